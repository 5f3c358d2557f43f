package org.lectern.importer.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.EditionNumber;
import org.lectern.catalog.NumberLabels;

/** The numbers of an entry without their labels, each in the field where it belongs. */
final class EntryLabels {
    private static final List<String> NUMBERS =
            List.of("volume", "issue", "number", "collection-number", "page", "edition");

    private static final List<String> MAY_BE_UNSTATED =
            List.of("volume", "issue", "number", "page", "publisher", "publisher-place");

    private static final Pattern UNSTATED = Pattern.compile("(?:([^?]*[^?\\s–-])[-–])?\\?{2,9}(?:[-–]\\?{2,9})?");

    private static final Pattern EDITION = Pattern.compile("(.*\\S) \\(((?:\\p{L}+|[0-9]+(?:st|nd|rd|th)) Edition)\\)");

    private EntryLabels() {}

    /** A record's fields in their order, the numbers without labels. */
    static Map<String, Value> without(Map<String, Value> fields) {
        Map<String, Value> out = new LinkedHashMap<>(fields);
        SeriesNumber.part(out);
        BookSize.set(out);
        editionOfTitle(out);
        if (EntryIdentity.text(out, "type").startsWith("article")) {
            issueForVolume(out);
        }
        unstated(out);
        for (String name : NUMBERS) {
            NumberLabels.number(name, EntryIdentity.text(out, name))
                    .ifPresent(number -> out.put(name, Value.text(number)));
        }
        return out;
    }

    /** Question marks stand where somebody is still to look: {@code ??}, {@code 959--??}. */
    private static void unstated(Map<String, Value> out) {
        for (String name : MAY_BE_UNSTATED) {
            Matcher marks = UNSTATED.matcher(EntryIdentity.text(out, name));
            if (marks.matches() && marks.group(1) == null) {
                out.remove(name);
            } else if (marks.matches()) {
                out.put(name, Value.text(marks.group(1)));
            }
        }
    }

    /** ScienceDirect's books have their edition behind the title, too: {@code Encyclopedia (Second Edition)}. */
    private static void editionOfTitle(Map<String, Value> out) {
        String field = EntryIdentity.text(out, "type").equals("book") ? "title" : "container-title";
        Matcher titled = EDITION.matcher(EntryIdentity.text(out, field));
        if (titled.matches()) {
            String number = EditionNumber.of(titled.group(2));
            String stated = EditionNumber.of(EntryIdentity.text(out, "edition"));
            if (number.matches("[0-9]+") && (stated.isEmpty() || stated.equals(number))) {
                out.put(field, Value.text(titled.group(1)));
                out.put("edition", Value.text(number));
            }
        }
    }

    /** A newspaper has numbers alone: {@code Nr. 65}. */
    private static void issueForVolume(Map<String, Value> out) {
        String volume = EntryIdentity.text(out, "volume");
        if (!out.containsKey("issue") && NumberLabels.number("issue", volume).isPresent()) {
            out.remove("volume");
            out.put("issue", Value.text(volume));
        }
    }
}
