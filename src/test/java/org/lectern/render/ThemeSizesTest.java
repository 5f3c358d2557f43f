package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a reader loads beside the text. */
class ThemeSizesTest {
    private static final Path ASSETS = Path.of("templates", "assets");

    @Test
    void stylesAreUnderTwelveKilobytesAndScriptUnderFifteen() throws IOException {
        assertThat(zipped(".css")).isLessThan(12 * 1024);
        assertThat(zipped(".js")).isLessThan(15 * 1024);
    }

    private static int zipped(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            int size = 0;
            for (Path file : found) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                    zip.write(Files.readAllBytes(file));
                }
                size += out.size();
            }
            return size;
        }
    }

    /** Each face has its licence beside it, and loads no other host. */
    @Test
    void facesHaveTheirLicences() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS.resolve("fonts"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).contains("Literata-OFL.txt", "Inter-OFL.txt");
            assertThat(names).filteredOn(name -> name.endsWith(".woff2")).hasSize(6);
        }
        assertThat(Files.readString(ASSETS.resolve("fonts.css"))).doesNotContain("//");
    }
}
