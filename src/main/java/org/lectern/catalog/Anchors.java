package org.lectern.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.markdown.Text;

/** The headings on the pages of records, to which links of other texts may lead. */
final class Anchors {
    private final Map<LinkTarget, List<Text>> texts = new HashMap<>();

    void add(LinkTarget page, List<Text> itsTexts) {
        texts.put(page, itsTexts);
    }

    /** The id of a heading on a page; the first text that has one of that name. */
    Optional<String> find(LinkTarget page, String heading) {
        return texts.getOrDefault(page, List.of()).stream()
                .flatMap(text -> text.anchor(heading).stream())
                .findFirst();
    }
}
