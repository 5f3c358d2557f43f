package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.config.Messages;
import org.lectern.testing.Sites;

/** What a reader loads beside the text. */
class ThemeSizesTest {
    private static final Path ASSETS = Path.of("templates", "assets");

    private static final int MOST_SCRIPT = 15 * 1024;

    @TempDir
    private Path folder;

    @Test
    void stylesAreUnderTwelveKilobytes() throws IOException {
        assertThat(zipped(ASSETS, ".css")).isLessThan(12 * 1024);
    }

    /** What a page loads: the early script and one of the bundles, with the words that they say. */
    @ParameterizedTest
    @MethodSource
    void scriptOfEachPageIsUnderFifteenKilobytesInEachLanguage(String language) throws Exception {
        String site = "title: A list\nbaseUrl: https://example.org/list/\nlanguage: " + language + "\n";
        Path content = Sites.list(folder, Map.of("site.yaml", site));
        assertThat(Sites.build(Sites.request(content), folder.resolve("site")).report())
                .isPresent();
        Path assets = folder.resolve("site/assets");
        int early = zipped(assets, "first.js");
        assertThat(zipped(assets, ".js"))
                .as("no other script")
                .isEqualTo(early + zipped(assets, "lectern.js") + zipped(assets, "shelf.js"));
        assertThat(early + zipped(assets, "lectern.js")).isLessThan(MOST_SCRIPT);
        assertThat(early + zipped(assets, "shelf.js")).isLessThan(MOST_SCRIPT);
    }

    static List<String> scriptOfEachPageIsUnderFifteenKilobytesInEachLanguage() {
        return Messages.LANGUAGES;
    }

    private static int zipped(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
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
