package org.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.Sites;

/** Addresses that libraries have. What is refused is in {@code sites-invalid/libraries}. */
class LibraryReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template: 'https://search.example.edu?q={title}'",
                "template: 'https://search.example.edu:8443/#/q={title}'",
                "template: 'https://bücher.example/suche/{title}'",
                "template: 'https://search.example.edu/größe?q={title}'",
                "openurl: 'https://図書館.example/openurl?'",
                "proxy: 'https://proxy.example.edu/'",
                "proxy: 'https://proxy.example.edu?url='",
            })
    void isTaken(String address) throws IOException {
        Path content = Sites.list(
                folder,
                Map.of(
                        "site.yaml",
                        "title: A list\nbaseUrl: https://example.org/\nlibraries:\n  - {name: L, " + address + "}\n"));
        assertThat(Sites.check(content).diagnostics()).isEmpty();
    }
}
