package org.lectern.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.cache.Digest;
import org.lectern.concurrent.Workers;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.ReadMemory.Reading;
import org.lectern.read.ReadMemory.Surroundings;
import org.lectern.source.ContentFile;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;

/** The files of articles, each read by itself, so that what came of one can be kept. */
final class ArticleFiles {
    private final People people;
    private final TextReader texts;
    private final Surroundings surroundings;
    private final PartNames parts;
    private final Optional<ReadMemory> memory;
    private final Optional<KeptRecords> kept;
    private final Optional<Digest> around;
    private final DiagnosticCollector diagnostics;

    ArticleFiles(
            People people,
            TextReader texts,
            Set<String> ownFiles,
            Optional<ReadMemory> memory,
            DiagnosticCollector diagnostics) {
        this.people = people;
        this.texts = texts;
        this.surroundings = new Surroundings(texts.siteLanguage(), people.listed(), Set.copyOf(ownFiles));
        this.parts = PartNames.of(texts.siteLanguage());
        this.memory = memory;
        this.kept = memory.flatMap(ReadMemory::kept);
        this.around = kept.map(records -> KeptRecords.key(surroundings));
        this.diagnostics = diagnostics;
    }

    /**
     * The articles of all files, in the order of these.
     *
     * @throws IOException when a file cannot be read; the memory is then as it was
     */
    List<ArticleFileReader.Placed> read(List<ContentFile> files, Workers workers) throws IOException {
        Map<String, Reading> before = memory.map(last -> last.in(surroundings)).orElse(Map.of());
        List<Reading> readings = workers.map(files, file -> read(file, Optional.ofNullable(before.get(file.name()))));
        List<ArticleFileReader.Placed> articles = new ArrayList<>();
        Map<String, Reading> kept = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            articles.addAll(readings.get(i).articles());
            diagnostics.addAll(readings.get(i).said());
            kept.put(files.get(i).name(), readings.get(i));
        }
        memory.ifPresent(last -> last.keep(kept, surroundings));
        return articles;
    }

    private Reading read(ContentFile file, Optional<Reading> before) throws IOException {
        Sighting seen = before.map(Reading::seen).orElse(Sighting.NONE);
        if (seen.vouchesFor(file.stamp())) {
            return before.orElseThrow();
        }
        Sighting now = seen.then(file.stamp(), System.nanoTime());
        byte[] bytes = SourceReader.bytes(file);
        return before.filter(reading -> reading.bytes().equals(ByteBuffer.wrap(bytes)))
                .orElseGet(() -> read(file, bytes))
                .with(now);
    }

    private Reading read(ContentFile file, byte[] bytes) {
        Optional<Digest> key = around.map(digest -> KeptRecords.key(digest, file, bytes));
        Optional<List<ArticleFileReader.Placed>> known =
                key.flatMap(found -> kept.orElseThrow().find(found));
        if (known.isPresent()) {
            return new Reading(Sighting.NONE, remembered(bytes), known.get(), new DiagnosticCollector());
        }
        DiagnosticCollector said = new DiagnosticCollector();
        Optional<SourceFile> source = new SourceReader(said).text(file, bytes);
        List<ArticleFileReader.Placed> articles = source.flatMap(text -> RecordGuard.read(file.name(), said, () -> {
                    IgnoreComments.apply(text, said);
                    return records(said).read(text);
                }))
                .orElse(List.of());
        if (key.isPresent() && said.isEmpty()) {
            kept.orElseThrow().keep(key.get(), articles);
        }
        return new Reading(Sighting.NONE, remembered(bytes), articles, said);
    }

    private ByteBuffer remembered(byte[] bytes) {
        boolean again = memory.isPresent() && memory.get().isForAgain();
        return ByteBuffer.wrap(again ? bytes : new byte[0]);
    }

    private ArticleFileReader records(DiagnosticCollector said) {
        ItemReader items = new ItemReader(said);
        IdentifierReader identifiers = new IdentifierReader(items, said);
        ContributorMapper contributors = new ContributorMapper(people.reportingTo(said), items, said);
        TextReader own = texts.reportingTo(said);
        return new ArticleFileReader(
                new ArticleMapper(
                        contributors,
                        new DateMapper(items, said),
                        new VariableReader(identifiers, items),
                        new ArticleParts(contributors, identifiers, surroundings.ownFiles(), own, items, said),
                        own,
                        items,
                        said),
                parts,
                said);
    }
}
