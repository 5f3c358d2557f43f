package org.lectern.export;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.Blanks;
import org.lectern.markdown.HtmlEntities;

/** Safe HTML, of titles and texts, as LaTeX: emphasis, raised and lowered letters, links; blocks are paragraphs. */
final class LatexMarkup {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("href=\"(https?://[^\"]*)\"");

    private static final Map<String, String> COMMANDS = Map.of(
            "em", "emph",
            "i", "emph",
            "cite", "emph",
            "strong", "textbf",
            "b", "textbf",
            "sup", "textsuperscript",
            "sub", "textsubscript");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "figure",
            "figcaption",
            "hr",
            "details",
            "summary");

    /** What a reader of the file finds again; of anything else the words stay. */
    private static final Pattern KEPT =
            Pattern.compile("</?(?:em|strong|sup|sub|p)>|<a href=\"https?://[^\"]*\"[^>]*>|</a>");

    private final BibDialect dialect;
    private final StringBuilder out = new StringBuilder();
    private boolean linked;

    private LatexMarkup(BibDialect dialect) {
        this.dialect = dialect;
    }

    /** The LaTeX of some HTML; paragraphs are parted by a blank line. */
    static String of(String html, BibDialect dialect) {
        return new LatexMarkup(dialect).convert(html);
    }

    /** Whether all of the markup can be read back. */
    static boolean keeps(String html) {
        return !KEPT.matcher(html).replaceAll("").contains("<");
    }

    private String convert(String html) {
        Matcher tag = TAG.matcher(html);
        int done = 0;
        int at = html.indexOf('<');
        while (at >= 0) {
            if (!tag.region(at, html.length()).lookingAt()) {
                at = html.indexOf('<', at + 1);
                continue;
            }
            words(html.substring(done, at));
            done = tag.end();
            at = html.indexOf('<', done);
            boolean closing = !tag.group(1).isEmpty();
            String name = tag.group(2);
            if (BLOCKS.contains(name)) {
                paragraph();
                out.append(name.equals("li") && !closing ? bullet() : "");
            } else if (COMMANDS.containsKey(name)) {
                out.append(closing ? "}" : "\\" + COMMANDS.get(name) + "{");
            } else if (name.equals("a")) {
                link(closing, tag.group(3), html, tag.end());
            } else if (name.equals("br") || name.equals("td") || name.equals("th")) {
                out.append(' ');
            }
        }
        words(html.substring(done));
        return out.toString().strip();
    }

    private String bullet() {
        return LatexCharacters.of("• ", dialect);
    }

    private void paragraph() {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        out.append(end == 0 ? "" : out.charAt(end - 1) == '•' ? " " : "\n\n");
    }

    private void link(boolean closing, String attributes, String html, int at) {
        if (closing) {
            out.append(linked ? "}" : "");
            linked = false;
            return;
        }
        Matcher address = ADDRESS.matcher(attributes);
        linked = address.find() && html.indexOf("</a>", at) >= 0;
        if (linked) {
            out.append("\\href{")
                    .append(LatexAddresses.escaped(HtmlEntities.decoded(address.group(1))))
                    .append("}{");
        }
    }

    private void words(String html) {
        String text = Blanks.folded(HtmlEntities.decoded(html));
        boolean begins = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
        String joined = begins && text.startsWith(" ") ? text.substring(1) : text;
        boolean first = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        // At the beginning of a line some readers take the sign for a new entry.
        String latex = LatexCharacters.of(joined, dialect);
        out.append(first && latex.startsWith("@") ? "{@}" + latex.substring(1) : latex);
    }
}
