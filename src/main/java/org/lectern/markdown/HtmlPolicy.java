package org.lectern.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The elements and attributes that may stand in a text; everything else is taken out. Ids and addresses of our own
 * carry a token that no text contains, so that raw HTML cannot forge them.
 */
final class HtmlPolicy {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://(?![^/?#\\\\]*@)|mailto:|tel:|lectern:|#lectern_)[^\\s]*");
    private static final Pattern OWN_IMAGE = Pattern.compile("lectern:[a-z0-9-]+");
    private static final Pattern OWN_ID = Pattern.compile("lectern_t[0-9a-f]+_.+");
    private static final Pattern CLASS = Pattern.compile(
            "footnotes|footnote-ref|footnote-backref|align-(?:left|center|right)|language-[A-Za-z0-9_+-]+");

    /** Without an address an image is nothing. */
    private static final ElementPolicy WITH_SOURCE =
            (element, attributes) -> attributes.contains("src") ? element : null;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "div",
                    "span",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "i",
                    "b",
                    "u",
                    "s",
                    "del",
                    "ins",
                    "sub",
                    "sup",
                    "small",
                    "mark",
                    "kbd",
                    "abbr",
                    "cite",
                    "q",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "caption",
                    "figure",
                    "figcaption",
                    "details",
                    "summary",
                    "a")
            .allowElements(WITH_SOURCE, "img")
            .allowWithoutAttributes("span", "a")
            .allowUrlProtocols("http", "https", "mailto", "tel", "lectern")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_IMAGE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("scope")
            .matching(Pattern.compile("col|row"))
            .onElements("th")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[0-9]{1,2}"))
            .onElements("th", "td")
            .allowAttributes("id")
            .matching(OWN_ID)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowAttributes("lang")
            .matching(Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"))
            .globally()
            .allowAttributes("dir")
            .matching(Pattern.compile("ltr|rtl|auto"))
            .globally()
            .allowAttributes("role")
            .matching(Pattern.compile("doc-noteref|doc-backlink"))
            .onElements("a")
            .allowAttributes("title")
            .globally()
            .toFactory();

    private HtmlPolicy() {}

    /** Hears what was taken out. */
    interface Removals {
        void removed(String element);
    }

    static String sanitised(String html, Removals removals) {
        HtmlChangeListener<Removals> listener = new HtmlChangeListener<>() {
            @Override
            public void discardedTag(@Nullable Removals context, String element) {
                removals.removed(element);
            }

            @Override
            public void discardedAttributes(@Nullable Removals context, String element, String... names) {
                removals.removed(element);
            }
        };
        return readable(POLICY.sanitize(html, listener, removals));
    }

    private static final Pattern PIECE = Pattern.compile("<[^>]*>|&#x?[0-9A-Fa-f]{1,6};|\\{<!-- -->", Pattern.DOTALL);
    private static final Pattern NEEDLESS = Pattern.compile("&#(?:39|43|61|64);");

    /** A blank that the policy puts behind every value with a back-tick, for browsers long gone. */
    private static final Pattern BLANK_AT_END = Pattern.compile("(=\"[^\"]*&#96;[^\"]*) \"");

    /** The policy writes many characters as entities that need not be; where they mean nothing they are themselves. */
    private static String readable(String html) {
        return PIECE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(readablePiece(match.group())));
    }

    private static String readablePiece(String piece) {
        if (piece.startsWith("<")) {
            String plain = NEEDLESS.matcher(piece).replaceAll(entity -> HtmlText.decoded(entity.group()));
            return BLANK_AT_END.matcher(plain).replaceAll("$1\"");
        }
        if (piece.startsWith("{")) {
            return "{";
        }
        String plain = HtmlText.decoded(piece);
        return plain.equals("<") || plain.equals(">") || plain.equals("&") ? piece : plain;
    }
}
