package org.lectern.importer.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.CslVariables;
import org.lectern.diagnostic.InvalidValueException;

/**
 * Zotero's field Extra: {@code PMID: 123}, {@code Original Date: 1919} and {@code {:event-date: 2003}} are fields,
 * other lines a note (citeproc-js, "cheater syntax"). A person is {@code Editor: Family || Given}, one a line.
 *
 * @param fields by CSL's names, in the text's order; of persons several, one a line
 * @param rest the lines that are none
 */
public record ExtraLines(Map<String, String> fields, String rest) {
    private static final Pattern LINE =
            Pattern.compile("^\\{?:?\\s*([A-Za-z][A-Za-z _-]{1,40}?)\\s*:\\s*(.+?)\\s*\\}?$");

    /** The lines of the field of an entry. */
    public static ExtraLines of(String note) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<String>> people = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>();
        for (String line : note.replace("{:", "\n{:").split("\n", -1)) {
            Matcher matcher = LINE.matcher(line.strip());
            String name = matcher.matches() ? name(matcher.group(1), matcher.group(2)) : "";
            if (CslVariables.NAMES.contains(name)) {
                people.computeIfAbsent(name, role -> new ArrayList<>()).add(matcher.group(2));
            } else if (name.isEmpty() || fields.putIfAbsent(name, matcher.group(2)) != null) {
                rest.add(line);
            }
        }
        people.forEach((role, lines) -> fields.put(role, String.join("\n", lines)));
        return new ExtraLines(fields, String.join("\n", rest).strip());
    }

    /** {@code Family || Given}; an organisation is {@code Name ||}. */
    public static Stream<Value.Fields> person(String line) {
        String[] parts = line.split("\\|\\|", -1);
        String family = parts[0].strip();
        String given = parts.length == 2 ? parts[1].strip() : "";
        if (parts.length != 2 || family.isEmpty() || given.isEmpty()) {
            String whole = line.replace("||", " ").strip();
            return whole.isEmpty() ? Stream.of() : Stream.of(new Value.Fields(Map.of("literal", Value.text(whole))));
        }
        Map<String, Value> name = new LinkedHashMap<>();
        name.put("family", Value.text(family));
        name.put("given", Value.text(given));
        return Stream.of(new Value.Fields(name));
    }

    /** CSL's name of a field that can be meant, or nothing. */
    private static String name(String written, String text) {
        String small = written.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (small.equals("type")) {
            return isType(text) ? small : "";
        }
        // Without its bars a line that begins so is prose: "Author: not known".
        if (CslVariables.NAMES.contains(small)) {
            return text.contains("||") ? small : "";
        }
        for (List<String> names : List.of(CslVariables.TEXT, CslVariables.NUMBERS, CslVariables.DATES)) {
            for (String name : names) {
                boolean meant = name.toLowerCase(Locale.ROOT).replace('_', '-').equals(small.replace('_', '-'));
                if (meant && !name.equals("note") && !name.equals("title") && !name.equals("keyword")) {
                    return name;
                }
            }
        }
        return "";
    }

    private static boolean isType(String text) {
        try {
            ArticleType.parse(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
