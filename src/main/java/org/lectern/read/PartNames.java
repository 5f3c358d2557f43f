package org.lectern.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.read.ArticleBody.Part;

/**
 * How headings of the first or second level name the parts of a Markdown record: in English, or in the site's language.
 */
public final class PartNames {
    /** The annotation's name first, here and in the table below. */
    private static final List<String> ENGLISH = List.of("annotation", "abstract", "quotes");

    /** By the first part of the language's code; in the order of {@link Part}. */
    private static final Map<String, List<String>> BY_LANGUAGE = Map.of(
            "ar", List.of("تعليق", "ملخص", "اقتباسات"),
            "de", List.of("anmerkung", "zusammenfassung", "zitate"),
            "es", List.of("anotación", "resumen", "citas"),
            "fr", List.of("annotation", "résumé", "citations"),
            "it", List.of("annotazione", "riassunto", "citazioni"),
            "nl", List.of("annotatie", "samenvatting", "citaten"),
            "pt", List.of("anotação", "resumo", "citações"),
            "sv", List.of("anteckning", "sammanfattning", "citat"),
            "zh", List.of("评注", "摘要", "摘录"));

    private final Map<String, Part> parts = new HashMap<>();

    private PartNames(List<String> own) {
        Part[] ordered = Part.values();
        for (int i = 0; i < ordered.length; i++) {
            parts.put(ENGLISH.get(i), ordered[i]);
            parts.put(own.get(i), ordered[i]);
        }
    }

    static PartNames of(String language) {
        return new PartNames(inLanguage(language));
    }

    private static List<String> inLanguage(String language) {
        return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT).split("-", 2)[0], ENGLISH);
    }

    /** The line above an annotation in a record of a list in some language: {@code ## Anmerkung}. */
    public static String annotationHeading(String language) {
        String name = inLanguage(language).get(0);
        return "## " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a line is a heading of a level that may name a part. */
    public static boolean isHeading(String line) {
        return line.startsWith("## ") || line.startsWith("# ");
    }

    /** The part that a line names as its heading. */
    Optional<Part> part(String line) {
        if (!isHeading(line)) {
            return Optional.empty();
        }
        String name = withoutClosing(line.substring(line.indexOf(' ')).strip());
        boolean colon = name.endsWith(":") || name.endsWith("：");
        String bare = colon ? name.substring(0, name.length() - 1).stripTrailing() : name;
        return Optional.ofNullable(parts.get(bare.toLowerCase(Locale.ROOT)));
    }

    /** Without the signs that may close a heading: {@code ## Abstract ##}. */
    private static String withoutClosing(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        boolean parted = end > 0 && Character.isWhitespace(heading.charAt(end - 1));
        return parted ? heading.substring(0, end).stripTrailing() : heading;
    }
}
