package org.lectern.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All hostile lists. */
final class HostileLists {
    static final int LIMIT_SECONDS = 10;

    private HostileLists() {}

    static List<HostileList> all() {
        return Stream.of(
                        HostileYaml.all(),
                        HostileNames.all(),
                        HostileFiles.all(),
                        HostileMarkdown.all(),
                        HostileStyles.all())
                .flatMap(List::stream)
                .toList();
    }
}
