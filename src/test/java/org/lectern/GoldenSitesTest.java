package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/**
 * Each folder of sites is a small list, and {@code expected/} every page that comes of it, with what is said beside
 * them. The theme's assets and the page that carries them inline are left out: they are the theme's alone.
 */
class GoldenSitesTest {
    @TestFactory
    Stream<DynamicTest> makesExactlyThesePages(@TempDir Path folder) throws IOException {
        return Sites.cases("sites").stream()
                .map(site -> dynamicTest(
                        site.getFileName().toString(), () -> compare(site, folder.resolve(site.getFileName()))));
    }

    /** No default of the machine reaches a page: not its digits, not its letters' cases, not its names of months. */
    @TestFactory
    Stream<DynamicTest> makesTheSamePagesWhateverTheDefaultLocale(@TempDir Path folder) throws IOException {
        return Stream.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR")
                .flatMap(tag -> Stream.of("arabic", "german")
                        .map(site -> dynamicTest(site + " under " + tag, () -> {
                            Locale before = Locale.getDefault();
                            Locale.setDefault(Locale.forLanguageTag(tag));
                            try {
                                compare(Sites.RESOURCES.resolve("sites").resolve(site), folder.resolve(site + tag));
                            } finally {
                                Locale.setDefault(before);
                            }
                        })));
    }

    private static void compare(Path site, Path output) throws Exception {
        BuildResult result = Sites.build(Sites.request(site.resolve("content")), output);
        Map<String, String> actual = new TreeMap<>(FileTree.read(output));
        actual.keySet().removeIf(name -> name.startsWith("assets/") || name.equals("404.html"));
        String said =
                result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "", "\n"));
        actual.put("diagnostics.txt", said);
        Path expected = site.resolve("expected");
        if (Sites.REWRITE) {
            FileTree.delete(expected);
            FileTree.write(expected, actual);
        }
        assertThat(actual).containsExactlyEntriesOf(FileTree.read(expected));
    }
}
