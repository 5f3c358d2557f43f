package org.lectern.bibliography;

import java.util.Map;
import org.lectern.csl.Distinction;
import org.lectern.csl.InTextCitations;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;

/**
 * How annotations cite works: in the style of the bibliography, with what tells its works apart.
 *
 * @param distinctions by ids of works
 * @param links gives links whole addresses, where the list has one
 */
public record Citing(InTextCitations citations, Map<String, Distinction> distinctions, LinkResolver links) {
    /** The links of a text as others resolve them, and its citations as they stand here. */
    public LinkResolver over(LinkResolver others, String language) {
        return citations.resolver(others, distinctions, language);
    }

    /** An annotation of a file. */
    String html(Text text, String prefix) {
        return text.html(over(links, text.language()), prefix);
    }

    /** One of plain text: what it cites has its entry there, and needs no address among the words. */
    String plain(Text text) {
        LinkResolver here = link -> link.kind() == TextLink.Kind.CITATION
                ? new ResolvedLink("", links.resolve(link).label())
                : links.resolve(link);
        return text.html(over(here, text.language()));
    }
}
