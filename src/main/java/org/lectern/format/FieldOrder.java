package org.lectern.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.CslVariables;

/**
 * The order of fields in a record: what the work is, who made it and when, where it stands, its numbers, the texts on
 * it, its place in the list, the record itself. Variables that are seldom given stand in CSL's order before the texts;
 * unknown names come last.
 */
public final class FieldOrder {
    private static final List<String> FIRST = List.of("id", "type", "title", "title-translated", "title-short");
    private static final List<String> DATES =
            List.of("issued", "original-date", "event-date", "available-date", "submitted");
    private static final List<String> SOURCE = List.of(
            "container-title",
            "container-title-short",
            "collection-title",
            "collection-number",
            "volume-title",
            "volume",
            "issue",
            "number",
            "chapter-number",
            "page",
            "number-of-pages",
            "edition",
            "publisher",
            "publisher-place",
            "genre",
            "event",
            "event-title",
            "event-place",
            "DOI",
            "ISBN",
            "ISSN",
            "eISSN",
            "PMID",
            "PMCID",
            "URL",
            "accessed",
            "language");
    private static final List<String> LAST = List.of(
            "status",
            "summary",
            "abstract",
            "abstract-source",
            "annotation",
            "annotation-by",
            "annotation-date",
            "annotations",
            "quotes",
            "links",
            "topics",
            "keyword",
            "related",
            "not-related",
            "related-count",
            "reading",
            "added",
            "updated",
            "aliases",
            "draft",
            "custom");
    private static final Map<String, Integer> RANKS = ranks();

    private FieldOrder() {}

    /** Known names in their order, then the others by name. */
    public static Comparator<String> comparator() {
        return Comparator.comparingInt(FieldOrder::rank).thenComparing(Comparator.naturalOrder());
    }

    private static int rank(String name) {
        return RANKS.getOrDefault(name, RANKS.size());
    }

    private static Map<String, Integer> ranks() {
        List<String> names = new ArrayList<>(FIRST);
        names.add("author");
        names.add("editor");
        names.add("translator");
        names.addAll(CslVariables.NAMES);
        names.addAll(DATES);
        names.addAll(SOURCE);
        List<String> rest = new ArrayList<>(CslVariables.TEXT);
        rest.addAll(CslVariables.NUMBERS);
        rest.removeAll(LAST);
        names.addAll(rest);
        names.addAll(LAST);
        Map<String, Integer> ranks = new HashMap<>();
        names.forEach(name -> ranks.putIfAbsent(name, ranks.size()));
        return ranks;
    }
}
