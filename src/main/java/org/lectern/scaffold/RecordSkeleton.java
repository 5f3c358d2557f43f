package org.lectern.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.FieldOrder;
import org.lectern.format.RecordText;
import org.lectern.read.PartNames;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * The text of a new record: what is known, and a key without a value for each field that its type wants. Such a key
 * counts as absent (records.md, Rules), so that one has only to type behind it, or may leave it.
 */
final class RecordSkeleton {
    private static final int MOST_TOPICS = 20;

    /** Of values that stand in no file yet. */
    private static final SourcePosition NOWHERE = SourcePosition.startOf("new");

    private final RecordRequest request;
    private final ListState list;

    RecordSkeleton(RecordRequest request, ListState list) {
        this.request = request;
        this.list = list;
    }

    /** The whole file in the form that {@code format} gives a record, with a line break at its end. */
    String text() {
        if (request.markdown()) {
            return "---\n" + work() + place() + "---\n\n" + PartNames.annotationHeading(list.language()) + "\n\n";
        }
        return work()
                + "# Why read it? In your own words, as Markdown; each line begins with two blanks.\nannotation: |\n"
                + place();
    }

    private String work() {
        Map<String, YamlNode> known = known();
        SortedSet<String> names = new TreeSet<>(FieldOrder.comparator());
        names.addAll(List.of("type", "title", "author", "issued"));
        names.addAll(TypeFields.of(request.type()));
        names.addAll(known.keySet());
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            YamlNode value = known.get(name);
            out.append(value == null ? name + ":\n" : RecordText.field(name, value));
        }
        return out.toString();
    }

    /** Its place in the list. */
    private String place() {
        return "topics: []" + topics() + "\nadded: " + request.added().edtf() + "\n";
    }

    private Map<String, YamlNode> known() {
        Map<String, YamlNode> known = new LinkedHashMap<>();
        known.put("type", text(request.type().csl()));
        known.put("title", text(request.title().strip()));
        List<YamlNode> authors =
                request.authors().stream().map(name -> text(name.inverted())).toList();
        if (!authors.isEmpty()) {
            known.put("author", authors.size() == 1 ? authors.get(0) : new YamlSequence(authors, NOWHERE));
        }
        request.issued().ifPresent(date -> known.put("issued", text(date.edtf())));
        request.doi().ifPresent(doi -> known.put("DOI", text(doi.value())));
        return known;
    }

    private static YamlNode text(String value) {
        return YamlScalar.of(value, YamlScalar.Style.PLAIN, NOWHERE);
    }

    private String topics() {
        List<String> ids = list.topics();
        if (ids.isEmpty()) {
            return "";
        }
        return "  # ids from topics.yaml" + (ids.size() > MOST_TOPICS ? "" : ": " + String.join(", ", ids));
    }
}
