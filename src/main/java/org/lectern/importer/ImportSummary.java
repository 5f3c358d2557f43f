package org.lectern.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.importer.entry.EntryIdentity;
import org.lectern.importer.entry.Value;

/** Counts what an import does, and says it in sentences. */
final class ImportSummary {
    private static final int MOST_NAMES = 12;

    private int entries;
    private int merged;
    private int renamed;
    private int differing;
    private int unknownAbstracts;
    private int sharedBy = 1;
    private String list = "";
    private int sections;
    private final Map<String, Integer> custom = new TreeMap<>();

    void read(int number) {
        entries += number;
    }

    int entries() {
        return entries;
    }

    void merge() {
        merged++;
    }

    int merged() {
        return merged;
    }

    void renamed() {
        renamed++;
    }

    void differing(boolean differs) {
        differing += differs ? 1 : 0;
    }

    /** A reading list that was made. */
    void list(String file, int ofSections) {
        list = file;
        sections = ofSections;
    }

    /** On how many works a keyword had to stand to become a topic. */
    void sharedBy(int least) {
        sharedBy = least;
    }

    /** A new record as it is written. */
    void count(Draft draft) {
        if (EntryIdentity.text(draft.fields(), "abstract-source").equals("unknown")) {
            unknownAbstracts++;
        }
        if (draft.fields().get("custom") instanceof Value.Fields own) {
            own.fields().keySet().forEach(name -> custom.merge(name.replaceFirst("-[2-9]$", ""), 1, Integer::sum));
        }
    }

    List<String> sentences(ImportRequest request, int made, int updated, long errors) {
        List<String> out = new ArrayList<>();
        String would = request.dryRun() ? " would be" : "";
        out.add(counted(entries, "entry", "entries") + " read, " + counted(made, "record", "records") + would + " made"
                + (merged > 0 ? ", " + merged + " merged with others of the import" : "")
                + (updated > 0 ? ", " + counted(updated, "record", "records") + would + " updated" : "")
                + (errors > 0 ? ", " + counted(errors, "place", "places") + " with entries lost, listed above" : "")
                + (request.dryRun() ? "; nothing is written." : "."));
        if (!list.isEmpty()) {
            out.add("A reading list of " + counted(sections, "section", "sections")
                    + (request.dryRun() ? " would be made: " : " was made: ") + list + ".");
        }
        if (differing > 0) {
            out.add(counted(differing, "work on the list has", "works on the list have")
                    + " other values than the import; the list's stayed.");
        }
        if (renamed > 0) {
            out.add(
                    renamed == 1
                            ? "1 key could not be an id; custom.citation-key keeps it."
                            : renamed + " keys could not be ids; custom.citation-key keeps them.");
        }
        if (unknownAbstracts > 0) {
            out.add(counted(unknownAbstracts, "abstract", "abstracts")
                    + " came with abstract-source: unknown; where the"
                    + " words are a publisher's, ask whether you may show them (show.abstracts in site.yaml).");
        }
        if (!custom.isEmpty()) {
            out.add("Under custom, since no field of a record holds it: " + names() + ".");
        }
        if (sharedBy > 1) {
            out.add("Keywords on " + sharedBy + " works or more became topics, the others stay keywords:"
                    + " more than " + TopicMaker.MOST_TOPICS + " topics are no vocabulary.");
        }
        return out;
    }

    private String names() {
        List<Map.Entry<String, Integer>> often = custom.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        String first = often.stream()
                .limit(MOST_NAMES)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return often.size() > MOST_NAMES ? first + " and " + (often.size() - MOST_NAMES) + " more" : first;
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
