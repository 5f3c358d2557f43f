package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.testing.Sites;

/** Each folder of sites-invalid is a list with faults of one kind, and {@code expected.txt} all that is said of it. */
class InvalidSitesTest {
    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() throws IOException {
        return Sites.cases("sites-invalid").stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
    }

    private static void compare(Path folder) throws IOException {
        String actual = Sites.check(folder.resolve("content")).diagnostics().stream()
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n", "", "\n"));
        Path expected = folder.resolve("expected.txt");
        if (Sites.REWRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
