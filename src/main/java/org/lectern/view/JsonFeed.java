package org.lectern.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feed as JSON Feed 1.1 has it (jsonfeed.org): the same as in Atom, entry by entry. */
final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    /**
     * The feed's values, to be written.
     *
     * @param self the address of the file
     * @param language of the list, BCP 47
     */
    static Map<String, Object> of(DataView.Feed feed, String self, String language) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("version", VERSION);
        out.put("title", feed.title());
        out.put("home_page_url", feed.site());
        out.put("feed_url", self);
        put(out, "description", feed.subtitle());
        out.put("authors", authors(List.of(feed.author())));
        out.put("language", language);
        out.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return out;
    }

    private static Map<String, Object> item(DataView.Feed.Entry entry) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", entry.id());
        out.put("url", entry.href());
        put(out, "external_url", entry.work());
        out.put("title", entry.title());
        put(out, "summary", entry.summary());
        // Each item has to have a content, be it an empty one.
        out.put("content_html", entry.content());
        put(out, "date_published", entry.published());
        out.put("date_modified", entry.updated());
        if (!entry.authors().isEmpty()) {
            out.put("authors", authors(entry.authors()));
        }
        if (!entry.topics().isEmpty()) {
            out.put(
                    "tags",
                    entry.topics().stream().map(DataView.Feed.Category::label).toList());
        }
        return out;
    }

    private static List<Map<String, Object>> authors(List<String> names) {
        List<Map<String, Object>> authors = new ArrayList<>();
        names.forEach(name -> authors.add(Map.of("name", name)));
        return authors;
    }

    private static void put(Map<String, Object> out, String key, String value) {
        if (!value.isEmpty()) {
            out.put(key, value);
        }
    }
}
