package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Value;
import org.lectern.read.RecordReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.testing.FuzzInput;

/**
 * What holds for every reader of other programs' files: nothing but messages at their places; each entry becomes a
 * record that is read without an error; and the record's values are those of the draft.
 */
final class EntriesReadBack {
    /** Whose ends blank lines mean nothing at. */
    private static final Set<String> MARKDOWN = Set.of("abstract", "annotation");

    private EntriesReadBack() {}

    static void reads(String name, byte[] input, Function<DiagnosticCollector, EntryReader> readers) {
        SourceFile file = ForeignText.of(name, input).file();
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        EntryReader reader = readers.apply(diagnostics);
        reader.recognises(file);
        List<ImportedEntry> entries = reader.read(file);
        FuzzInput.assertPlaced(diagnostics.sorted(), file);
        RecordIds ids = new RecordIds(new TreeSet<>());
        DiagnosticCollector settling = new DiagnosticCollector();
        for (ImportedEntry entry : entries) {
            Draft draft = new Draft(entry);
            draft.nameIt(ids.give(draft.key(), draft.fields()));
            new RecordSettler(FuzzInput.CONFIG, settling)
                    .settle(draft)
                    .ifPresentOrElse(
                            text -> assertReadBack(draft, text),
                            () -> assertThat(settling.hasErrors()).isTrue());
        }
        FuzzInput.assertPlaced(settling.sorted(), file);
    }

    private static void assertReadBack(Draft draft, String text) {
        SourceFile written = new SourceFile("content/articles/" + draft.id() + ".yaml", text);
        DiagnosticCollector faults = new DiagnosticCollector();
        assertThat(new RecordReader(FuzzInput.CONFIG, faults).read(written))
                .as(text)
                .hasSize(1);
        assertThat(faults.hasErrors()).as("%s%s", text, faults.sorted()).isFalse();
        Value back = RecordNodes.value(
                YamlDocument.parse(written, new DiagnosticCollector()).orElseThrow());
        assertThat(normal(((Value.Fields) back).fields())).as(text).isEqualTo(normal(draft.fields()));
    }

    private static Map<String, Value> normal(Map<String, Value> fields) {
        Map<String, Value> normal = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            boolean prose = MARKDOWN.contains(name) && value instanceof Value.Text;
            Value kept = prose
                    ? Value.text(((Value.Text) value)
                            .text()
                            .replaceFirst("^(?:[ \\t]*\\n)+", "")
                            .stripTrailing())
                    : value;
            boolean empty = (value instanceof Value.Items items && items.items().isEmpty())
                    || (value instanceof Value.Fields inner && inner.fields().isEmpty());
            if (!empty) {
                normal.put(name, kept);
            }
        });
        return normal;
    }
}
