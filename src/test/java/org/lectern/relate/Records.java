package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.BuildRequest;
import org.lectern.ListQueries;
import org.lectern.Progress;
import org.lectern.RelatedResult;
import org.lectern.testing.Sites;

/** A list as files, and what the product suggests for it. */
final class Records {
    private final Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();

    Records(Path folder) {
        this.folder = folder;
    }

    /** Adds lines to {@code site.yaml}. */
    Records site(String... lines) {
        return file("site.yaml", "title: A list\nbaseUrl: https://example.org/\n" + String.join("\n", lines) + "\n");
    }

    Records file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds a record, or replaces one. */
    Records add(String id, String... lines) {
        return file("articles/" + id + ".yaml", "type: article-journal\n" + String.join("\n", lines) + "\n");
    }

    /** The lists of all records as pages show them, by id. */
    Map<String, List<RelatedArticle>> related() throws IOException {
        return related(Optional.empty());
    }

    /** The same with another count, if one is given. */
    Map<String, List<RelatedArticle>> related(Optional<Integer> top) throws IOException {
        Path content = Sites.list(folder, files);
        BuildRequest request = new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, false);
        RelatedResult result = new ListQueries(Progress.SILENT).relate(request, top);
        assertThat(result.sound()).as(result.diagnostics().toString()).isTrue();
        Map<String, List<RelatedArticle>> lists = new LinkedHashMap<>();
        result.related().forEach((id, list) -> lists.put(id.value(), list));
        return lists;
    }

    /** The list of one record: ids parted by blanks. */
    String ids(String id) throws IOException {
        return ids(related().getOrDefault(id, List.of()));
    }

    static String ids(List<RelatedArticle> list) {
        return list.stream().map(other -> other.id().value()).collect(Collectors.joining(" "));
    }

    /** Why one record stands in the list of another. */
    List<Reason> reasons(String id, String other) throws IOException {
        return related().getOrDefault(id, List.of()).stream()
                .filter(related -> related.id().value().equals(other))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    /** How many lists have each record among their first so many. */
    static Map<String, Integer> shown(Map<String, List<RelatedArticle>> lists, int first) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        lists.keySet().forEach(id -> shown.put(id, 0));
        lists.values()
                .forEach(list -> list.stream()
                        .limit(first)
                        .forEach(other -> shown.merge(other.id().value(), 1, Integer::sum)));
        return shown;
    }
}
