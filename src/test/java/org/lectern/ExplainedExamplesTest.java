package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.CodeReference;
import org.lectern.diagnostic.DocumentedCode;
import org.lectern.testing.Sites;

/** Each example of docs/diagnostics.md is built: the first block gives the message, the mended one does not. */
class ExplainedExamplesTest {
    private static final Pattern FILE = Pattern.compile("(?m)^# ((?:[a-z]+/)?[a-z0-9-]+\\.(?:yaml|md))\n");

    @TempDir
    private Path folder;

    private static Stream<DocumentedCode> withExamples() {
        return CodeReference.ofProgram().all().stream()
                .filter(code -> code.example().isPresent());
    }

    /** The files of an example: those that it names, else the fields of one work. */
    private static Map<String, String> files(String block) {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher name = FILE.matcher(block);
        if (!name.lookingAt()) {
            String type = ("\n" + block).contains("\ntype:") ? "" : "type: book\n";
            String title = ("\n" + block).contains("\ntitle:") ? "" : "title: A book\n";
            return Map.of("articles/a.yaml", type + title + block);
        }
        name.reset();
        while (name.find()) {
            int end = FILE.matcher(block)
                    .results()
                    .map(found -> found.start())
                    .filter(start -> start > name.start())
                    .findFirst()
                    .orElse(block.length());
            files.put(name.group(1), block.substring(name.end(), end));
        }
        return files;
    }

    private Set<String> codes(String block, String place) throws Exception {
        Path content = Sites.list(folder.resolve(place), files(block));
        Set<String> codes = new TreeSet<>();
        new SiteGenerator(Progress.SILENT)
                .examine(Sites.request(content), Optional.empty())
                .diagnostics()
                .forEach(found -> codes.add(found.code()));
        return codes;
    }

    @TestFactory
    Stream<DynamicTest> givesItsMessageAndMendedDoesNot() {
        return withExamples()
                .map(code -> dynamicTest(code.code(), () -> {
                    assertThat(codes(code.example().orElseThrow(), code.code() + "-fault"))
                            .contains(code.code());
                    assertThat(codes(code.mended().orElseThrow(), code.code() + "-mended"))
                            .doesNotContain(code.code())
                            .doesNotContain("yaml-syntax", "unknown-field", "wrong-type", "missing-field");
                }));
    }

    @Test
    void fortyCodesAndMoreHaveAnExample() {
        assertThat(withExamples()).hasSizeGreaterThan(40);
    }
}
