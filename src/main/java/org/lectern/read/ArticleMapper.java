package org.lectern.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.catalog.AbstractSource;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.Article.Quote;
import org.lectern.catalog.Article.TranslatedTitle;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.LanguageTag;
import org.lectern.catalog.Places;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.Text;
import org.lectern.markdown.TitleText;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** One record, with the body of its Markdown file, to an article. */
final class ArticleMapper {
    private static final List<String> OWN_FIELDS = List.of(
            "abstract",
            "abstract-source",
            "added",
            "aliases",
            "annotation",
            "annotation-by",
            "annotation-date",
            "annotations",
            "custom",
            "draft",
            "id",
            "keyword",
            "language",
            "links",
            "not-related",
            "quotes",
            "reading",
            "related",
            "status",
            "summary",
            "title",
            "title-translated",
            "topics",
            "type",
            "updated");

    private final ContributorMapper contributors;
    private final DateMapper dates;
    private final VariableReader variables;
    private final ArticleParts parts;
    private final TextReader texts;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    ArticleMapper(
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

    /**
     * The article, or nothing where it has no id that can be used; what is wrong is reported, and what can be read is.
     *
     * @param source where the record comes from
     * @param places filled with the places of its references
     */
    Optional<Article> map(RecordSource source, Places places) {
        FieldReader fields = items.reader(new FieldNames(diagnostics).translated(source.record()));
        Optional<ArticleId> id = id(fields, source, places);
        Optional<ArticleType> type = items.value(fields, "type", ArticleType::parse);
        if (!fields.has("type")) {
            diagnostics.error(
                    "missing-field",
                    fields.position(),
                    "the article has no type",
                    "write type: article-journal, book, chapter, report or another CSL type.");
        }
        TitleText title = title(fields);
        String language = items.value(fields, "language", LanguageTag::parse)
                .map(LanguageTag::value)
                .orElse("");
        String own = language.isEmpty() ? texts.siteLanguage() : language;

        Map<String, List<Contributor>> people = new LinkedHashMap<>();
        for (String role : CslVariables.NAMES) {
            List<Contributor> found = contributors.field(fields, role);
            if (!found.isEmpty()) {
                people.put(role, found);
            }
        }
        Map<String, PublicationDate> when = new LinkedHashMap<>();
        for (String name : CslVariables.DATES) {
            dates.field(fields, name).ifPresent(date -> when.put(name, date));
        }
        Map<String, Object> custom = new TreeMap<>(parts.custom(fields));
        List<Annotation> annotations = annotations(fields, source, custom);
        AbstractSource abstractSource =
                items.value(fields, "abstract-source", AbstractSource::parse).orElse(AbstractSource.UNKNOWN);
        Text abstractText =
                abstractText(fields, source, abstractSource == AbstractSource.EDITOR ? texts.siteLanguage() : own);
        List<Quote> quotes = quotes(fields, source, own);
        hintAtUnheadedBody(source, abstractText);

        Article article = new Article(
                id.orElse(new ArticleId("unnamed")),
                type.orElse(ArticleType.DOCUMENT),
                title,
                translatedTitle(fields),
                language,
                people,
                when,
                variables.read(fields),
                references(fields, "topics", places),
                keywords(fields),
                abstractText,
                abstractSource,
                annotations,
                quotes,
                parts.links(fields),
                parts.relations(fields, places),
                references(fields, "not-related", places).stream()
                        .map(ArticleId::new)
                        .toList(),
                parts.reading(fields, dates),
                parts.notice(fields, dates),
                dates.field(fields, "added"),
                dates.field(fields, "updated"),
                fields.text("summary"),
                aliases(fields, places),
                fields.flag("draft", false),
                custom,
                source.file().name());
        fields.reportUnknown("an article", OWN_FIELDS);
        return id.isPresent() ? Optional.of(article) : Optional.empty();
    }

    private Optional<ArticleId> id(FieldReader fields, RecordSource source, Places places) {
        Optional<YamlScalar> written = fields.scalar("id");
        if (written.isPresent()) {
            places.put("id", written.get().position());
            return items.value(written.get(), ArticleId::parse);
        }
        if (!source.alone()) {
            diagnostics.error(
                    "missing-field",
                    fields.position(),
                    "a record in a file of several has no id",
                    "add id: …, which becomes the page's address.");
            return Optional.empty();
        }
        SourcePosition start = source.file().start();
        places.put("id", start);
        YamlScalar stem = new YamlScalar(source.file().stem(), YamlScalar.Style.PLAIN, start, 1, false);
        return items.value(stem, ArticleId::parse);
    }

    private TitleText title(FieldReader fields) {
        Optional<YamlScalar> title = variables.worded(fields, "title");
        if (title.isEmpty()) {
            diagnostics.error("missing-field", fields.position(), "the article has no title", "add title: ….");
            return TitleText.parse("");
        }
        if (title.get().commented()) {
            diagnostics.hint(
                    "title-comment",
                    title.get().position(),
                    "what follows # on this line is a comment and not part of the title",
                    "put the title in quotes if it belongs to it.");
        }
        return TitleText.parse(title.get().text().strip());
    }

    private Optional<TranslatedTitle> translatedTitle(FieldReader fields) {
        String language = variables.languageOf(fields, "title-translated");
        return variables
                .worded(fields, "title-translated")
                .map(text -> new TranslatedTitle(
                        language, TitleText.parse(text.text().strip())));
    }

    private List<Annotation> annotations(FieldReader fields, RecordSource source, Map<String, Object> custom) {
        List<Annotation> found = new ArrayList<>();
        Optional<YamlScalar> written = variables.worded(fields, "annotation");
        String language = variables.languageOf(fields, "annotation", texts.siteLanguage());
        Optional<ArticleBody.Lines> body = source.body().part(ArticleBody.Part.ANNOTATION);
        Optional<YamlScalar> note = parts.note(fields, source.alone(), custom);
        reportTwice("annotation", written.map(YamlScalar::position), body);
        if (note.isPresent() && (written.isPresent() || body.isPresent())) {
            reportTwice("annotation", note.map(YamlScalar::position), body);
        }
        List<String> by = contributors.signers(fields, "annotation-by");
        Optional<PublicationDate> date = dates.field(fields, "annotation-date");
        Optional<YamlScalar> scalar = written.or(() -> note);
        scalar.ifPresent(text -> found.add(new Annotation(by, date, texts.scalar(text, language, "annotation-"))));
        if (scalar.isEmpty() && body.isPresent()) {
            found.add(new Annotation(by, date, lines(body.get(), source, texts.siteLanguage(), "annotation-")));
        }
        found.addAll(parts.furtherAnnotations(fields, dates, found.size()));
        return List.copyOf(found);
    }

    private Text abstractText(FieldReader fields, RecordSource source, String language) {
        Optional<YamlScalar> written = variables.worded(fields, "abstract");
        Optional<ArticleBody.Lines> body = source.body().part(ArticleBody.Part.ABSTRACT);
        reportTwice("abstract", written.map(YamlScalar::position), body);
        String stated = variables.languageOf(fields, "abstract", language);
        return written.map(text -> texts.scalar(text, stated, "abstract-"))
                .or(() -> body.map(found -> lines(found, source, stated, "abstract-")))
                .orElse(Text.EMPTY);
    }

    private List<Quote> quotes(FieldReader fields, RecordSource source, String language) {
        QuoteReader reader = new QuoteReader(texts);
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

    private void hintAtUnheadedBody(RecordSource source, Text abstractText) {
        Optional<ArticleBody.Lines> body = source.body().part(ArticleBody.Part.ANNOTATION);
        if (body.isPresent() && !source.body().headed() && abstractText.isEmpty()) {
            diagnostics.hint(
                    "unheaded-body",
                    body.get().position(),
                    "this text is taken for your annotation",
                    "if it is the publisher's abstract, put ## Abstract above it; else ## Annotation.");
        }
    }

    /** Ids as the record writes them; the catalog builder checks them. */
    private List<String> references(FieldReader fields, String name, Places places) {
        List<String> ids = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars(name)) {
            places.put(name + "/" + ids.size(), scalar.position());
            ids.add(scalar.text().strip());
        }
        return List.copyOf(ids);
    }

    private List<ArticleId> aliases(FieldReader fields, Places places) {
        List<ArticleId> ids = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars("aliases")) {
            items.value(scalar, ArticleId::parse).ifPresent(id -> {
                places.put("aliases/" + ids.size(), scalar.position());
                ids.add(id);
            });
        }
        return List.copyOf(ids);
    }

    /** A list, or CSL's one string with commas or semicolons. */
    private static List<String> keywords(FieldReader fields) {
        boolean list =
                fields.node("keyword").filter(YamlSequence.class::isInstance).isPresent();
        List<String> keywords = new ArrayList<>();
        for (YamlScalar scalar : fields.freeTexts("keyword")) {
            String[] words = list ? new String[] {scalar.text()} : scalar.text().split("[,;]");
            for (String word : words) {
                if (!word.isBlank() && !keywords.contains(word.strip())) {
                    keywords.add(word.strip());
                }
            }
        }
        return List.copyOf(keywords);
    }

    /** The record's fields as they stand, for the messages of whoever reads the file. */
    record RecordSource(org.lectern.source.SourceFile file, YamlMapping record, ArticleBody body, boolean alone) {}
}
