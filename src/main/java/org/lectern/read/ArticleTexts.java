package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.Article.Quote;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.Text;
import org.lectern.read.ArticleMapper.RecordSource;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlScalar;

/** The texts of a record: annotation, abstract and quotes, from its fields or from the body of its Markdown file. */
final class ArticleTexts {
    private final ContributorMapper contributors;
    private final DateMapper dates;
    private final VariableReader variables;
    private final ArticleParts parts;
    private final TextReader texts;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    ArticleTexts(
            ContributorMapper contributors,
            DateMapper dates,
            VariableReader variables,
            ArticleParts parts,
            TextReader texts,
            ItemReader items,
            DiagnosticCollector diagnostics) {
        this.contributors = contributors;
        this.dates = dates;
        this.variables = variables;
        this.parts = parts;
        this.texts = texts;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    /** The owner's words; a field given twice is reported. */
    List<Annotation> annotations(FieldReader fields, RecordSource source, Map<String, Object> custom) {
        List<Annotation> found = new ArrayList<>();
        Optional<YamlScalar> written = variables.worded(fields, "annotation");
        String language = variables.languageOf(fields, "annotation", texts.siteLanguage());
        Optional<ArticleBody.Lines> body = source.body().part(ArticleBody.Part.ANNOTATION);
        Optional<YamlScalar> note = parts.note(fields, source.alone(), custom);
        reportTwice("annotation", written.map(YamlScalar::position), body);
        reportTwice("annotation", note.map(YamlScalar::position), body);
        if (note.isPresent() && written.isPresent()) {
            diagnostics.error(
                    "field-given-twice",
                    note.get().position(),
                    "the annotation is given as annotation (line "
                            + written.get().position().line() + ") and as note",
                    "keep one of the two.");
        }
        List<String> by = contributors.signers(fields, "annotation-by");
        Optional<PublicationDate> date = dates.field(fields, "annotation-date");
        Optional<YamlScalar> scalar = written.or(() -> note);
        scalar.ifPresent(text -> found.add(new Annotation(by, date, texts.scalar(text, language, "annotation-"))));
        // Also beside a field, which is an error: what is wrong with the text itself is told in the same run.
        if (body.isPresent()) {
            found.add(new Annotation(by, date, lines(body.get(), source, texts.siteLanguage(), "annotation-")));
        }
        found.addAll(parts.furtherAnnotations(fields, dates, found.size()));
        return List.copyOf(found);
    }

    Text abstractText(FieldReader fields, RecordSource source, String language) {
        Optional<YamlScalar> written = variables.worded(fields, "abstract");
        Optional<ArticleBody.Lines> body = source.body().part(ArticleBody.Part.ABSTRACT);
        reportTwice("abstract", written.map(YamlScalar::position), body);
        String stated = variables.languageOf(fields, "abstract", language);
        return written.map(text -> texts.scalar(text, stated, "abstract-"))
                .or(() -> body.map(found -> lines(found, source, stated, "abstract-")))
                .orElse(Text.EMPTY);
    }

    List<Quote> quotes(FieldReader fields, RecordSource source, String language) {
        QuoteReader reader = new QuoteReader(texts, diagnostics);
        Optional<ArticleBody.Lines> body = source.body().part(ArticleBody.Part.QUOTES);
        List<Quote> written = reader.field(fields, language, items);
        if (!written.isEmpty()) {
            reportTwice("quotes", Optional.of(fields.keyPosition("quotes")), body);
            return written;
        }
        return body.map(lines -> reader.body(lines, language)).orElse(List.of());
    }

    private Text lines(ArticleBody.Lines lines, RecordSource source, String language, String idPrefix) {
        return texts.lines(lines.text(), source.file().name(), lines.line(), language, TextReader.IN_SECTION, idPrefix);
    }

    private void reportTwice(String field, Optional<SourcePosition> written, Optional<ArticleBody.Lines> body) {
        if (written.isPresent() && body.isPresent()) {
            diagnostics.error(
                    "field-given-twice",
                    body.get().position(),
                    "the " + field + " is given in the fields (line "
                            + written.get().line() + ") and here",
                    "keep one of the two.");
        }
    }

    void hintAtUnheadedBody(RecordSource source, Text abstractText) {
        Optional<ArticleBody.Lines> body = source.body().part(ArticleBody.Part.ANNOTATION);
        if (body.isPresent() && !source.body().headed() && abstractText.isEmpty()) {
            diagnostics.hint(
                    "unheaded-body",
                    body.get().position(),
                    "this text is taken for your annotation",
                    "if it is the publisher's abstract, put ## Abstract above it; else ## Annotation.");
        }
    }
}
