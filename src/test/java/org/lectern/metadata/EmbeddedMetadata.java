package org.lectern.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The item that Zotero makes of a page by its rules for tags (zotero/translators, Embedded Metadata of 2024 and RDF of
 * 2019, as far as they concern tags that pages of ours have), with the fields that such an item keeps.
 */
final class EmbeddedMetadata {
    private static final Set<String> PREFIXES = Set.of(
            "bib",
            "bibo",
            "dc",
            "dcterms",
            "prism",
            "foaf",
            "vcard",
            "link",
            "z",
            "eprint",
            "eprints",
            "og",
            "article",
            "book",
            "music",
            "video",
            "so",
            "codemeta",
            "rdf");

    private static final Map<String, String> FIELDS = fields(
            "citation_title=title",
            "citation_publication_date=date",
            "citation_date=date",
            "citation_journal_title=publicationTitle",
            "citation_journal_abbrev=journalAbbreviation",
            "citation_inbook_title=publicationTitle",
            "citation_volume=volume",
            "citation_issue=issue",
            "citation_series_title=series",
            "citation_conference_title=conferenceName",
            "citation_dissertation_institution=university",
            "citation_technical_report_institution=institution",
            "citation_technical_report_number=number",
            "citation_publisher=publisher",
            "citation_isbn=ISBN",
            "citation_abstract=abstractNote",
            "citation_doi=DOI",
            "citation_public_url=url",
            "citation_language=language");

    private static final Map<String, String> TYPES = fields(
            "citation_journal_title=journalArticle",
            "citation_technical_report_institution=report",
            "citation_conference_title=conferencePaper",
            "citation_inbook_title=bookSection",
            "citation_dissertation_institution=thesis");

    /** In all items. */
    private static final String EVERY = "title|abstractNote|date|shortTitle|language|url|rights|DOI|extra";

    /** Of the types that the demonstration list has. */
    private static final Map<String, String> KEPT = Map.of(
            "journalArticle", "publicationTitle|volume|issue|pages|series|journalAbbreviation|ISSN",
            "magazineArticle", "publicationTitle|volume|issue|pages|ISSN",
            "book", "series|seriesNumber|volume|numberOfVolumes|edition|place|publisher|numPages|ISBN",
            "bookSection",
                    "publicationTitle|series|seriesNumber|volume|edition|place|publisher|pages|ISBN|numberOfVolumes",
            "report", "number|reportType|seriesTitle|place|institution|pages");

    private final Map<String, List<String>> statements = new LinkedHashMap<>();
    private final Map<String, List<String>> tags = new LinkedHashMap<>();
    private String type = "";

    /** Its {@code creators} are a line each: {@code author: Cha | Victor}. */
    record Item(String type, List<String> creators, Map<String, String> fields) {}

    private EmbeddedMetadata(Document page) {
        for (Element meta : page.select("meta")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            String content = meta.attr("content");
            if (!name.isEmpty() && !content.isEmpty()) {
                read(name, content);
            }
        }
    }

    private void read(String name, String content) {
        String[] parts = name.split("[.:_]");
        for (int i = parts.length > 2 ? 1 : 0; i >= 0; i--) {
            if (PREFIXES.contains(parts[i].toLowerCase(Locale.ROOT))) {
                String rest = name.substring(name.indexOf(parts[i]) + parts[i].length() + 1);
                add(statements, parts[i].toLowerCase(Locale.ROOT) + ":" + rest, content);
                return;
            }
        }
        add(tags, name, content);
        type = TYPES.getOrDefault(name, type);
    }

    private static void add(Map<String, List<String>> to, String key, String value) {
        to.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    static Item of(Document page) {
        EmbeddedMetadata found = new EmbeddedMetadata(page);
        return found.item(page);
    }

    private Item item(Document page) {
        Map<String, String> fields = new TreeMap<>();
        String rdfType = said("z:itemType").isEmpty() ? "webpage" : said("z:itemType");
        put(fields, "publicationTitle", said("prism:publicationName"));
        put(fields, "abstractNote", said("og:description"));
        put(fields, "url", said("og:url"));
        put(fields, "title", said("og:title"));
        put(fields, "pages", said("bib:pages"));
        statements.forEach((name, values) -> {
            if (name.startsWith("z:")) {
                fields.put(name.substring(2), values.get(0));
            }
        });
        FIELDS.forEach((tag, field) -> put(fields, field, String.join(", ", values(tag, field.equals("ISBN")))));
        put(fields, "ISSN", String.join(", ", values("citation_issn", true)));
        pages(fields);
        List<String> creators =
                Stream.of("author", "editor").flatMap(this::highwire).toList();
        if (creators.isEmpty()) {
            creators = Stream.of("author", "contributor", "editor", "seriesEditor", "translator")
                    .flatMap(this::rdf)
                    .toList();
        }
        put(
                fields,
                "abstractNote",
                fields.getOrDefault(
                        "abstractNote", page.select("meta[name=description]").attr("content")));
        put(fields, "url", fields.getOrDefault("url", ""));
        String kind = type.isEmpty() ? rdfType : type;
        Pattern kept = Pattern.compile(EVERY + "|" + KEPT.getOrDefault(kind, ".*"));
        Map<String, String> saved = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (kept.matcher(name).matches() && !value.isBlank()) {
                saved.put(name, value.strip());
            }
        });
        return new Item(kind, creators, saved);
    }

    private void pages(Map<String, String> fields) {
        List<String> range = List.of(fields.getOrDefault("pages", "").split("\\s*-\\s*"));
        String first = values("citation_firstpage", false).stream().findFirst().orElse(range.get(0));
        String last =
                values("citation_lastpage", false).stream().findFirst().orElse(range.size() > 1 ? range.get(1) : "");
        put(fields, "pages", last.isEmpty() ? first : first + "-" + last);
    }

    private String said(String name) {
        return statements.getOrDefault(name, List.of("")).get(0);
    }

    private List<String> values(String tag, boolean all) {
        List<String> found = tags.getOrDefault(tag, List.of());
        return all ? found : found.stream().limit(1).toList();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private Stream<String> highwire(String role) {
        List<String> names = tags.getOrDefault("citation_" + role, List.of());
        List<String> parted = names.stream()
                .flatMap(name -> {
                    String[] halves = name.split("\\s*,\\s*");
                    boolean two = names.size() == 1
                            && halves.length > 1
                            && halves[0].contains(" ")
                            && halves[1].contains(" ");
                    return two ? Stream.of(halves) : Stream.of(name.split("\\s*;\\s*"));
                })
                .toList();
        return parted.stream().map(name -> creator(role, name));
    }

    private Stream<String> rdf(String creator) {
        String name = switch (creator) {
            case "author", "editor", "contributor" -> "bib:" + creator + "s";
            default -> "z:" + creator + "s";
        };
        List<String> own = statements.getOrDefault(name, List.of());
        List<String> names = own.isEmpty() && creator.equals("author")
                ? statements.getOrDefault("DC:creator", statements.getOrDefault("dc:creator", List.of()))
                : own;
        return names.stream().map(text -> creator(creator, text));
    }

    /** A name as {@code cleanAuthor} takes it apart. */
    private static String creator(String role, String text) {
        String clean = text.replaceAll("^[\\s.,/\\[\\]:]+|[\\s.,/\\[\\]:]+$", "");
        if (text.contains(",")) {
            String[] halves = clean.split(", ?");
            return role + ": " + halves[0] + " | " + (halves.length > 1 ? initials(halves[1]) : "");
        }
        int blank = clean.lastIndexOf(' ');
        return role + ": " + clean.substring(blank + 1) + " | " + initials(clean.substring(0, Math.max(blank, 0)));
    }

    private static String initials(String given) {
        return Stream.of(given.replaceFirst("\\.([^ ])", ". $1").split("[\\s.]+"))
                .map(word -> word.matches("-?[A-Z]") ? word + "." : word)
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String pair : pairs) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return map;
    }
}
