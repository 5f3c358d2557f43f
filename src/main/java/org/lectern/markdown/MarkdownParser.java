package org.lectern.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.diagnostic.DiagnosticCollector;

/**
 * Parses Markdown: CommonMark with tables, footnotes, strikethrough, definition lists, bare addresses as links, the
 * quotation marks of a language, {@code [[id]]} and {@code [see @id, p. 14]}. Safe to use from several threads.
 */
public final class MarkdownParser {
    private final Map<Quotes, Dialect> dialects = new ConcurrentHashMap<>();

    /**
     * The text; what is wrong with it is reported, at its place, and left out.
     *
     * <p>Codes: {@code markdown-too-large}, {@code markdown-too-deep}, {@code dead-link} (errors); {@code unsafe-link},
     * {@code unsafe-html}, {@code image-without-alt} (warnings); {@code remote-image} (hint).
     */
    public Text parse(MarkdownSource source, DiagnosticCollector diagnostics) {
        Optional<MarkdownLimits.Excess> excess = MarkdownLimits.excess(source.markdown());
        if (excess.isPresent()) {
            diagnostics.error(
                    excess.get().code(),
                    source.origin().at(excess.get().line(), 1),
                    excess.get().problem(),
                    "divide or simplify it " + excess.get().limit().named() + ".");
            return Text.EMPTY;
        }
        Quotes quotes = Quotes.of(source.language());
        return PlainMarkdown.read(source, quotes)
                .orElseGet(() -> parsed(source, quotes, new Findings(source, diagnostics)));
    }

    /** The text as flexmark reads it, whatever stands in it. */
    Text parsed(MarkdownSource source, Quotes quotes, Findings findings) {
        try {
            return text(source, quotes, findings);
        } catch (StackOverflowError e) {
            findings.error("markdown-too-deep", 0, "the text's marks are nested too deeply", "simplify it.");
            return Text.EMPTY;
        }
    }

    private Text text(MarkdownSource source, Quotes quotes, Findings findings) {
        Dialect dialect = dialects.computeIfAbsent(quotes, Dialect::new);
        Parser parser = dialect.parser();
        HtmlRenderer renderer = dialect.renderer();
        Document document = parser.parse(source.markdown());
        document.set(LinkNodes.FINDINGS, findings);
        nameHeadings(document, findings);
        String rendered = withOwnNoteIds(renderer.render(document), findings);
        Set<String> removed = new TreeSet<>();
        String safe = HtmlPolicy.sanitised(rendered, removed::add);
        reportRemoved(document, removed, findings);
        String html = findings.withFinalIds(safe).strip();
        return new Text(
                source.language(),
                SegmentReader.segments(html, findings),
                findings.links(),
                findings.unread(),
                findings.anchors());
    }

    private static void nameHeadings(Document document, Findings findings) {
        int top = 6;
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                top = Math.min(top, heading.getLevel());
                heading.setAnchorRefId(findings.headingId(new TextCollectingVisitor().collectAndGetText(heading)));
            }
        }
        findings.shiftHeadings(top);
    }

    /** flexmark numbers notes from 1 in each text; a page has several. */
    private static String withOwnNoteIds(String html, Findings findings) {
        return html.replace(" id=\"fn", " id=\"" + findings.ownId("fn"))
                .replace(" href=\"#fn", " href=\"#" + findings.ownId("fn"));
    }

    private static void reportRemoved(Document document, Set<String> removed, Findings findings) {
        if (removed.isEmpty()) {
            return;
        }
        for (Node node : raw(document)) {
            String text = node.getChars().toString().toLowerCase(Locale.ROOT);
            for (String element : removed) {
                if (text.contains("<" + element.toLowerCase(Locale.ROOT))) {
                    findings.warning(
                            "unsafe-html",
                            node.getStartOffset(),
                            "<" + element + "> or an attribute of it is left out",
                            "raw HTML is kept where it is text, lists, tables and links to https://…; files of the list"
                                    + " are linked by [words](file).");
                }
            }
        }
    }

    private static List<Node> raw(Document document) {
        List<Node> found = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                found.add(node);
            }
        }
        return found;
    }
}
