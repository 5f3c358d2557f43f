package org.lectern.read;

import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.MarkdownParser;
import org.lectern.markdown.MarkdownSource;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextOrigin;
import org.lectern.source.FieldReader;
import org.lectern.source.LegibleText;
import org.lectern.source.YamlScalar;

/** Markdown fields to parsed texts. */
final class TextReader {
    /** The level of a text's first heading, below a section's own {@code h2}. */
    static final int IN_SECTION = 3;

    private final MarkdownParser parser;
    private final String siteLanguage;
    private final DiagnosticCollector diagnostics;

    TextReader(String siteLanguage, DiagnosticCollector diagnostics) {
        this(new MarkdownParser(), siteLanguage, diagnostics);
    }

    private TextReader(MarkdownParser parser, String siteLanguage, DiagnosticCollector diagnostics) {
        this.parser = parser;
        this.siteLanguage = siteLanguage;
        this.diagnostics = diagnostics;
    }

    /** The same, for a reader that reports elsewhere. */
    TextReader reportingTo(DiagnosticCollector other) {
        return new TextReader(parser, siteLanguage, other);
    }

    String siteLanguage() {
        return siteLanguage;
    }

    /** A field in the site's language, or an empty text. */
    Text field(FieldReader fields, String name, String idPrefix) {
        Optional<YamlScalar> scalar = fields.freeText(name);
        return scalar.map(found -> scalar(found, siteLanguage, idPrefix)).orElse(Text.EMPTY);
    }

    Text scalar(YamlScalar scalar, String language, String idPrefix) {
        return text(scalar.text(), language, scalar::positionOf, IN_SECTION, idPrefix);
    }

    /** Lines of a Markdown file, of which the first is line {@code line} of the file. */
    Text lines(String markdown, String file, int line, String language, int topHeading, String idPrefix) {
        TextOrigin origin = (textLine, column) -> new SourcePosition(file, line + textLine - 1, column);
        String legible = LegibleText.of(markdown, new SourcePosition(file, line, 1), diagnostics);
        return text(legible, language, origin, topHeading, idPrefix);
    }

    private Text text(String markdown, String language, TextOrigin origin, int topHeading, String idPrefix) {
        if (markdown.isBlank()) {
            return Text.EMPTY;
        }
        return parser.parse(new MarkdownSource(markdown, language, origin, topHeading, idPrefix), diagnostics);
    }
}
