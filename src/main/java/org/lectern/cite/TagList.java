package org.lectern.cite;

import java.util.ArrayList;
import java.util.List;

/** Tags in the order in which they are added; what is empty leaves none. */
final class TagList {
    private final List<MetaTag> tags = new ArrayList<>();

    TagList add(String name, String content) {
        if (!content.isEmpty()) {
            tags.add(new MetaTag(name, content));
        }
        return this;
    }

    List<MetaTag> tags() {
        return List.copyOf(tags);
    }
}
