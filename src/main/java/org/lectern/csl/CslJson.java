package org.lectern.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.PublicationState;
import org.lectern.catalog.Separators;
import org.lectern.catalog.Topic;
import org.lectern.cite.PlainTexts;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;

/**
 * Works as CSL-JSON (csl-data.json 1.0): all that its schema has a place for, and under {@code custom.lectern} what a
 * record says beyond, by the names of records. Only what pages publish is in it. Safe to use from several threads.
 */
public final class CslJson {
    static final String OWN = "lectern";

    /** Variables of CSL 1.0.2 that the schema has under an older name. */
    private static final Map<String, String> NAMES_OF_SCHEMA =
            Map.of("part-number", "part", "printing-number", "printing", "supplement-number", "supplement");

    /** Variables that the schema has no place for, and a label that programs make anew. */
    private static final Set<String> NOT_IN_SCHEMA = Set.of(
            "citation-key", "citation-label", "eISSN", "event-title", "license", "reviewed-genre", "volume-title");

    /** Notes for oneself: no page has them, and readers of CSL-JSON take them for the annotation. */
    static final String WITHHELD = "annote";

    private static final Set<String> ROLES_NOT_IN_SCHEMA =
            Set.of("editor-translator", "guest", "host", "narrator", "script-writer", "series-creator");

    private static final Pattern LIKE_DASH = Pattern.compile("[–—]|--| -|- ");

    private final Catalog catalog;
    private final SiteConfig config;
    private final PlainTexts texts;
    private final OwnFields own;

    public CslJson(Catalog catalog, SiteConfig config, Messages messages) {
        this.catalog = catalog;
        this.config = config;
        this.texts = new PlainTexts(catalog, messages);
        this.own = new OwnFields(catalog, config, texts);
    }

    /** The item of a work: texts, whole numbers, maps and lists, in a fixed order. */
    public Map<String, Object> of(Article article) {
        Map<String, Object> item = new LinkedHashMap<>();
        Map<String, Object> beyond = new LinkedHashMap<>();
        item.put("id", article.id().value());
        type(article, item, beyond);
        text("title", article.title().csl(), article.title().source(), item, beyond);
        article.translatedTitle()
                .ifPresent(title -> item.put("translated-title", title.title().csl()));
        put(item, "language", article.language());
        people(article, item, beyond);
        article.dates().forEach((name, date) -> {
            item.put(name, CslDates.of(date));
            if (!CslDates.holds(date)) {
                beyond.put(name, date.edtf());
            }
        });
        variables(article, item, beyond);
        keywords(article, item, beyond);
        put(
                item,
                "abstract",
                LightText.of(texts.html(article.abstractOf(config.show().abstracts()))));
        put(
                item,
                "note",
                article.annotations().stream()
                        .map(annotation -> LightText.of(texts.html(annotation.text())))
                        .collect(Collectors.joining("\n\n")));
        own.put(article, beyond);
        if (!beyond.isEmpty()) {
            item.put("custom", Map.of(OWN, beyond));
        }
        return item;
    }

    /** Fields of the record that who reads the item back does not get, by the names and in the order of records. */
    public List<String> lost(Article article) {
        return own.lost(article);
    }

    /** Which of these are in the item nevertheless, without their marks, links or kinds. */
    public List<String> changed(Article article) {
        return own.changed(article);
    }

    private static void type(Article article, Map<String, Object> item, Map<String, Object> beyond) {
        String type = article.type().csl();
        boolean known = !type.equals("event");
        item.put("type", known ? type : "document");
        if (!known) {
            beyond.put("type", type);
        }
    }

    private static void people(Article article, Map<String, Object> item, Map<String, Object> beyond) {
        article.contributors().forEach((role, people) -> {
            boolean known = !ROLES_NOT_IN_SCHEMA.contains(role);
            if (known) {
                item.put(role, CslNames.of(people));
            }
            if (!known || !CslNames.holds(people)) {
                beyond.put(role, CslNames.whole(people));
            }
        });
    }

    private void variables(Article article, Map<String, Object> item, Map<String, Object> beyond) {
        article.variables().forEach((name, text) -> {
            if (NOT_IN_SCHEMA.contains(name)) {
                beyond.put(name, text);
            } else if (!WITHHELD.equals(name)) {
                text(NAMES_OF_SCHEMA.getOrDefault(name, name), name, text, text, item, beyond);
            }
        });
        if (article.variable("event").isEmpty()) {
            put(item, "event", article.variable("event-title"));
        }
        serials(article, item);
        article.status().ifPresent(notice -> item.put("status", status(notice.kind())));
    }

    /** The numbers of the journal, its own or those that the list knows, in one text. */
    private void serials(Article article, Map<String, Object> item) {
        List<String> numbers = Stream.of(
                        catalog.sources().issn(article), catalog.sources().electronicIssn(article))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        put(item, "ISSN", String.join(", ", numbers));
        if (article.variable("container-title-short").isEmpty()) {
            put(item, "container-title-short", catalog.sources().abbreviation(article));
        }
    }

    /** CSL's word, by which styles print "in press", is free text; these are the ones that are met with. */
    private static String status(PublicationState state) {
        return state == PublicationState.FORTHCOMING ? "forthcoming" : state.written();
    }

    private void keywords(Article article, Map<String, Object> item, Map<String, Object> beyond) {
        List<String> all = new ArrayList<>();
        article.topics()
                .forEach(id ->
                        all.add(catalog.vocabulary().topic(id).map(Topic::label).orElse(id)));
        article.keywords().stream().filter(word -> !all.contains(word)).forEach(all::add);
        put(item, "keyword", String.join(", ", all));
        boolean parts = all.stream().anyMatch(word -> Separators.part(word) || !LightText.isPlain(word));
        if (parts) {
            beyond.put("keyword", all);
        }
    }

    private static void text(
            String name, String text, String written, Map<String, Object> item, Map<String, Object> beyond) {
        text(name, name, text, written, item, beyond);
    }

    /** A text, and where a reader may take it for another one the words of the record too. */
    private static void text(
            String nameOfSchema,
            String name,
            String text,
            String written,
            Map<String, Object> item,
            Map<String, Object> beyond) {
        put(item, nameOfSchema, text);
        boolean markedUp = name.equals("title") && !text.equals(written);
        boolean dashes = name.equals("page") && LIKE_DASH.matcher(text).find();
        if (dashes || (!markedUp && !LightText.isPlain(text))) {
            beyond.put(name, written);
        }
    }

    private static void put(Map<String, Object> item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }
}
