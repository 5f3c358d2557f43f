package org.lectern.relate;

import java.util.List;
import org.lectern.markdown.CitedLink;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.TextLink;

/** The names of works that a text links to are not its own words, nor is the place in a work that it cites. */
final class OwnWords implements LinkResolver {
    @Override
    public ResolvedLink resolve(TextLink link) {
        return new ResolvedLink("", "");
    }

    @Override
    public String cite(List<CitedLink> works) {
        return LinkResolver.super.cite(works.stream()
                .map(work -> new CitedLink(work.prefix(), work.link().wholeWork()))
                .toList());
    }
}
