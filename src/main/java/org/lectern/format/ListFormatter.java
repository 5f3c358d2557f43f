package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;

/**
 * Puts the text of a list's file into the one form: names of fields and values, their order, the ends of lines. All
 * else stays byte for byte. A text in that form stays as it is, and one that would be read otherwise afterwards too.
 */
public final class ListFormatter {
    private final SameReading reading;
    private final List<Function<ParsedText, Edited>> form;
    private final List<Function<ParsedText, Edited>> repairs;

    ListFormatter(SameReading reading, TopicNames topics) {
        this.reading = reading;
        this.form = List.of(text -> ValueEdits.canonical(text, topics), LineEnds::of, FieldMoves::of);
        this.repairs = List.of(text -> ValueEdits.mended(text, topics));
    }

    /**
     * A file in its form.
     *
     * @param name as messages name it; an article without an id has that of its name
     * @param raw its text as it is on the disk, decoded
     */
    public FormattedText format(FileKind kind, String name, String raw) {
        return changed(kind, name, raw, form);
    }

    /** A file whose values are mended where there is one way to do it, and nothing else. */
    public FormattedText repair(FileKind kind, String name, String raw) {
        // First, since a date that cannot be read is an error, and no other value of its file would be mended.
        Edited dated = ParsedText.of(kind, name, raw, new DiagnosticCollector())
                .map(MissingZeros::mended)
                .orElse(new Edited(raw, List.of()));
        FormattedText mended = changed(kind, name, dated.text(), repairs);
        if (dated.changes().isEmpty() || mended.broken()) {
            return changed(kind, name, raw, repairs);
        }
        List<Change> changes = new ArrayList<>(dated.changes());
        changes.addAll(mended.changes());
        return FormattedText.of(raw, mended.text(), changes);
    }

    private FormattedText changed(FileKind kind, String name, String raw, List<Function<ParsedText, Edited>> steps) {
        DiagnosticCollector faults = new DiagnosticCollector();
        Optional<ParsedText> parsed = ParsedText.of(kind, name, raw, faults);
        if (parsed.isEmpty()) {
            return FormattedText.broken(raw, faults.sorted().get(0));
        }
        Optional<FormattedText> whole = after(parsed.get(), steps);
        if (whole.isPresent() && !whole.get().isChanged()) {
            return whole.get();
        }
        SameReading.Reading before = reading.read(parsed.get());
        Optional<Diagnostic> error = before.error();
        if (error.isPresent()) {
            return FormattedText.broken(raw, error.get());
        }
        return whole.filter(text -> holds(parsed.get(), before, text))
                .orElseGet(() -> oneByOne(parsed.get(), before, steps));
    }

    private boolean holds(ParsedText before, SameReading.Reading read, FormattedText text) {
        return before.with(text.text())
                .filter(after -> reading.holds(before, read, after))
                .isPresent();
    }

    /** After all steps, or nothing where one leaves no sound text. */
    private static Optional<FormattedText> after(ParsedText before, List<Function<ParsedText, Edited>> steps) {
        Optional<ParsedText> now = Optional.of(before);
        List<Change> changes = new ArrayList<>();
        for (Function<ParsedText, Edited> step : steps) {
            if (now.isEmpty()) {
                return Optional.empty();
            }
            ParsedText text = now.get();
            Edited edited = step.apply(text);
            changes.addAll(edited.changes());
            now = text.with(edited.text());
        }
        return now.map(text -> FormattedText.of(before.raw(), text.raw(), changes));
    }

    /** Only the steps after which the file is read as before. */
    private FormattedText oneByOne(
            ParsedText before, SameReading.Reading read, List<Function<ParsedText, Edited>> steps) {
        ParsedText now = before;
        List<Change> changes = new ArrayList<>();
        for (Function<ParsedText, Edited> step : steps) {
            Edited edited = step.apply(now);
            Optional<ParsedText> after = now.with(edited.text()).filter(text -> reading.holds(before, read, text));
            if (after.isPresent()) {
                now = after.get();
                changes.addAll(edited.changes());
            }
        }
        return now.raw().equals(before.raw())
                ? FormattedText.unsure(before.raw())
                : FormattedText.of(before.raw(), now.raw(), changes);
    }
}
