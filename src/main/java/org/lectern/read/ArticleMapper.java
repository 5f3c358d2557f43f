package org.lectern.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.lectern.config.RelatedSettings;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.markdown.Text;
import org.lectern.markdown.TitleText;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
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
            "related-count",
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
    private final ArticleTexts words;
    private final String siteLanguage;
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
        this.words = new ArticleTexts(contributors, dates, variables, parts, texts, items, diagnostics);
        this.siteLanguage = texts.siteLanguage();
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
        if (hasNoValue(fields, "type") && !fields.hasInOtherCase("type")) {
            diagnostics.error(
                    "missing-field",
                    fields.keyPosition("type"),
                    "the article has no type",
                    "write type: article-journal, book, chapter, report or another CSL type.");
        }
        String language = items.value(fields, "language", LanguageTag::parse)
                .map(LanguageTag::value)
                .orElse("");
        String own = language.isEmpty() ? siteLanguage : language;
        TitleText title = title(fields, own);

        Map<String, List<Contributor>> people = new LinkedHashMap<>();
        for (String role : CslVariables.NAMES) {
            List<Contributor> found = contributors.field(fields, role, places);
            if (!found.isEmpty()) {
                people.put(role, found);
            }
        }
        Map<String, PublicationDate> when = new LinkedHashMap<>();
        for (String name : CslVariables.DATES) {
            dates.field(fields, name).ifPresent(date -> when.put(name, date));
        }
        Map<String, Object> custom = new TreeMap<>(parts.custom(fields));
        List<Annotation> annotations = words.annotations(fields, source, custom);
        AbstractSource abstractSource =
                items.value(fields, "abstract-source", AbstractSource::parse).orElse(AbstractSource.UNKNOWN);
        Text abstractText =
                words.abstractText(fields, source, abstractSource == AbstractSource.EDITOR ? siteLanguage : own);
        List<Quote> quotes = words.quotes(fields, source, own);
        words.hintAtUnheadedBody(source, abstractText);

        Article article = new Article(
                id.orElse(new ArticleId("unnamed")),
                type.orElse(ArticleType.DOCUMENT),
                title,
                translatedTitle(fields),
                language,
                small(people),
                small(when),
                variables.read(fields),
                topics(fields, places),
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
                fields.number("related-count", 0, RelatedSettings.MOST),
                parts.reading(fields, dates),
                parts.notice(fields, dates),
                dates.field(fields, "added"),
                dates.field(fields, "updated"),
                fields.text("summary"),
                items.aliases(fields, places).stream().map(ArticleId::new).toList(),
                fields.flag("draft", false),
                small(custom),
                source.file().name());
        fields.reportUnknown("an article", OWN_FIELDS, FieldNames.UNLIKE);
        return id.isPresent() ? Optional.of(article) : Optional.empty();
    }

    /** Most maps of a work have one entry or none: they need no order and no hash table. */
    private static <K, V> Map<K, V> small(Map<K, V> map) {
        return map.size() > 1 ? map : Map.copyOf(map);
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
        places.put("id", source.file().start());
        return items.id(source.file());
    }

    private static boolean hasNoValue(FieldReader fields, String name) {
        return fields.node(name)
                .filter(node ->
                        !(node instanceof YamlScalar scalar && scalar.text().isBlank()))
                .isEmpty();
    }

    /** Of {@code title: {Braces}}, which is reported as a field that does not exist. */
    private static boolean hasOtherFields(YamlNode node) {
        return node instanceof YamlMapping mapping
                && mapping.fields().stream().anyMatch(field -> !field.key().matches("lang|text"));
    }

    private TitleText title(FieldReader fields, String language) {
        Optional<YamlScalar> title = variables.words(fields, "title");
        if (title.isEmpty()) {
            boolean reported = fields.node("title")
                    .filter(node -> node instanceof YamlSequence || hasOtherFields(node))
                    .isPresent();
            if (!reported) {
                items.missing(fields, "the article", "title");
            }
            return TitleText.parse("", language);
        }
        if (title.get().commented() && title.get().style() == YamlScalar.Style.PLAIN) {
            diagnostics.hint(
                    "title-comment",
                    title.get().position(),
                    "what follows # on this line is a comment and not part of the title",
                    "put the title in quotes if it belongs to it.");
        }
        return TitleText.parse(title.get().text().strip(), language);
    }

    private Optional<TranslatedTitle> translatedTitle(FieldReader fields) {
        String language = variables.languageOf(fields, "title-translated");
        return variables
                .worded(fields, "title-translated")
                .map(text -> new TranslatedTitle(
                        language, TitleText.parse(text.text().strip(), language.isEmpty() ? siteLanguage : language)));
    }

    /** Each topic has files in which all topics of its works stand: their number counts squared. */
    private List<String> topics(FieldReader fields, Places places) {
        List<String> topics = references(fields, "topics", places);
        int most = Limit.TOPICS.value();
        if (topics.size() <= most) {
            return topics;
        }
        diagnostics.error(
                "too-many",
                places.of("topics/" + most),
                "a work has more than " + most + " topics",
                "keep those that it is about " + Limit.TOPICS.named() + ".");
        return topics.subList(0, most);
    }

    /** Ids as the record writes them; the catalog builder checks them. */
    private List<String> references(FieldReader fields, String name, Places places) {
        List<String> ids = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars(name, "the id alone, as in " + name + ": [an-id]")) {
            places.put(name + "/" + ids.size(), scalar.position());
            ids.add(scalar.text().strip());
        }
        return List.copyOf(ids);
    }

    /** A list, or CSL's one string with commas or semicolons. */
    private static List<String> keywords(FieldReader fields) {
        boolean list =
                fields.node("keyword").filter(YamlSequence.class::isInstance).isPresent();
        Set<String> keywords = new LinkedHashSet<>();
        for (YamlScalar scalar : fields.freeTexts("keyword")) {
            String[] words = list ? new String[] {scalar.text()} : scalar.text().split("[,;]");
            for (String word : words) {
                if (!word.isBlank()) {
                    keywords.add(word.strip());
                }
            }
        }
        return List.copyOf(keywords);
    }

    /** The record's fields as they stand, for the messages of whoever reads the file. */
    record RecordSource(SourceFile file, YamlMapping record, ArticleBody body, boolean alone) {}
}
