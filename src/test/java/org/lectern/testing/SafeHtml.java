package org.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What texts of records may be once they are HTML; written without a look at the program's own policy. */
public final class SafeHtml {
    private static final Set<String> ELEMENTS = Set.of(
            ("p br hr h1 h2 h3 h4 h5 h6 div span section blockquote pre code em strong i b u s del ins sub sup small mark"
                            + " kbd abbr cite q ul ol li dl dt dd table thead tbody tfoot tr th td caption figure"
                            + " figcaption details summary a img")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "href", "src", "alt", "title", "id", "class", "lang", "dir", "start", "scope", "colspan", "rowspan",
            "loading");
    private static final Set<String> VOID = Set.of("br", "hr", "img");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:|tel:|#|\\.\\./)[^\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*)?)>");

    private SafeHtml() {}

    /** As a browser reads it, there are but harmless elements, attributes and addresses. */
    public static void assertSafe(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.getAllElements()) {
            if (element == body) {
                continue;
            }
            assertThat(ELEMENTS).as(html).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(ATTRIBUTES).as(html).contains(name);
                if (name.equals("href") || name.equals("src")) {
                    assertThat(attribute.getValue()).as(html).matches(ADDRESS);
                }
            }
        }
    }

    /** As text, each tag that is opened is closed in its turn, and no {@code <} is anything else than a tag's. */
    public static void assertBalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            if (next < 0) {
                break;
            }
            assertThat(tag.find(next) && tag.start() == next)
                    .as("a tag at %d of %s", next, html)
                    .isTrue();
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.peek()).as(html).isEqualTo(name);
                open.pop();
            } else if (!VOID.contains(name)) {
                open.push(name);
            }
            at = tag.end();
        }
        assertThat(open).as(html).isEmpty();
    }
}
