package org.lectern.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.concurrent.Workers;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.Outline;
import org.lectern.importer.entry.Value;
import org.lectern.publish.FileWriter;
import org.lectern.source.ContentFile;

/**
 * Brings files of other programs into a list: read, find what is there already, name, give topics, settle, write. Each
 * good entry comes in, whatever is wrong with its neighbours; no file that is there is overwritten, and only
 * {@code update} adds to one.
 */
public final class ListImporter {
    private final FileWriter writer;
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Article, Draft> present = new LinkedHashMap<>();
    private final Set<SourcePosition> typed = new HashSet<>();
    private final ImportSummary summary = new ImportSummary();

    public ListImporter(FileWriter writer) {
        this.writer = writer;
    }

    /** The names of formats that a request may have. */
    public static List<String> formats() {
        return new EntryReaders(new DiagnosticCollector(), false).names();
    }

    /** The file of a reading list that an import may make. */
    public static Path listFile(Path content, String id) {
        return content.resolve("lists").resolve(id + ".yaml");
    }

    /**
     * Runs an import; one importer runs one.
     *
     * @throws IOException when the list cannot be read
     * @throws ImportFailedException when a file cannot be written; what was written before stays
     */
    public ImportReport run(ImportRequest request) throws IOException, ImportFailedException {
        FileWriter.refuseLinks(request.content(), "articles");
        FileWriter.refuseLinks(request.content(), "topics.yaml");
        FileWriter.refuseLinks(request.content(), "lists");
        ExistingList list = ExistingList.read(request.content());
        list.unread()
                .forEach(position -> diagnostics.warning(
                        "import-list",
                        position,
                        "this record could not be read, so that its work cannot be found again",
                        "lectern check says what is wrong; a work that is imported twice has two records."));
        List<EntryFiles.Read> files = new EntryFiles(diagnostics, summary).read(request);
        Sorting sorting = new Sorting(list, diagnostics, summary);
        files.forEach(file -> sorting.sort(file.entries()));
        drafts.addAll(sorting.drafts());
        present.putAll(sorting.present());
        typed.addAll(sorting.listed());
        name(list);
        ImportedTopics topics = new ImportedTopics(request, list, diagnostics, summary);
        List<Draft> all = new ArrayList<>(drafts);
        // A topic that no record would carry is not made.
        present.forEach((article, draft) -> {
            if (request.update() && article.topics().isEmpty()) {
                all.add(draft);
            }
        });
        topics.give(all);
        sorting.relate();
        Map<String, String> made = settle(list);
        List<String> updated = new ArrayList<>();
        // Topics first: a record is never there before what it names.
        List<FileEdit> edits = new ArrayList<>();
        topics.edit().ifPresent(edits::add);
        edits.addAll(update(request, list, updated));
        List<String> written = write(request, made, edits, list);
        readingList(request, list, files.stream().map(EntryFiles.Read::outline).toList(), sorting, made);
        List<Diagnostic> said = diagnostics.sorted().stream()
                .filter(d -> !(d.code().equals("guessed-type") && typed.contains(d.position())))
                .toList();
        boolean lost = diagnostics.sorted().stream().anyMatch(d -> d.severity() == Severity.ERROR);
        return new ImportReport(
                said,
                summary.entries(),
                written,
                summary.merged(),
                present.size(),
                updated,
                topics.made(),
                summary.sentences(request, written.size(), updated.size(), errors()),
                !lost);
    }

    private long errors() {
        return diagnostics.sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(Diagnostic::position)
                .distinct()
                .count();
    }

    private void name(ExistingList list) {
        RecordIds ids = new RecordIds(list.takenIds());
        for (Draft draft : drafts) {
            draft.nameIt(ids.give(draft.key(), draft.fields()));
            if (draft.isKeyed() && !draft.id().equals(draft.key())) {
                draft.keep("citation-key", Value.text(draft.key()));
                summary.renamed();
                sayRenamed(draft);
            }
        }
        present.forEach((article, draft) -> draft.nameIt(article.id().value()));
    }

    /** An address or a DOI is a program's own key, as Zotero's and publishers' are: the summary counts them. */
    private void sayRenamed(Draft draft) {
        if (!draft.key().contains("://") && !EntryNumbers.isDoi(draft.key())) {
            diagnostics.hint(
                    "import-id",
                    draft.position(),
                    "\"" + draft.key() + "\" cannot be the record's id, or is taken",
                    "the record is " + draft.id() + "; the key stands in its custom.citation-key.");
        }
    }

    /** The texts of new records by id. */
    private Map<String, String> settle(ExistingList list) throws IOException {
        RecordSettler settler = new RecordSettler(list.config(), diagnostics);
        Map<String, String> texts = new LinkedHashMap<>();
        try (Workers workers = new Workers(Workers.available())) {
            List<Optional<String>> settled = workers.map(drafts, settler::settle);
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                settled.get(i).ifPresent(text -> {
                    texts.put(draft.id(), text);
                    summary.count(draft);
                });
            }
        }
        return texts;
    }

    private List<FileEdit> update(ImportRequest request, ExistingList list, List<String> updated) throws IOException {
        if (request.update()) {
            RecordSettler settler = new RecordSettler(list.config(), diagnostics);
            try (Workers workers = new Workers(Workers.available())) {
                List<Article> known = List.copyOf(present.keySet());
                List<Optional<String>> settled =
                        workers.map(known, article -> settler.settle(Objects.requireNonNull(present.get(article))));
                for (int i = 0; i < known.size(); i++) {
                    if (settled.get(i).isEmpty()) {
                        present.remove(known.get(i));
                    }
                }
            }
        }
        List<FileEdit> edits = new ArrayList<>();
        for (Map.Entry<Article, Draft> known : present.entrySet()) {
            Article article = known.getKey();
            Draft draft = known.getValue();
            RecordUpdate update = new RecordUpdate(list, article, draft);
            if (request.update() && update.more().contains("type")) {
                typed.remove(draft.position());
            }
            Optional<ContentFile> file = list.fileOf(article);
            if (request.update() && !update.more().isEmpty() && file.isPresent()) {
                String before = Files.readString(file.get().path(), StandardCharsets.UTF_8);
                Optional<String> after = update.applied(article.source(), before, draft);
                if (after.isPresent() && update.more().isEmpty()) {
                    said(draft, article, "stays as it is", update);
                } else if (after.isPresent()) {
                    edits.add(new FileEdit(file.get().path(), Optional.of(before), after.get()));
                    updated.add(article.source());
                    said(draft, article, "got " + String.join(", ", update.more()), update);
                } else {
                    diagnostics.warning(
                            "import-not-updated",
                            SourcePosition.startOf(article.source()),
                            "the record \"" + article.id() + "\" lacks " + String.join(", ", update.more())
                                    + ", but its file cannot be changed safely",
                            "one work a file, one field a line, can; else add them by hand.");
                }
            } else {
                String lacks = update.more().isEmpty() ? "" : "; it lacks " + String.join(", ", update.more());
                said(draft, article, "stays as it is" + lacks, update);
            }
        }
        return edits;
    }

    private void said(Draft draft, Article article, String what, RecordUpdate update) {
        String differs = update.differing().isEmpty()
                ? ""
                : " Other values than the import's stay in " + String.join(", ", update.differing()) + ".";
        String left = update.left().isEmpty() ? "" : " Not taken over: " + String.join(", ", update.left()) + ".";
        summary.differing(!update.differing().isEmpty());
        diagnostics.hint(
                "import-present",
                draft.position(),
                "\"" + article.id() + "\" is on the list already, in " + article.source(),
                "It " + what + "." + differs + left);
    }

    /** Writes changed files, then new ones; gives the names of the new. */
    private List<String> write(ImportRequest request, Map<String, String> made, List<FileEdit> edits, ExistingList list)
            throws ImportFailedException {
        List<String> names = new ArrayList<>();
        int done = 0;
        try {
            for (FileEdit edit : edits) {
                if (!request.dryRun()) {
                    edit.write(writer);
                    done++;
                }
            }
            for (Map.Entry<String, String> record : made.entrySet()) {
                String name = list.rootName() + "/articles/" + record.getKey() + ".yaml";
                Path file = request.content().resolve("articles").resolve(record.getKey() + ".yaml");
                if (!request.dryRun()) {
                    create(file, record.getValue(), name);
                    done++;
                }
                names.add(name);
            }
        } catch (IOException e) {
            throw new ImportFailedException(e, done);
        }
        return names;
    }

    /** Last, so that it never names a record that is not there. */
    private void readingList(
            ImportRequest request, ExistingList list, List<Outline> outlines, Sorting sorting, Map<String, String> made)
            throws ImportFailedException {
        if (request.list().isEmpty()) {
            return;
        }
        String id = request.list().get();
        Set<String> there = new HashSet<>(made.keySet());
        present.keySet().forEach(article -> there.add(article.id().value()));
        ImportedList readings = ImportedList.of(id, outlines, sorting.inOrder(), there);
        String name = list.rootName() + "/lists/" + id + ".yaml";
        Optional<String> text = readings.text();
        if (text.isPresent() && !readings.fits()) {
            diagnostics.warning(
                    "import-large-list",
                    SourcePosition.startOf(name),
                    "this list would have more than " + Limit.ITEMS.value() + " works or sections, and is not made",
                    "import a part of the works at a time, each with a --list of its own " + Limit.ITEMS.named() + ".");
        } else if (text.isPresent()) {
            try {
                if (!request.dryRun()) {
                    new FileEdit(listFile(request.content(), id), Optional.empty(), text.get()).write(writer);
                }
            } catch (IOException e) {
                throw new ImportFailedException(e, made.size());
            }
            summary.list(name, readings.size());
        }
    }

    private void create(Path file, String text, String name) throws IOException {
        try {
            writer.createWhole(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            diagnostics.error(
                    "import-file-there",
                    SourcePosition.startOf(name),
                    "a file of this name was made meanwhile",
                    "it was left alone: import again.");
        }
    }
}
