package org.lectern.bibliography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.HtmlEntities;

/** Safe, balanced HTML as a tree. */
sealed interface Markup {
    /** Characters, entities decoded. */
    record Words(String text) implements Markup {}

    /** An element with its attributes. */
    record Element(String tag, Map<String, String> attributes, List<Markup> content) implements Markup {
        private static final Set<String> BLOCKS = Set.of(
                "p",
                "div",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "ul",
                "ol",
                "li",
                "dl",
                "dt",
                "dd",
                "blockquote",
                "pre",
                "hr",
                "table",
                "figure",
                "figcaption",
                "details",
                "summary");

        /** Whether it stands on lines of its own. */
        boolean isBlock() {
            return BLOCKS.contains(tag);
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /**
     * The content of a piece of HTML that a policy or a style has made: every element is closed but those of no
     * content.
     */
    static List<Markup> of(String html) {
        return new Tree().read(html);
    }

    /** All words of some content, one after another. */
    static String words(List<Markup> content) {
        StringBuilder out = new StringBuilder();
        for (Markup each : content) {
            out.append(each instanceof Words words ? words.text() : words(((Element) each).content()));
        }
        return out.toString();
    }

    /** The tree as it grows. */
    final class Tree {
        private static final Pattern PIECE =
                Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>", Pattern.DOTALL);
        private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");
        private static final Set<String> EMPTY = Set.of("br", "hr", "img");

        private final Deque<Element> open = new ArrayDeque<>();

        private Tree() {
            open.push(new Element("", Map.of(), new ArrayList<>()));
        }

        private List<Markup> read(String html) {
            Matcher piece = PIECE.matcher(html);
            int done = 0;
            int at = html.indexOf('<');
            while (at >= 0) {
                if (!piece.region(at, html.length()).lookingAt()) {
                    at = html.indexOf('<', at + 1);
                    continue;
                }
                words(html.substring(done, at));
                done = piece.end();
                if (piece.group(2) != null) {
                    tag(!piece.group(1).isEmpty(), piece.group(2), piece.group(3));
                }
                at = html.indexOf('<', done);
            }
            words(html.substring(done));
            return open.getLast().content();
        }

        private void words(String text) {
            if (!text.isEmpty()) {
                open.element().content().add(new Words(HtmlEntities.decoded(text)));
            }
        }

        private void tag(boolean closes, String tag, String attributes) {
            if (!closes) {
                Element element = new Element(tag, attributes(attributes), new ArrayList<>());
                open.element().content().add(element);
                if (!EMPTY.contains(tag)) {
                    open.push(element);
                }
            } else if (open.size() > 1) {
                open.pop();
            }
        }

        private static Map<String, String> attributes(String written) {
            if (written.isBlank()) {
                return Map.of();
            }
            Map<String, String> values = new TreeMap<>();
            Matcher attribute = ATTRIBUTE.matcher(written);
            while (attribute.find()) {
                values.put(attribute.group(1), HtmlEntities.decoded(attribute.group(2)));
            }
            return values;
        }
    }
}
