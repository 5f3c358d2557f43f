package org.lectern.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.AbstractSource;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.LinkKind;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.Separators;
import org.lectern.catalog.Sources;
import org.lectern.catalog.Topic;
import org.lectern.cite.PlainTexts;
import org.lectern.config.EditorsMark;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.Text;

/**
 * Works in RIS, as Zotero, EndNote, Mendeley and pandoc read it: lines of two letters, two blanks, a hyphen, a blank
 * and a value, which stands on one line whatever its length, since some readers take no more. docs/formats.md has the
 * table.
 */
final class RisWriter implements RecordWriter {
    /** Fields whose tag is the same for every type. */
    private static final Map<String, String> TAGS = tags();

    /** Types whose kind of work, after {@code M3}, readers take over. */
    private static final Set<ArticleType> SAY_GENRE = Set.of(
            ArticleType.ARTICLE,
            ArticleType.BROADCAST,
            ArticleType.COLLECTION,
            ArticleType.DATASET,
            ArticleType.DOCUMENT,
            ArticleType.EVENT,
            ArticleType.GRAPHIC,
            ArticleType.MANUSCRIPT,
            ArticleType.MAP,
            ArticleType.MOTION_PICTURE,
            ArticleType.PAMPHLET,
            ArticleType.PATENT,
            ArticleType.PERFORMANCE,
            ArticleType.PERSONAL_COMMUNICATION,
            ArticleType.POST,
            ArticleType.POST_WEBLOG,
            ArticleType.REPORT,
            ArticleType.SONG,
            ArticleType.SPEECH,
            ArticleType.THESIS,
            ArticleType.WEBPAGE);

    private final Catalog catalog;
    private final SiteConfig config;
    private final PlainTexts texts;
    private final StatusNote note;

    RisWriter(Catalog catalog, SiteConfig config, Messages messages) {
        this.catalog = catalog;
        this.config = config;
        this.texts = new PlainTexts(catalog, messages);
        this.note = new StatusNote(catalog, messages, texts);
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("publisher", "PB");
        tags.put("publisher-place", "CY");
        tags.put("edition", "ET");
        tags.put("section", "SE");
        tags.put("version", "WV");
        tags.put("reviewed-title", "RI");
        tags.put("call-number", "CN");
        tags.put("source", "DP");
        return tags;
    }

    @Override
    public String record(Article article) {
        return fields(article, false).text(RisType.of(article.type()).word());
    }

    @Override
    public List<String> lost(Article article) {
        RisFields fields = fields(article, true);
        return PresentFields.of(article).stream()
                .filter(name -> !fields.holds(name))
                .toList();
    }

    @Override
    public List<String> changed(Article article) {
        RisFields fields = fields(article, true);
        return PresentFields.of(article).stream()
                .filter(name -> !fields.holds(name) && fields.says(name))
                .toList();
    }

    private RisFields fields(Article article, boolean judging) {
        RisType type = RisType.of(article.type());
        RisFields out = new RisFields(judging);
        out.hold("type", () -> type.exact());
        Sources sources = catalog.sources();
        out.line("ID", article.id().value());
        people(article, out);
        new RisTitles(article, type, out).write(sources.abbreviation(article));
        when(article, out);
        new RisNumbers(article, type, out).write(sources.issn(article), sources.electronicIssn(article));
        Map<String, String> tags = new LinkedHashMap<>(TAGS);
        RisOfType.of(article).forEach((name, tag) -> {
            tags.values().remove(tag);
            tags.put(name, tag);
        });
        tags.forEach((name, tag) -> out.field(tag, name, article.variable(name)));
        String genre = article.variable("genre");
        out.line("M3", genre);
        out.hold("genre", () -> SAY_GENRE.contains(article.type()) && RisText.isPlain(genre) && !genre.contains("10."));
        out.field("LA", "language", article.language());
        links(article, out);
        keywords(article, out);
        texts(article, out);
        return out;
    }

    private static void people(Article article, RisFields out) {
        RisNames.tags(article).forEach((role, tag) -> people(tag, role, article, out));
        boolean free = article.type() == ArticleType.CHAPTER
                && article.variable("PMCID").isEmpty();
        if (free) {
            people("C2", "container-author", article, out);
        }
    }

    private static void people(String tag, String role, Article article, RisFields out) {
        List<Contributor> people = article.people(role);
        people.forEach(person -> out.line(tag, RisNames.line(person.name())));
        out.hold(role, () -> RisNames.hold(people));
    }

    private static void when(Article article, RisFields out) {
        article.issued().map(RisDate::of).ifPresent(date -> {
            out.line("PY", date.year());
            out.line("DA", date.whole());
        });
        out.hold("issued", () -> true);
        PublicationDate accessed = article.dates().get("accessed");
        if (accessed != null) {
            RisDate date = RisDate.of(accessed);
            out.line("Y2", date.whole().isEmpty() ? date.year() : date.whole());
            out.hold("accessed", () -> true);
        }
    }

    /** Only free files: a reference manager fetches what L1 names. */
    private static void links(Article article, RisFields out) {
        article.links().stream()
                .filter(link -> link.kind() == LinkKind.OPEN && !link.isOwnFile())
                .filter(link ->
                        link.format().equalsIgnoreCase("pdf") || link.url().endsWith(".pdf"))
                .forEach(link -> out.line("L1", link.url()));
    }

    private void keywords(Article article, RisFields out) {
        Set<String> all = new LinkedHashSet<>();
        article.topics()
                .forEach(id ->
                        all.add(catalog.vocabulary().topic(id).map(Topic::label).orElse(id)));
        List<String> topics = List.copyOf(all);
        all.addAll(article.keywords());
        all.forEach(word -> out.line(
                "KW", word.replace("*", "").replace(';', ',').replace('；', '，').replace('؛', '،')));
        out.hold("topics", () -> topics.stream().allMatch(RisWriter::isKeyword));
        out.hold("keyword", () -> all.stream().allMatch(RisWriter::isKeyword));
    }

    private static boolean isKeyword(String word) {
        return RisText.isPlain(word) && !Separators.hasOneOf(Separators.SEMICOLONS + "*", word);
    }

    /** What became of the publication comes first, the list's own words follow, each a note; then the abstract. */
    private void texts(Article article, RisFields out) {
        out.line("N1", note.of(article));
        out.line("N1", article.variable("status"));
        article.annotations().forEach(annotation -> out.line("N1", texts.plainWithNotes(annotation.text())));
        // Importers take them for anybody's notes.
        List.of("status", "annotation", "annotations").forEach(name -> out.hold(name, () -> false));
        Text published = article.abstractOf(config.show().abstracts());
        if (published.isEmpty()) {
            return;
        }
        String words = texts.plainWithNotes(published);
        boolean ofEditor = article.abstractSource() == AbstractSource.EDITOR;
        out.line("AB", !ofEditor ? words : words + " " + EditorsMark.in(config.language()));
        out.hold("abstract", () -> texts.html(published).strip().matches("<p>[^<]*</p>") && RisText.isPlain(words));
        out.hold("abstract-source", () -> ofEditor || article.abstractSource() == AbstractSource.UNKNOWN);
    }
}
