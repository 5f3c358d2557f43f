package org.lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;

class PortableNamesTest {
    private static List<String> said(String... paths) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        new PortableNames(diagnostics)
                .check(
                        Stream.of(paths)
                                .map(path -> new ContentFile("content/" + path, Path.of("x")))
                                .toList(),
                        "content");
        return diagnostics.sorted().stream().map(Diagnostic::problem).toList();
    }

    @Test
    void knowsTheDevicesOfWindows() {
        for (String name : List.of(
                "aux", "AUX.yaml", "con.tar.gz", "nul.", "prn .txt", "com0", "Com9.md", "lpt1", "com¹.txt", "CONIN$")) {
            assertThat(said("articles/" + name)).as(name).hasSize(1);
            assertThat(said("files/" + name + "/x")).as(name).hasSize(1);
        }
        assertThat(said("files/auxiliary.txt", "files/console", "files/com10", "files/x.aux", "files/nul-1"))
                .isEmpty();
    }

    @Test
    void knowsSignsThatNoNameHasOnWindows() {
        for (String name :
                List.of("a?", "a:b", "\"a\"", "a|b", "<a>", "a*", "a\nb", "a\tb", "a.", "a ", "a\\b", "a\uFFFDb")) {
            assertThat(said("files/" + name)).as(name).hasSize(1);
        }
        assertThat(said("files/a b.txt", "files/ä#%&'+,;=@[]^`{}~.txt", "files/書目.pdf", "files/...x"))
                .isEmpty();
    }

    @Test
    void knowsWhatIsTooLong() {
        assertThat(said("files/" + "a".repeat(194))).isEmpty();
        assertThat(said("files/" + "a".repeat(195))).hasSize(1);
        assertThat(said("files/" + "書".repeat(86)))
                .containsExactly("the name is longer than 255 bytes, which is too much for Linux");
    }

    @Test
    void knowsTwinsByCaseAndByAccents() {
        String same = "where letter case or the form of accents does not count, this is the name of ";
        assertThat(said("articles/A.yaml", "articles/a.yaml")).containsExactly(same + "articles/A.yaml");
        assertThat(said("articles/\u00E9.yaml", "articles/E\u0301.yaml"))
                .containsExactly(same + "articles/\u00E9.yaml");
        assertThat(said("files/A", "files/a/x")).containsExactly(same + "files/A");
        assertThat(said("files/A/x", "files/a")).containsExactly(same + "files/A");
        assertThat(said("files/A/x", "files/a/y")).isEmpty();
    }
}
