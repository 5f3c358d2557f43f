package org.lectern.hostile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All hostile lists. */
final class HostileLists {
    static final int LIMIT_SECONDS = 10;

    private HostileLists() {}

    /** Every list but those of Markdown, of which there are very many: of them every n-th, from the first on. */
    static List<HostileList> tried(int step) {
        List<HostileList> markdown = HostileMarkdown.all();
        return Stream.of(
                        HostileYaml.all(),
                        HostileNames.all(),
                        HostileFiles.all(),
                        HostileStyles.all(),
                        IntStream.range(0, markdown.size())
                                .filter(i -> i % step == 0)
                                .mapToObj(markdown::get)
                                .toList())
                .flatMap(List::stream)
                .toList();
    }
}
