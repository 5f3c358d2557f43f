package org.lectern.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.Isbn;
import org.lectern.catalog.Issn;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.json.JsonText;

/**
 * Sound records of every type with every field, by chance and always the same from one seed: odd names, letters of many
 * scripts, dates of every form. No two are one work: each has its number in its title and its identifiers.
 */
public final class RandomRecords {
    public static final String TOPICS =
            "- {id: sea, label: Sea power}\n- {id: us-rok, label: 'US–South Korea, an alliance'}\n- {id: mer, label: Océans & mers}\n";

    private static final List<String> WORDS = List.of(
            "alliance",
            "drift",
            "sea",
            "Königsberg",
            "l'été",
            "Ñandú",
            "Łódź",
            "Straße",
            "über",
            "α-helix",
            "море",
            "台灣海峽",
            "الحلف",
            "ไทย",
            "R&D",
            "50%",
            "C#",
            "A_B",
            "$5",
            "x^y",
            "{braces}",
            "back\\slash",
            "“quoted”",
            "\"straight\"",
            "it's",
            "a–b",
            "a—b",
            "1914/18",
            "Part;two",
            "one,two",
            "McDonald",
            "NATO",
            "iPhone",
            "𝔄lpha",
            "é",
            "NATO-led",
            "and",
            "~tilde",
            "<5",
            "@home",
            "[sic]",
            "C++",
            "5:1",
            "…",
            "№5",
            "O’Neill");
    private static final List<String> FAMILIES = List.of(
            "Lee",
            "Müller",
            "Šimek",
            "O'Neill",
            "García Márquez",
            "Nguyễn",
            "Иванов",
            "王",
            "Smith-Jones",
            "Ó Séaghdha",
            "Đorđević",
            "Þórsson",
            "Al-Ali",
            "İnalcık",
            "Null",
            "de Gaulle");
    private static final List<String> GIVEN =
            List.of("Dong Sun", "Jürgen", "J. R. R.", "Jean-Paul", "Анна", "小明", "M.-C.", "Zoë", "Ł.", "K", "Mary Ann");
    private static final List<String> BODIES = List.of(
            "Ministry of Rivers and Lakes",
            "Simon & Schuster",
            "NATO",
            "Organisation, Section B",
            "国家图书馆",
            "معهد المخطوطات، القاهرة",
            "한국 중앙",
            "World Bank Group",
            "Johnson Council",
            "U.S. Department of State",
            "Office (Water & Land)");
    private static final List<String> DATES = List.of(
            "2009",
            "2009-03",
            "2009-03-14",
            "1999-21",
            "1999-22",
            "1999-23",
            "1999-24",
            "2015-01/2015-02",
            "2014-12-30/2015-01-02",
            "1950~",
            "1950?",
            "1950%",
            "200X",
            "19XX",
            "-0043",
            "0000",
            "0987",
            "2009/..",
            "../2009",
            "Winter 2003/04",
            "2004-21/2004-22",
            "2004/2006",
            "1914-07~",
            "2010-02-28?",
            "Y12000",
            "Y-20000",
            "1999-24/2000-21",
            "1900/1999?",
            "-0100/0050");
    private static final List<String> PAGES =
            List.of("11-31", "e1234", "45", "iv-xii", "S12-S19", "10-12, 46-49", "1023-1029", "A1");
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "ru", "ko", "ja", "zh-Hant", "pt-BR", "ar", "en-GB", "sr-Latn");

    private final Random random;
    private final int number;

    private RandomRecords(long seed, int number) {
        this.random = new Random(seed * 1_000_003 + number);
        this.number = number;
    }

    /** Texts of records by path, and the topics that they name: files of a list. */
    public static Map<String, String> files(long seed, int count) {
        Map<String, String> files = new TreeMap<>();
        files.put("topics.yaml", TOPICS);
        for (int i = 0; i < count; i++) {
            Map<String, Object> fields = new RandomRecords(seed, i).fields();
            StringBuilder yaml = new StringBuilder();
            fields.forEach((name, value) -> {
                yaml.append(name).append(": ");
                append(yaml, value);
                yaml.append('\n');
            });
            files.put("articles/" + id(i) + ".yaml", yaml.toString());
        }
        return files;
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "r%04d", number);
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        ArticleType[] types = ArticleType.values();
        fields.put("type", types[number % types.length].csl());
        fields.put("title", title() + " " + number);
        for (String role : CslVariables.NAMES) {
            if (chance(role.equals("author") ? 85 : role.equals("editor") ? 30 : 6)) {
                fields.put(role, names());
            }
        }
        for (String name : CslVariables.DATES) {
            if (chance(name.equals("issued") ? 90 : 10)) {
                fields.put(name, pick(DATES));
            }
        }
        variables(fields);
        texts(fields);
        list(fields);
        return fields;
    }

    private void variables(Map<String, Object> fields) {
        for (String name : CslVariables.TEXT) {
            switch (name) {
                case "title", "abstract", "note", "keyword", "references" -> {}
                case "language" -> maybe(fields, 60, name, pick(LANGUAGES));
                case "status" -> maybe(fields, 5, name, pick(List.of("in press", "Accepted", "under review")));
                case "DOI" ->
                    maybe(fields, 40, name, "10.1234/" + pick(List.of("ab_c", "x(5)y", "a.b-c", "z;2")) + number);
                case "URL" ->
                    maybe(
                            fields,
                            30,
                            name,
                            "https://example.org/" + pick(List.of("a_b/", "~x/", "?q=%C3%A9&n=", "#")) + number);
                case "ISBN" -> maybe(fields, 20, name, isbn());
                case "ISSN" -> maybe(fields, 20, name, issn(number));
                case "PMID" -> maybe(fields, 8, name, String.valueOf(10_000_000 + number));
                case "PMCID" -> maybe(fields, 8, name, "PMC" + (1_000_000 + number));
                case "container-title", "publisher", "publisher-place" -> maybe(fields, 45, name, words(3));
                default -> maybe(fields, 6, name, words(3));
            }
        }
        for (String name : CslVariables.NUMBERS) {
            switch (name) {
                case "page" -> maybe(fields, 50, name, pick(PAGES));
                case "volume", "issue" ->
                    maybe(fields, 45, name, pick(List.of("010", "21", "1/2", "XIV", "3–4", "Suppl. 2")));
                default -> maybe(fields, 7, name, pick(List.of("3", "2nd", "007", "IV", "A-12")));
            }
        }
        if (fields.containsKey("ISSN")) {
            maybe(fields, 40, "eISSN", issn(number + 100_000));
        }
    }

    private void texts(Map<String, Object> fields) {
        if (chance(50)) {
            fields.put("abstract", prose());
            maybe(fields, 70, "abstract-source", pick(List.of("publisher", "author", "editor", "database", "unknown")));
        }
        if (chance(50)) {
            fields.put("annotation", prose());
            maybe(fields, 30, "annotation-by", List.of("Ann Otator"));
            maybe(fields, 30, "annotation-date", "2026-09-14");
        }
        maybe(fields, 10, "annotations", List.of(Map.of("by", "Bea Sides", "text", prose())));
        maybe(fields, 10, "quotes", List.of(Map.of("text", words(6), "page", "14"), Map.of("text", words(4))));
        maybe(fields, 10, "title-translated", chance(50) ? words(4) : Map.of("lang", "fr", "text", words(4)));
        maybe(fields, 20, "summary", words(5) + ".");
    }

    private void list(Map<String, Object> fields) {
        maybe(fields, 40, "topics", chance(50) ? List.of("sea") : List.of("us-rok", "mer"));
        if (chance(40)) {
            List<String> keywords = List.of(words(2) + " " + number, "NATO " + number, "石油、ガス；" + number);
            maybe(fields, 100, "keyword", new ArrayList<>(keywords.subList(0, 1 + random.nextInt(3))));
        }
        if (number > 0) {
            maybe(fields, 10, "related", List.of(id(random.nextInt(number))));
            maybe(fields, 5, "not-related", List.of(id(random.nextInt(number))));
        }
        maybe(
                fields,
                12,
                "links",
                List.of(Map.of("kind", "open", "url", "https://example.org/o/" + number + ".pdf", "label", words(2))));
        maybe(fields, 8, "reading", Map.of("status", "read", "rating", "4"));
        if (!fields.containsKey("status")) {
            maybe(
                    fields,
                    10,
                    "status",
                    chance(50)
                            ? pick(List.of("retracted", "corrected", "superseded", "forthcoming", "withdrawn"))
                            : Map.of("kind", "retracted", "date", "2011-05", "by", words(2), "note", words(4)));
        }
        maybe(fields, 40, "added", "2026-09-14");
        maybe(fields, 20, "updated", "2026-10-01");
        maybe(fields, 8, "aliases", List.of("old-" + id(number)));
        maybe(fields, 8, "custom", Map.of("shelf", "Room 5"));
    }

    private List<Object> names() {
        List<Object> names = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        while (names.size() < count) {
            Object name = name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private Object name() {
        if (chance(20)) {
            return Map.of("literal", pick(BODIES));
        }
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("family", pick(FAMILIES));
        maybe(name, 90, "given", pick(GIVEN));
        maybe(name, 10, "dropping-particle", pick(List.of("van", "von der", "d'")));
        maybe(name, 10, "non-dropping-particle", pick(List.of("de", "Al", "van den", "l’")));
        maybe(name, 10, "suffix", pick(List.of("Jr.", "III", "Ritter")));
        maybe(name, 5, "static-ordering", "true");
        maybe(name, 5, "ORCID", "0000-0002-1825-0097");
        return name;
    }

    private String title() {
        String title = words(5);
        return switch (random.nextInt(8)) {
            case 0 -> "*Emphasis* and " + title;
            case 1 -> "H~2~O, E=mc^2^ and " + title;
            case 2 -> "<i>Titanic</i> <span class=\"nocase\">de Gaulle</span> " + title;
            case 3 -> title + ": " + words(3);
            case 4 -> title + "?";
            default -> title;
        };
    }

    private String prose() {
        return switch (random.nextInt(5)) {
            case 0 -> plainWords(8) + "\n\nA second paragraph, " + plainWords(4) + ".";
            case 1 -> "With *emphasis*, **strength** and a [link](https://example.org/x).";
            case 2 -> "Two things:\n\n- " + plainWords(2) + "\n- " + plainWords(3);
            default -> plainWords(12) + ".";
        };
    }

    /** Words without signs that Markdown could take for marks. */
    private String plainWords(int count) {
        return words(count).replaceAll("[\\\\*_<>\\[\\]~^{}\"'#+&]", "x");
    }

    private String words(int most) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.add(pick(WORDS));
        }
        return String.join(" ", words);
    }

    private String isbn() {
        String rest = "978" + String.format(Locale.ROOT, "%09d", 100_000_000 + number);
        try {
            return rest + Isbn.parse(rest + "0").expectedCheckDigit();
        } catch (InvalidValueException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String issn(int number) {
        String rest = String.format(Locale.ROOT, "%07d", 1_000_000 + number);
        try {
            return Issn.parse(rest.substring(0, 7) + Issn.parse(rest + "0").expectedCheckDigit())
                    .hyphenated();
        } catch (InvalidValueException e) {
            throw new IllegalStateException(e);
        }
    }

    private void maybe(Map<String, Object> fields, int percent, String name, Object value) {
        if (chance(percent)) {
            fields.put(name, value);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** As JSON, which is YAML too. */
    private static void append(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> fields = new ArrayList<>();
            new TreeMap<>(map).forEach((key, inner) -> {
                StringBuilder field = new StringBuilder(JsonText.literal(String.valueOf(key))).append(": ");
                append(field, inner);
                fields.add(field.toString());
            });
            out.append('{').append(String.join(", ", fields)).append('}');
        } else if (value instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            for (Object item : list) {
                StringBuilder one = new StringBuilder();
                append(one, item);
                items.add(one.toString());
            }
            out.append('[').append(String.join(", ", items)).append(']');
        } else {
            out.append(JsonText.literal(value.toString()));
        }
    }
}
