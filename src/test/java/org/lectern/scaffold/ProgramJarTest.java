package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramJarTest {
    @TempDir
    private Path folder;

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(Jars.program(folder, "1.2.3", "").version()).isEqualTo(new ProgramVersion("1.2.3"));
    }

    @Test
    void refusesAFolderOfClasses() {
        assertThatThrownBy(ProgramJar::running)
                .isInstanceOf(ScaffoldException.class)
                .hasMessageContaining("Lectern does not run from its jar here and cannot copy itself: make the jar");
    }

    @Test
    void refusesTheJarWithoutItsLibrariesAndWhatIsNoJar() throws Exception {
        Path plain = folder.resolve("plain.jar");
        Jars.write(plain, Jars.manifest("1.2.3"), "");
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        for (Path file : new Path[] {plain, text}) {
            assertThatThrownBy(() -> ProgramJar.of(file))
                    .isInstanceOf(ScaffoldException.class)
                    .hasMessageContaining("is not Lectern with all that it needs");
        }
    }
}
