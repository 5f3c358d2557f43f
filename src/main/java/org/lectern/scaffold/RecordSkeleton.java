package org.lectern.scaffold;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.diagnostic.SourcePosition;
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

    /** The whole file, with a line break at its end. */
    String text() {
        String fields = fields();
        if (request.markdown()) {
            return "---\n" + fields + "---\n\n" + PartNames.annotationHeading(list.language()) + "\n\n";
        }
        return fields
                + "# Why read it? In your own words, as Markdown; each line begins with two blanks.\nannotation: |\n";
    }

    private String fields() {
        Map<String, YamlNode> known = known();
        Set<String> names = new LinkedHashSet<>(List.of("type", "title", "author", "issued"));
        names.addAll(TypeFields.of(request.type()));
        names.addAll(known.keySet());
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            YamlNode value = known.get(name);
            out.append(value == null ? name + ":\n" : RecordText.field(name, value));
        }
        return out.append("topics: []")
                .append(topics())
                .append("\nadded: ")
                .append(request.added().edtf())
                .append('\n')
                .toString();
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
