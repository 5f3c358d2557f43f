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
    private static final int LOWEST_HEADING = 6;

    private final Map<Quotes, Dialect> dialects = new ConcurrentHashMap<>();

    /**
     * The text; what is wrong with it is reported, at its place, and left out.
     *
     * <p>Codes: {@code markdown-too-large}, {@code markdown-too-deep}, {@code dead-link} (errors); {@code unsafe-link},
     * {@code unsafe-html}, {@code image-without-alt}, {@code unknown-note}, {@code unused-note} (warnings);
     * {@code remote-image} (hint).
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
        nameHeadings(document, source.topHeading(), findings);
        String rendered = withOwnNotes(renderer.render(document), findings);
        MissingNotes.report(document, findings);
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

    /** Gives headings their ids and their levels on the page, of which none is left out on the way down. */
    private static void nameHeadings(Document document, int topLevel, Findings findings) {
        List<Heading> headings = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
                heading.setAnchorRefId(findings.headingId(new TextCollectingVisitor().collectAndGetText(heading)));
            }
        }
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        int level = topLevel - 1;
        for (Heading heading : headings) {
            int written = Math.min(LOWEST_HEADING, topLevel + heading.getLevel() - highest);
            level = Math.min(written, level + 1);
            heading.setLevel(level);
        }
    }

    /**
     * flexmark numbers notes from 1 in each text; a page has several. What leads to and fro says so to screen readers.
     */
    private static String withOwnNotes(String html, Findings findings) {
        return html.replace(" id=\"fn", " id=\"" + findings.ownId("fn"))
                .replace(" href=\"#fn", " href=\"#" + findings.ownId("fn"))
                .replace(" class=\"footnote-ref\"", " class=\"footnote-ref\" role=\"doc-noteref\"")
                .replace(" class=\"footnote-backref\"", " class=\"footnote-backref\" role=\"doc-backlink\"");
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
