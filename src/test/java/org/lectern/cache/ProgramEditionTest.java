package org.lectern.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;

class ProgramEditionTest {
    @TempDir
    private Path folder;

    @Test
    void isAnotherForOtherBytesOfTheProgramOrALibrary() throws Exception {
        FileTree.write(folder, Map.of("classes/a/A.class", "A", "classes/b/B.class", "B", "library-1.jar", "L"));
        List<Path> parts = List.of(folder.resolve("classes"), folder.resolve("library-1.jar"), folder.resolve("none"));
        Digest edition = ProgramEdition.of(parts);
        assertThat(ProgramEdition.of(parts)).isEqualTo(edition);
        assertThat(ProgramEdition.of(parts.subList(0, 1))).isNotEqualTo(edition);
        Files.writeString(folder.resolve("library-1.jar"), "M");
        Digest other = ProgramEdition.of(parts);
        assertThat(other).isNotEqualTo(edition);
        Files.writeString(folder.resolve("classes/b/B.class"), "C");
        assertThat(ProgramEdition.of(parts)).isNotEqualTo(other);
    }

    /** The tests run from a class path with all libraries. */
    @Test
    void isOfAllThatRuns() throws Exception {
        List<Path> parts = ProgramEdition.parts(ProgramEdition.class.getClassLoader());
        assertThat(parts)
                .anyMatch(part -> part.endsWith("classes"))
                .anyMatch(part -> part.getFileName().toString().startsWith("freemarker"));
    }
}
