package org.lectern.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Value;

/** Gives works their topics and keywords, and the vocabulary the topics that it lacks. */
final class ImportedTopics {
    private final Path content;
    private final ExistingList list;
    private final TopicSource source;
    private final DiagnosticCollector diagnostics;
    private final ImportSummary summary;
    /** Whether a reading list keeps the groups as its sections, and what is said of works there. */
    private final boolean asSections;

    private Optional<FileEdit> edit = Optional.empty();
    private List<String> made = List.of();

    ImportedTopics(ImportRequest request, ExistingList list, DiagnosticCollector diagnostics, ImportSummary summary) {
        this.content = request.content();
        this.list = list;
        this.source = request.topics();
        this.asSections = request.list().isPresent();
        this.diagnostics = diagnostics;
        this.summary = summary;
    }

    void give(List<Draft> drafts) throws IOException {
        TopicMaker maker = new TopicMaker(list.catalog().vocabulary());
        boolean added = source == TopicSource.NONE || make(drafts, maker);
        // Where no topic can be added, those that the list has are still given.
        TopicMaker sound = added ? maker : new TopicMaker(list.catalog().vocabulary());
        drafts.forEach(draft -> give(draft, sound));
    }

    private boolean make(List<Draft> drafts, TopicMaker maker) throws IOException {
        List<List<String>> labels = drafts.stream().map(this::labels).toList();
        int least = maker.choose(labels, source != TopicSource.KEYWORDS);
        labels.forEach(ofOne -> ofOne.forEach(maker::id));
        boolean added = maker.made().isEmpty() || add(maker);
        if (added) {
            summary.sharedBy(least);
        }
        return added;
    }

    private List<String> labels(Draft draft) {
        return source == TopicSource.KEYWORDS ? draft.keywords() : draft.groups();
    }

    private boolean add(TopicMaker maker) throws IOException {
        Optional<String> before = list.topics().isPresent()
                ? Optional.of(Files.readString(list.topics().get().path(), StandardCharsets.UTF_8))
                : Optional.empty();
        edit = new TopicsFile(before.orElse(""))
                .with(maker.made())
                .map(after -> new FileEdit(content.resolve("topics.yaml"), before, after));
        if (edit.isEmpty()) {
            diagnostics.warning(
                    "import-topics",
                    SourcePosition.startOf(list.rootName() + "/topics.yaml"),
                    maker.made().size() + " topics could not be added to this file",
                    "the words stayed keywords: a list with a topic a block, each beginning with - id: …, can be added to.");
            return false;
        }
        made = maker.made().stream().map(TopicMaker.NewTopic::id).toList();
        return true;
    }

    private void give(Draft draft, TopicMaker maker) {
        Set<String> topics = new LinkedHashSet<>();
        List<Value> rest = new ArrayList<>();
        for (String label : source == TopicSource.NONE ? List.<String>of() : labels(draft)) {
            maker.id(label).ifPresent(topics::add);
        }
        for (String keyword : draft.keywords()) {
            if (source != TopicSource.KEYWORDS || maker.id(keyword).isEmpty()) {
                rest.add(Value.text(keyword));
            }
        }
        boolean groupsLeft = !asSections
                && !draft.groups().isEmpty()
                && (source == TopicSource.KEYWORDS || source == TopicSource.NONE || topics.isEmpty());
        if (groupsLeft) {
            draft.keep(
                    "groups",
                    new Value.Items(draft.groups().stream().map(Value::text).toList()));
        }
        if (!asSections) {
            draft.inList().forEach((name, text) -> draft.keep(name, Value.text(text)));
        }
        if (!topics.isEmpty()) {
            draft.fields()
                    .put(
                            "topics",
                            new Value.Items(topics.stream().map(Value::text).toList()));
        }
        if (!rest.isEmpty()) {
            draft.fields().put("keyword", new Value.Items(rest));
        }
    }

    /** What becomes of {@code topics.yaml}, if it changes. */
    Optional<FileEdit> edit() {
        return edit;
    }

    /** The ids of new topics, in their order. */
    List<String> made() {
        return made;
    }
}
