package org.lectern.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.WorkIdentity;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.EntryIdentity;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Value;

/** Sorts entries into works that are on the list, works that came before in the import, and new ones. */
final class Sorting {
    private final DiagnosticCollector diagnostics;
    private final ImportSummary summary;
    private final KnownWorks<Article> listed;
    private final KnownWorks<Draft> imported = new KnownWorks<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Placed> inOrder = new ArrayList<>();
    private final Map<Article, Draft> present = new LinkedHashMap<>();
    private final Set<Draft> listedDrafts = new HashSet<>();
    private final List<SourcePosition> listedEntries = new ArrayList<>();
    private final List<Map<String, Draft>> keysOfFiles = new ArrayList<>();

    Sorting(ExistingList list, DiagnosticCollector diagnostics, ImportSummary summary) {
        this.diagnostics = diagnostics;
        this.summary = summary;
        this.listed = list.works();
    }

    /** Takes the entries of one file. */
    void sort(List<ImportedEntry> entries) {
        Map<String, Draft> keys = new HashMap<>();
        keysOfFiles.add(keys);
        for (ImportedEntry entry : entries) {
            WorkIdentity identity = EntryIdentity.of(entry.fields());
            Optional<Draft> earlier = imported.find(identity, entry.key());
            Draft draft = earlier.orElseGet(() -> begin(entry, identity));
            earlier.ifPresent(found -> merge(found, entry));
            inOrder.add(new Placed(draft, entry.groups(), entry.inList()));
            if (listedDrafts.contains(draft)) {
                listedEntries.add(entry.position());
            }
            if (!entry.key().isEmpty()) {
                keys.putIfAbsent(entry.key(), draft);
            }
        }
    }

    private Draft begin(ImportedEntry entry, WorkIdentity identity) {
        Optional<Article> article = listed.find(identity, entry.key()).or(() -> untitled(entry));
        Optional<Draft> known = article.flatMap(found -> Optional.ofNullable(present.get(found)));
        Draft draft = known.orElseGet(() -> new Draft(entry));
        imported.add(identity, List.of(entry.key()), draft);
        if (known.isPresent()) {
            merge(draft, entry);
        } else if (article.isPresent()) {
            present.put(article.get(), draft);
            listedDrafts.add(draft);
        } else {
            drafts.add(draft);
        }
        return draft;
    }

    /** The record that came of an entry without a title: of its key, and called as such a one is. */
    private Optional<Article> untitled(ImportedEntry entry) {
        boolean titled = !EntryIdentity.text(entry.fields(), "title").isBlank();
        Map<String, Value> called = new HashMap<>(entry.fields());
        called.put("title", Value.text(RecordSettler.titleFor(entry.fields(), entry.key())));
        return titled ? Optional.empty() : listed.findByKey(EntryIdentity.of(called), entry.key());
    }

    private void merge(Draft draft, ImportedEntry entry) {
        List<String> differing = draft.absorb(entry);
        String second = listedDrafts.contains(draft) ? ": " : ", and custom.other-… has the second: ";
        summary.merge();
        diagnostics.hint(
                "import-duplicate",
                entry.position(),
                "the entry \"" + name(entry) + "\" is the work of " + draft.position() + " once more",
                "The two became one record."
                        + (differing.isEmpty()
                                ? ""
                                : " Where they differ the first counts" + second + String.join(", ", differing) + "."));
    }

    private static String name(ImportedEntry entry) {
        return entry.key().isEmpty() ? EntryIdentity.text(entry.fields(), "title") : entry.key();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** An entry: of which work, and in which groups. */
    record Placed(Draft work, List<String> groups, Map<String, String> inList) {}

    /** All entries, those of works that are on the list too. */
    List<Placed> inOrder() {
        return inOrder;
    }

    /** Where the entries begin whose works are on the list. */
    List<SourcePosition> listed() {
        return listedEntries;
    }

    Map<Article, Draft> present() {
        return present;
    }

    /** Turns the keys of related entries into ids; called when all have theirs. */
    void relate() {
        for (Map<String, Draft> keys : keysOfFiles) {
            for (Draft draft : new LinkedHashSet<>(keys.values())) {
                Set<String> ids = new LinkedHashSet<>();
                for (String key : draft.related()) {
                    Draft other = keys.get(key);
                    if (other == null) {
                        draft.keep("related-key", Value.text(key));
                    } else if (!other.id().equals(draft.id())) {
                        ids.add(other.id());
                    }
                }
                if (!ids.isEmpty()) {
                    List<Value> items = new ArrayList<>();
                    ids.forEach(id -> items.add(Value.text(id)));
                    draft.fields().putIfAbsent("related", new Value.Items(items));
                }
            }
        }
    }
}
