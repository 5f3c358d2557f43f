package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product;
import org.lectern.testing.Product.Run;

/** The same content gives the same bytes, whatever the machine. */
class DeterminismIT {
    @TempDir
    private static Path folder;

    private static Path list;
    private static Map<String, String> expected;

    @BeforeAll
    static void build() throws Exception {
        list = folder.resolve("list");
        FileTree.copy(Path.of("content"), list.resolve("content"));
        FileTree.copy(Path.of("src/test/resources/sites/article/content/files"), list.resolve("content/files"));
        expected = site(Product.with(), list, "site");
        assertThat(expected).hasSizeGreaterThan(100);
    }

    private static Map<String, String> site(Product product, Path root, String output, String... more)
            throws Exception {
        List<String> arguments = new ArrayList<>(List.of("build", "--output", output));
        arguments.addAll(List.of(more));
        Run run = product.run(root, arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return FileTree.read(root.resolve(output));
    }

    @TestFactory
    Stream<DynamicTest> sameBytesUnderAnotherVirtualMachine() {
        return Map.of(
                        "Turkish in Kathmandu",
                        new String[] {"-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"},
                        "Arabic digits in Latin 1",
                        new String[] {"-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1"})
                .entrySet()
                .stream()
                .map(variant -> dynamicTest(
                        variant.getKey(),
                        () -> assertThat(site(Product.with(variant.getValue()), list, "site-" + variant.getKey()))
                                .isEqualTo(expected)));
    }

    @Test
    void sameArabicPagesWhateverTheDefaultLocale() throws Exception {
        Path arabic = folder.resolve("arabic");
        FileTree.copy(Path.of("src/test/resources/sites/arabic/content"), arabic.resolve("content"));
        Map<String, String> first = site(Product.with("-Duser.language=en", "-Duser.country=US"), arabic, "site-en");
        assertThat(site(Product.with("-Duser.language=ar", "-Duser.country=EG"), arabic, "site-ar"))
                .isEqualTo(first);
    }

    @Test
    void sameBytesOnAnyNumberOfThreads() throws Exception {
        for (String threads : List.of("1", "7")) {
            assertThat(site(Product.with(), list, "site-" + threads, "--threads", threads))
                    .isEqualTo(expected);
        }
    }

    @Test
    void sameBytesInAnotherFolderWithFilesMadeInAnotherOrder() throws Exception {
        Path elsewhere = folder.resolve("else where");
        List<Map.Entry<String, String>> files =
                new ArrayList<>(FileTree.read(list.resolve("content")).entrySet());
        Collections.shuffle(files, new Random(7));
        for (Map.Entry<String, String> file : files) {
            FileTree.write(elsewhere.resolve("content"), Map.of(file.getKey(), file.getValue()));
        }
        assertThat(site(Product.with(), elsewhere, "site")).isEqualTo(expected);
    }

    @Test
    void sameBytesUnderAnotherUmask() throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
        command.addAll(Product.command(List.of(), "build", "--output", "site-umask"));
        Process process = new ProcessBuilder(command).directory(list.toFile()).start();
        assertThat(Product.finish(process).code()).isZero();
        assertThat(FileTree.read(list.resolve("site-umask"))).isEqualTo(expected);
        assertThat(Files.getPosixFilePermissions(list.resolve("site-umask/index.html")))
                .hasSize(2);
    }

    @Test
    void bothFormsOfARecordMakeTheSamePage() throws Exception {
        String fields = "type: book\ntitle: A title\nauthor: Doe, Jane\nissued: 2001\n";
        Path yaml = folder.resolve("yaml");
        Path markdown = folder.resolve("markdown");
        FileTree.write(
                yaml,
                Map.of(
                        "content/site.yaml",
                        "title: L\n",
                        "content/articles/a.yaml",
                        fields + "annotation: |\n  The *annotation*.\nabstract: The abstract.\n"
                                + "quotes:\n  - {text: A quote., page: 3}\n"));
        FileTree.write(
                markdown,
                Map.of(
                        "content/site.yaml",
                        "title: L\n",
                        "content/articles/a.md",
                        "---\n" + fields + "---\n\nThe *annotation*.\n\n## Abstract\n\nThe abstract.\n\n## Quotes\n\n"
                                + "> A quote. (p. 3)\n"));
        assertThat(site(Product.with(), markdown, "site")).isEqualTo(site(Product.with(), yaml, "site"));
    }
}
