package org.lectern.relate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.BuildRequest;
import org.lectern.ListQueries;
import org.lectern.Progress;
import org.lectern.RelatedResult;
import org.lectern.concurrent.Workers;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.relate.TestCollection.Document;
import org.lectern.testing.FileTree;

/**
 * What the product suggests in a collection.
 *
 * @param lists by document in the order of ids, best first
 */
record CollectionRun(TestCollection collection, Map<String, List<String>> lists) {
    private static final int MOST = 100;

    /**
     * Makes a list of the documents and relates its works.
     *
     * @throws IOException also where the product refuses the records
     */
    static CollectionRun of(TestCollection collection) throws IOException {
        Path folder = Files.createTempDirectory("related-benchmark");
        try {
            Path content = folder.resolve(collection.name());
            CollectionRecords.write(collection.documents(), content);
            Map<String, List<String>> lists = new LinkedHashMap<>();
            relate(content, Progress.SILENT, Optional.of(MOST))
                    .related()
                    .forEach((id, others) -> lists.put(
                            id.value(),
                            others.stream().map(other -> other.id().value()).toList()));
            return new CollectionRun(collection, lists);
        } finally {
            FileTree.delete(folder);
        }
    }

    /** As {@link ListQueries#relate}, on all processors; content with errors is one that cannot be read. */
    static RelatedResult relate(Path content, Progress progress, Optional<Integer> top) throws IOException {
        BuildRequest request =
                new BuildRequest(content, Optional.empty(), Optional.empty(), Workers.available(), false, false);
        RelatedResult result = new ListQueries(progress).relate(request, top);
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                throw new IOException(diagnostic.toString());
            }
        }
        if (result.related().isEmpty()) {
            throw new IOException(content.getFileName() + " has no works");
        }
        return result;
    }

    List<RankingMetrics> metrics() {
        return RankingMetrics.ofAll(collection.grades(), lists);
    }

    ListSpread spread() {
        return ListSpread.of(collection.documents().stream().map(Document::id).toList(), lists.values());
    }

    /** Writes the lists in the form of TREC: query, Q0, document, rank, score and a name, one suggestion a line. */
    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        lists.forEach((query, list) -> {
            for (int i = 0; i < list.size(); i++) {
                // The rescue puts a work of lower score fifth, and some evaluators go by the score alone.
                int score = list.size() - i;
                lines.append(query)
                        .append(" Q0 ")
                        .append(list.get(i))
                        .append(" " + (i + 1) + " " + score + " lectern\n");
            }
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, lines);
    }
}
