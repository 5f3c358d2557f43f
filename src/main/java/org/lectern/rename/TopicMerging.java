package org.lectern.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Makes one topic of two, in {@code topics.yaml} and in all that names them. The name that goes is another one of the
 * topic that stays; an introduction comes along.
 */
final class TopicMerging {
    /** An introduction as a field that {@code --keep} and {@code --take} name. */
    private static final String INTRODUCTION = "introduction";

    private final ListContent list;
    private final MergeChoices choices;
    private final Collection<Source> sources;
    private final Edits edits = new Edits();
    private final List<FileChange> changes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    TopicMerging(ListContent list, MergeChoices choices) throws IOException {
        this.list = list;
        this.choices = choices;
        this.sources = list.sources().values();
    }

    /** What changes: works and texts first, so that the same command does the rest of one that was cut off. */
    RenamePlan changes(Path root, String keptId, String goneId) throws RenameException {
        Owner kept = owner(keptId);
        boolean begun = Owner.find(sources, Kind.TOPIC, goneId).isEmpty()
                && Kind.TOPIC.aliases(list.catalog(), keptId).contains(goneId)
                && introduction(goneId).isPresent();
        if (begun) {
            introductions(keptId, goneId);
            Merging.refuseUndecided(conflicts);
            return new RenamePlan(root, changes, lines, notes);
        }
        owner(goneId);
        Source topics = kept.source();
        TopicLines own = TopicLines.of(topics, kept);
        TurnedReferences turned = new TurnedReferences(keptId, goneId, edits);
        for (Source source : sources) {
            IdPlaces places = IdPlaces.in(source, Kind.TOPIC, goneId, file(goneId));
            turned.turn(
                    places,
                    reference -> source.equals(topics)
                            && own.holds(reference.id().position().line()));
            boolean introduction =
                    source.below().equals(file(keptId)) || source.below().equals(file(goneId));
            if (edits.touches(source) && !source.equals(topics) && !introduction) {
                changes.add(new FileChange(source, source.below(), edits.text(source)));
                notes.addAll(LostComments.of(source, source.with(edits.text(source))));
            }
        }
        notes.addAll(turned.notes());
        lines.addAll(edits.lines());
        introductions(keptId, goneId);
        records(topics, keptId, goneId);
        Merging.refuseUndecided(conflicts);
        return new RenamePlan(root, changes, lines, notes);
    }

    private Owner owner(String id) throws RenameException {
        Optional<Owner> owner = Owner.find(sources, Kind.TOPIC, id);
        return owner.orElseThrow(() -> Owner.unknown(sources, list.catalog(), Kind.TOPIC, id));
    }

    private void records(Source topics, String keptId, String goneId) throws RenameException {
        Source turned = topics.with(edits.text(topics));
        TopicLines own = lines(turned, keptId);
        TopicLines other = lines(turned, goneId);
        Source kept = own.alone();
        Source gone = other.alone();
        FieldMerge merge = new FieldMerge(Kind.TOPIC, kept, kept.raw(), choices);
        merge.take(gone, "", keptId, goneId);
        conflicts.addAll(0, merge.conflicts());
        Source merged = turned.with(own.replaced(merge.text(), other));
        changes.add(new FileChange(topics, topics.below(), merged.raw()));
        notes.addAll(merge.notes());
        FileText text = new FileText(topics.file().name(), turned.plain().text());
        notes.addAll(LostComments.above(turned, text, other.from() + 1));
        notes.addAll(LostComments.of(topics, merged));
        lines.addAll(0, merge.lines(own.movedBy(other)));
        lines.add(topics.file().name() + ":" + (other.from() + 1) + ": " + goneId + " removed");
    }

    private static TopicLines lines(Source turned, String id) throws RenameException {
        Owner owner = Owner.find(List.of(turned), Kind.TOPIC, id)
                .orElseThrow(() -> new IllegalStateException("the topic is there no more"));
        return TopicLines.of(turned, owner);
    }

    /** The text of the second becomes that of the first, where that has none; else it is to be decided. */
    private void introductions(String keptId, String goneId) {
        Optional<Source> own = introduction(keptId);
        Optional<Source> other = introduction(goneId);
        own.filter(edits::touches)
                .filter(source -> other.isEmpty())
                .ifPresent(source -> changes.add(new FileChange(source, source.below(), edits.text(source))));
        if (other.isEmpty()) {
            return;
        }
        Source gone = other.get();
        if (own.isEmpty()) {
            changes.add(new FileChange(gone, file(keptId), edits.text(gone)));
            lines.add(gone.file().name() + " → " + list.tree().rootName() + "/" + file(keptId));
            return;
        }
        Source kept = own.get();
        String text = edits.text(kept);
        String otherText = edits.text(gone);
        if (!text.strip().equals(otherText.strip())) {
            if (choices.takes(INTRODUCTION)) {
                notes.add(kept.file().name() + ": this introduction goes, that of " + goneId + " takes its place");
                text = otherText;
            } else if (choices.keeps(INTRODUCTION)) {
                notes.add(gone.file().name() + ": this introduction goes");
            } else {
                conflicts.add(INTRODUCTION + ":\n    " + begin(kept) + "\n    " + begin(gone));
            }
        }
        if (!text.equals(kept.raw())) {
            changes.add(new FileChange(kept, kept.below(), text));
        }
        changes.add(FileChange.removal(gone));
        lines.add(gone.file().name() + ": removed");
    }

    private Optional<Source> introduction(String id) {
        return sources.stream()
                .filter(source -> source.below().equals(file(id)))
                .findFirst();
    }

    private static String file(String id) {
        return "topics/" + id + ".md";
    }

    private static String begin(Source introduction) {
        String line = introduction.plain().text().strip().lines().findFirst().orElse("");
        return introduction.file().name() + ": "
                + (line.codePointCount(0, line.length()) > 100
                        ? line.substring(0, line.offsetByCodePoints(0, 99)) + "…"
                        : line);
    }
}
