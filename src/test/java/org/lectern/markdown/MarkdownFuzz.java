package org.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;
import org.lectern.testing.FuzzInput;
import org.lectern.testing.SafeHtml;

/** Markdown: whatever goes in, what comes out is balanced HTML of the allowed elements, and says so of itself again. */
public final class MarkdownFuzz {
    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final LinkResolver RESOLVER =
            link -> new ResolvedLink("../" + link.target().length(), "LABEL");

    private MarkdownFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String markdown = FuzzInput.text(input).replace("\r\n", "\n").replace('\r', '\n');
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Text text = PARSER.parse(
                new MarkdownSource(markdown, "en", (line, column) -> new SourcePosition("t.md", line, column), 3, "p-"),
                diagnostics);
        FuzzInput.assertPlaced(diagnostics.sorted(), new SourceFile("t.md", markdown));
        String html = text.html(RESOLVER);
        SafeHtml.assertSafe(html);
        SafeHtml.assertBalanced(html);
        SafeHtml.assertBalanced(text.html(RESOLVER, "second-"));
        text.plain(RESOLVER);
        text.links().forEach(link -> text.sentence(link, RESOLVER));
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).doesNotContain("");
    }
}
