package org.lectern.hostile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All hostile lists. */
final class HostileLists {
    static final int LIMIT_SECONDS = 10;

    private HostileLists() {}

    /** Every n-th of each kind, from the first on. */
    static List<HostileList> tried(int step) {
        return Stream.of(
                        HostileYaml.all(),
                        HostileNames.all(),
                        HostileFiles.all(),
                        HostileStyles.all(),
                        HostileMarkdown.all())
                .flatMap(kind -> IntStream.range(0, kind.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(kind::get))
                .toList();
    }
}
