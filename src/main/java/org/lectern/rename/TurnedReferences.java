package org.lectern.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/**
 * Turns what names the one record to the other. Where a list of a field names both, the item that says more stays, else
 * the kept record's; a relation of the two goes.
 */
final class TurnedReferences {
    private final String keptId;
    private final String goneId;
    private final Edits edits;
    private final List<String> notes = new ArrayList<>();

    TurnedReferences(String keptId, String goneId, Edits edits) {
        this.keptId = keptId;
        this.goneId = goneId;
        this.edits = edits;
    }

    /**
     * Edits one file.
     *
     * @param places where it names the record that goes
     * @param own which of them stand in the record that stays
     */
    void turn(IdPlaces places, Predicate<Reference> own) throws RenameException {
        Source source = places.source();
        FileText text = new FileText(source.file().name(), source.plain().text());
        List<ItemRemoval> removed = new ArrayList<>();
        for (Reference reference : places.references()) {
            Optional<YamlNode> twice = reference.list().flatMap(this::kept);
            if (reference.list().isEmpty() && own.test(reference)) {
                ItemRemoval removal = ItemRemoval.line(text, reference.id());
                removed.add(removal);
                remove(source, text, removal, reference.id());
            } else if (reference.list().isPresent() && (own.test(reference) || twice.isPresent())) {
                boolean more = !own.test(reference) && FieldValues.saysMore(reference.item(), twice.get());
                YamlNode item = more ? twice.get() : reference.item();
                ItemRemoval removal = ItemRemoval.of(text, reference.list().get(), item);
                removed.add(removal);
                String what = remove(source, text, removal, item);
                if (!more && item instanceof YamlMapping) {
                    notes.add(place(item) + "named both; what it said of " + goneId + " is gone: " + what);
                }
                SourcePosition from = text.place(removal.from());
                if (from.column() == 1) {
                    notes.addAll(LostComments.above(source, text, from.line()));
                }
            }
        }
        if (!places.unclear().isEmpty()) {
            edits.replace(places, goneId, keptId);
        }
        for (SourcePosition place : places.places()) {
            int offset = text.offset(place);
            if (removed.stream().noneMatch(removal -> removal.holds(offset))) {
                edits.replace(source, place, goneId, keptId);
            }
        }
    }

    private Optional<YamlNode> kept(YamlSequence list) {
        return list.items().stream()
                .filter(item -> FieldValues.idOf(item).equals(keptId))
                .findFirst();
    }

    /** What went, on one line. */
    private String remove(Source source, FileText text, ItemRemoval removal, YamlNode item) {
        edits.of(source).replace(text.place(removal.from()), text.place(removal.to()), "");
        String what = text.text()
                .substring(removal.from(), removal.to())
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^,\\s*", "");
        edits.say(place(item) + "removed " + what);
        return what;
    }

    private static String place(YamlNode item) {
        return item.position().file() + ":" + item.position().line() + ": ";
    }

    /** What was said of the record that goes and is gone, and comments beside it. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
