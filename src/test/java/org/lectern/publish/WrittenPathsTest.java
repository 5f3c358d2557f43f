package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.plan.OutputPath;

/**
 * Paths by chance, as odd as a file system takes them, are read as they were written: none is lost, none is another.
 */
class WrittenPathsTest {
    private static final int ROUNDS = 300;
    private static final List<String> PIECES = List.of(
            "a",
            "é",
            "中",
            "😀",
            " ",
            "  ",
            "#",
            "%",
            "%23",
            "%25",
            "%0A",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "+",
            "-",
            "=",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u00A0",
            ".",
            "..a",
            "'",
            "\"",
            "FILES",
            "# Made by",
            "/b",
            "/ ");

    private final Random random = new Random(20261127);

    @Test
    void manifestsAreReadBack() {
        for (int round = 0; round < ROUNDS; round++) {
            List<OutputPath> paths = paths();
            String text = new String(new Manifest(paths).bytes(), StandardCharsets.UTF_8);
            assertThat(Manifest.parse(text).paths()).as(text).isEqualTo(new TreeSet<>(values(paths)));
        }
    }

    @Test
    void journalsAreReadBack(@TempDir Path folder) throws Exception {
        FileWriter writer = new FileWriter();
        for (int round = 0; round < ROUNDS; round++) {
            boolean files = round % 2 == 0;
            Journal journal = files
                    ? new Journal(Journal.Way.FILES, values(paths()), round % 3 == 0 ? List.of() : values(paths()))
                    : new Journal(Journal.Way.FOLDER, names(), List.of());
            journal.write(folder, writer);
            assertThat(Journal.read(folder)).contains(journal);
        }
    }

    private List<OutputPath> paths() {
        List<OutputPath> paths = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            StringBuilder path = new StringBuilder();
            for (int n = random.nextInt(5); n >= 0; n--) {
                path.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String value = path.toString();
            boolean inside = Arrays.stream(value.split("/", -1)).noneMatch(List.of("", ".", "..")::contains);
            if (inside && !value.startsWith(".")) {
                paths.add(new OutputPath(value));
            }
        }
        return paths;
    }

    /** Folders have the names that their owners gave them. */
    private List<String> names() {
        return values(paths()).stream()
                .map(path -> "." + path.replace('/', '-'))
                .toList();
    }

    private static List<String> values(List<OutputPath> paths) {
        return paths.stream().map(OutputPath::value).toList();
    }
}
