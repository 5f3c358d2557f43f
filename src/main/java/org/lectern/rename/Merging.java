package org.lectern.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.publish.FileWriter;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/**
 * Makes one record of two of the same work. The first stays and gets what it lacks; the second goes, its id leads on,
 * and what named it names the first. Where both say different things, nothing is done until that is decided.
 */
public final class Merging {
    private final ListContent list;
    private final Collection<Source> sources;
    private final Edits edits = new Edits();
    private final List<String> notes = new ArrayList<>();

    private Merging(ListContent list) throws IOException {
        this.list = list;
        this.sources = list.sources().values();
    }

    /**
     * What would change, read again.
     *
     * @param kept id of the record that stays
     * @param gone id of the one that goes
     * @throws RenameException when one is unknown or not alone in its file, the two differ, or a place cannot be
     *     changed
     */
    public static RenamePlan plan(Path content, String kept, String gone, MergeChoices choices)
            throws RenameException, IOException {
        ListContent list = ListContent.scan(content);
        RenamePlan plan = new Merging(list).changes(content.toRealPath(), kept, gone, choices);
        return new Trial(list, new FileWriter()).of(plan, Kind.ARTICLE, gone, kept, false);
    }

    private RenamePlan changes(Path root, String keptId, String goneId, MergeChoices choices) throws RenameException {
        if (keptId.equals(goneId)) {
            throw new RenameException("a record cannot be merged with itself: name two");
        }
        Owner kept = owner(keptId);
        Owner gone = owner(goneId);
        String path = gone.source().stem().equals(goneId) ? gone.source().below() : "";
        List<FileChange> changes = new ArrayList<>();
        for (Source source : sources) {
            IdPlaces places = IdPlaces.in(source, Kind.ARTICLE, goneId, path);
            replace(places, keptId, goneId, kept.source());
            if (edits.touches(source) && !source.equals(kept.source()) && !source.equals(gone.source())) {
                changes.add(new FileChange(source, source.below(), edits.text(source)));
                notes.addAll(LostComments.of(source, source.with(edits.text(source))));
            }
        }
        FieldMerge merge = new FieldMerge(kept.source(), edits.text(kept.source()), choices);
        Source turned = gone.source().with(edits.text(gone.source()));
        String body = turned.plain().text().substring(turned.body());
        if (body.lines().anyMatch(line -> line.startsWith("## "))) {
            throw new RenameException(turned.file().name() + " has texts under headings; nothing was changed. Put them"
                    + " into its fields abstract, annotation and quotes, and run this again");
        }
        merge.take(turned, body, keptId, goneId);
        if (!merge.conflicts().isEmpty()) {
            throw new RenameException("the records say different things; nothing was changed. Decide each field with"
                    + " --keep FIELD (the first value stays) or --take FIELD (the second replaces it), or all with --keep"
                    + " all:\n  " + String.join("\n  ", merge.conflicts()));
        }
        changes.add(0, new FileChange(kept.source(), kept.source().below(), merge.text()));
        changes.add(FileChange.removal(gone.source()));
        Source merged = kept.source().with(merge.text());
        notes.addAll(merge.notes());
        notes.addAll(LostComments.of(kept.source(), merged));
        notes.addAll(LostComments.ofGone(gone.source(), merged));
        List<String> lines = new ArrayList<>(merge.lines());
        edits.lines().stream()
                .filter(line -> !line.startsWith(gone.source().file().name() + ":"))
                .forEach(lines::add);
        lines.add(gone.source().file().name() + ": removed");
        return new RenamePlan(root, changes, lines, notes);
    }

    private Owner owner(String id) throws RenameException {
        Optional<Owner> owner = Owner.find(sources, Kind.ARTICLE, id);
        if (owner.isEmpty()) {
            throw Owner.unknown(sources, list.catalog(), Kind.ARTICLE, id);
        }
        if (!owner.get().alone()) {
            throw new RenameException(owner.get().source().file().name()
                    + " holds several records; nothing was changed. Give \"" + id + "\" a file of its own first");
        }
        return owner.get();
    }

    /**
     * Turns what names the one record to the other; where a list names both, the item that says more stays, else the
     * kept record's; a relation of the two goes.
     */
    private void replace(IdPlaces places, String keptId, String goneId, Source kept) throws RenameException {
        Source source = places.source();
        FileText text = new FileText(source.file().name(), source.plain().text());
        List<ItemRemoval> removed = new ArrayList<>();
        for (Reference reference : places.references()) {
            boolean own = source.equals(kept);
            Optional<YamlNode> twice = reference.list().flatMap(list -> item(list, keptId));
            if (reference.list().isPresent() && (own || twice.isPresent())) {
                boolean more = !own && FieldValues.saysMore(reference.item(), twice.get());
                YamlNode item = more ? twice.get() : reference.item();
                ItemRemoval removal = ItemRemoval.of(text, reference.list().get(), item);
                removed.add(removal);
                SourcePosition from = text.place(removal.from());
                edits.of(source).replace(from, text.place(removal.to()), "");
                String what = oneLine(
                        text.text().substring(removal.from(), removal.to()).strip());
                String place = from.file() + ":" + item.position().line() + ": ";
                edits.say(place + "removed " + what);
                if (!more && item instanceof YamlMapping) {
                    notes.add(place + "named both works; what it said of " + goneId + " is gone: " + what);
                }
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

    private static Optional<YamlNode> item(YamlSequence list, String id) {
        return list.items().stream()
                .filter(item -> FieldValues.idOf(item).equals(id))
                .findFirst();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceFirst("^,\\s*", "");
    }
}
