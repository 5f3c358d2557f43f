package org.lectern.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository's front door: six names, and beside them only what convention puts there. */
class TopLevelTest {
    private static final Set<String> OURS = Set.of("pom.xml", "src", "content", "templates", "site", "README.md");
    private static final Set<String> CONVENTION = Set.of(
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "THIRD-PARTY.md",
            "LICENSE",
            "docs",
            "bench",
            "lectern",
            "lectern.cmd",
            "target");

    @Test
    void holdsNothingElse() throws IOException {
        Set<String> unexpected = new TreeSet<>();
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !OURS.contains(name) && !CONVENTION.contains(name))
                    .forEach(unexpected::add);
        }
        assertThat(unexpected).isEmpty();
        assertThat(OURS).allSatisfy(name -> assertThat(Path.of(name)).exists());
    }
}
