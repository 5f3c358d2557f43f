package org.lectern.csl;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Variables of CSL 1.0.2 that citeproc-java 3.5.2 takes for empty, in entries as in conditions, with one that it knows
 * and styles hardly print. The style asks for that one, and the work has it there.
 */
final class Carriers {
    private static final Map<String, String> CARRIED = Map.of(
            "archive_collection", "citation-label",
            "part-number", "jurisdiction",
            "part-title", "PMID",
            "reviewed-genre", "ISSN",
            "supplement-number", "first-reference-note-number",
            "volume-title", "PMCID");

    private static final Pattern ASKED = Pattern.compile("(\\b(?:variable|is-numeric)=\")([^\"]*)(?=\")");

    private Carriers() {}

    /**
     * Those by which this style can be asked, by the variables that it wants of a work.
     *
     * @param style as {@link StyleText} has it
     */
    static Map<String, String> of(String style) {
        List<String> asked = ASKED.matcher(style)
                .results()
                .flatMap(found -> words(found.group(2)))
                .distinct()
                .toList();
        Map<String, String> carriers = new TreeMap<>(CARRIED);
        carriers.entrySet().removeIf(one -> !asked.contains(one.getKey()) || asked.contains(one.getValue()));
        return carriers;
    }

    /** The style, asking for the carriers. */
    static String in(String style) {
        Map<String, String> carriers = of(style);
        return ASKED.matcher(style)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + words(found.group(2))
                                .map(name -> carriers.getOrDefault(name, name))
                                .collect(Collectors.joining(" "))));
    }

    /** Puts what a work has under the names of the carriers. */
    static void load(Map<String, String> carriers, Map<String, Object> fields) {
        carriers.forEach((variable, carrier) -> {
            fields.remove(carrier);
            if (fields.containsKey(variable)) {
                fields.put(carrier, fields.remove(variable));
            }
        });
    }

    private static Stream<String> words(String names) {
        return Stream.of(names.strip().split("\\s+"));
    }
}
