package org.lectern.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.publish.FileWriter;
import org.lectern.read.PartNames;

/**
 * Makes one record of two of the same thing. The first stays and gets what it lacks; the second goes, its id leads on,
 * and what named it names the first. Where both say different things, nothing is done until that is decided.
 */
public final class Merging {
    private static final Set<Kind> MERGED = EnumSet.of(Kind.ARTICLE, Kind.TOPIC, Kind.LIST);

    private final Kind kind;
    private final ListContent list;
    private final Collection<Source> sources;
    private final Edits edits = new Edits();
    private final List<String> notes = new ArrayList<>();

    private Merging(Kind kind, ListContent list) throws IOException {
        this.kind = kind;
        this.list = list;
        this.sources = list.sources().values();
    }

    /**
     * What would change, read again.
     *
     * @param named what the two are, works, topics or lists; else what the first is known as
     * @param kept id of the record that stays
     * @param gone id of the one that goes
     * @throws RenameException when one is unknown or not alone in its file, the two differ, or a place cannot be
     *     changed
     */
    public static RenamePlan plan(Path content, Optional<Kind> named, String kept, String gone, MergeChoices choices)
            throws RenameException, IOException {
        if (kept.equals(gone)) {
            throw new RenameException("a record cannot be merged with itself: name two");
        }
        ListContent list = ListContent.scan(content);
        Kind kind = Owner.kind(list.sources().values(), named, List.of(kept, gone));
        if (!MERGED.contains(kind)) {
            throw new RenameException("a " + kind.word() + " cannot be merged: works, topics and lists can. Make one of"
                    + " the two by hand");
        }
        Path root = content.toRealPath();
        RenamePlan plan = kind == Kind.TOPIC
                ? new TopicMerging(list, choices).changes(root, kept, gone)
                : new Merging(kind, list).changes(root, kept, gone, choices);
        return new Trial(list, new FileWriter()).of(plan, kind, gone, kept, false);
    }

    private RenamePlan changes(Path root, String keptId, String goneId, MergeChoices choices) throws RenameException {
        Owner kept = owner(keptId);
        Owner gone = owner(goneId);
        String path = gone.source().stem().equals(goneId) ? gone.source().below() : "";
        TurnedReferences turned = new TurnedReferences(keptId, goneId, edits);
        List<FileChange> changes = new ArrayList<>();
        boolean sameForm = gone.source().renamed(keptId).equals(kept.source().below());
        for (Source source : sources) {
            if (source.below().equals(Source.CHECK) && !sameForm) {
                continue; // with another id in it, its path would name no file
            }
            int told = turned.notes().size();
            turned.turn(IdPlaces.in(source, kind, goneId, path), reference -> source.equals(kept.source()));
            notes.addAll(turned.notes().subList(told, turned.notes().size()));
            if (edits.touches(source) && !source.equals(kept.source()) && !source.equals(gone.source())) {
                changes.add(new FileChange(source, source.below(), edits.text(source)));
                notes.addAll(LostComments.of(source, source.with(edits.text(source))));
            }
        }
        FieldMerge merge = new FieldMerge(kind, kept.source(), edits.text(kept.source()), choices);
        Source other = gone.source().with(edits.text(gone.source()));
        String body = other.plain().text().substring(other.body());
        if (body.lines().anyMatch(PartNames::isHeading)) {
            throw new RenameException(other.file().name() + " has texts under headings; nothing was changed. Put them"
                    + " into its fields abstract, annotation and quotes, and run this again");
        }
        merge.take(other, body, keptId, goneId);
        refuseUndecided(merge.conflicts());
        changes.add(0, new FileChange(kept.source(), kept.source().below(), merge.text()));
        changes.add(FileChange.removal(gone.source()));
        Source merged = kept.source().with(merge.text());
        notes.addAll(merge.notes());
        notes.addAll(LostComments.of(kept.source(), merged));
        notes.addAll(LostComments.ofGone(gone.source(), merged));
        List<String> lines = new ArrayList<>(merge.lines(0));
        edits.lines().stream()
                .filter(line -> !line.startsWith(gone.source().file().name() + ":"))
                .forEach(lines::add);
        lines.add(gone.source().file().name() + ": removed");
        return new RenamePlan(root, changes, lines, notes);
    }

    /** @param conflicts fields with both values */
    static void refuseUndecided(List<String> conflicts) throws RenameException {
        if (!conflicts.isEmpty()) {
            throw new RenameException(
                    "the records say different things; nothing was changed. Decide each field with --keep FIELD (the first"
                            + " value stays) or --take FIELD (the second replaces it), or all with --keep all:",
                    conflicts.stream().map(field -> "  " + field).toList());
        }
    }

    private Owner owner(String id) throws RenameException {
        Optional<Owner> owner = Owner.find(sources, kind, id);
        if (owner.isEmpty()) {
            throw Owner.unknown(sources, list.catalog(), kind, id);
        }
        if (!owner.get().alone()) {
            throw new RenameException(owner.get().source().file().name()
                    + " holds several records; nothing was changed. Give \"" + id + "\" a file of its own first");
        }
        return owner.get();
    }
}
