package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product.Run;

/** Commands that write do so inside of the list, and over nothing that was there. */
class OutsideTest {
    private static final String BOOK = "type: book\ntitle: A\nauthor: Byron, Ada\nissued: 1843\n";

    @TempDir
    private Path folder;

    private Path content;
    private Path outside;

    @BeforeEach
    void makeList() throws Exception {
        content = folder.resolve("list/content");
        outside = Files.createDirectory(folder.resolve("outside"));
        FileTree.write(content, Map.of("site.yaml", "title: L\n", "articles/a.yaml", BOOK));
        FileTree.write(
                folder, Map.of("in.bib", "@book{b, title={B}, author={Doe, Jane}, year=2001, keywords={tide}}\n"));
    }

    private Run run(String command, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(command, "--content", content.toString()));
        all.addAll(List.of(words));
        int code = Lectern.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private void linkArticlesOutside() throws Exception {
        FileTree.delete(content.resolve("articles"));
        Files.createSymbolicLink(content.resolve("articles"), outside);
    }

    @Test
    void noNewRecordGoesThroughALinkedFolder() throws Exception {
        linkArticlesOutside();
        Run made = run("new", "Tides");
        assertThat(made.code()).isEqualTo(3);
        assertThat(made.err())
                .isEqualTo("lectern: cannot read or write " + content.resolve("articles")
                        + ": it is a symbolic link, and nothing is written through it\n");
        assertThat(run("import", folder.resolve("in.bib").toString()).code()).isEqualTo(3);
        assertThat(FileTree.read(outside)).isEmpty();
    }

    @Test
    void anImportReplacesNoLinkedTopics() throws Exception {
        Path topics = Files.writeString(outside.resolve("topics.yaml"), "- id: sea\n  label: Sea\n");
        Path link = Files.createSymbolicLink(content.resolve("topics.yaml"), topics);
        assertThat(run("import", folder.resolve("in.bib").toString()).code()).isEqualTo(3);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(topics)).isEqualTo("- id: sea\n  label: Sea\n");
        assertThat(FileTree.read(content.resolve("articles"))).containsOnlyKeys("a.yaml");
    }

    @Test
    void keysThatArePathsBecomeIds() throws Exception {
        StringBuilder library = new StringBuilder();
        List<String> keys =
                List.of("../../x", "..", "/abs/x", "C:x", "aux", "CON.txt", "a", "A", "x.", "..\\x", "~", "-x");
        for (String key : keys) {
            library.append(
                    "@book{" + key + ", title={T " + library.length()
                            + "}, author={Doe, Jane}, year=2001, keywords={../../k, con, .., /etc}, file={../../../etc/passwd}}\n");
        }
        Files.writeString(folder.resolve("paths.bib"), library.toString());
        assertThat(run("import", folder.resolve("paths.bib").toString()).code()).isZero();
        assertThat(FileTree.read(folder).keySet())
                .allMatch(path -> path.matches("in\\.bib|paths\\.bib|list/content/(site|topics)\\.yaml"
                        + "|list/content/articles/[A-Za-z0-9][A-Za-z0-9._-]*\\.yaml"));
        assertThat(FileTree.read(content.resolve("articles"))).hasSize(1 + keys.size());
        assertThat(Files.readString(content.resolve("articles/a.yaml"))).isEqualTo(BOOK);
        assertThat(run("check").code()).isZero();
    }

    @Test
    void anExportReplacesNoDeviceNoPipeAndNoRecord() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Path record = content.resolve("articles/a.yaml");
        for (Path output : List.of(pipe, dangling, record, content.resolve("site.yaml"))) {
            Run run = run("export", "--format", "bibtex", "--output", output.toString());
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).startsWith("lectern: --output names " + output + ", ");
        }
        assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(Files.isSymbolicLink(dangling)).isTrue();
        assertThat(Files.readString(record)).isEqualTo(BOOK);
    }

    @Test
    void anExportFollowsALinkThatTheUserNames() throws Exception {
        Path file = Files.writeString(outside.resolve("real.bib"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.bib"), file);
        assertThat(run("export", "--format", "bibtex", "--output", link.toString())
                        .code())
                .isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).startsWith("@book{a,");
    }

    @Test
    void schemasGoThroughNoLinkedFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("list/.lectern"), outside);
        assertThat(run("schema").code()).isEqualTo(3);
        assertThat(FileTree.read(outside)).isEmpty();
    }

    @Test
    void aTitleThatBeginsWithAnAtSignIsNoFileOfArguments() throws Exception {
        Path file = Files.writeString(folder.resolve("words"), "Other\n");
        assertThat(run("new", "@" + file, "--id", "at").code()).isZero();
        assertThat(Files.readString(content.resolve("articles/at.yaml"))).contains("@" + file);
    }

    @Test
    void aRecordIsRenamedOverNothing() throws Exception {
        Path link = Files.createSymbolicLink(content.resolve("articles/z.yaml"), outside.resolve("nowhere"));
        Run run = run("rename", "a", "z");
        assertThat(run.code()).isNotZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(content.resolve("articles/a.yaml"))).isEqualTo(BOOK);
        assertThat(FileTree.read(outside)).isEmpty();
    }

    @Test
    void twoImportsAtOnceLoseNothing() throws Exception {
        StringBuilder library = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            library.append("@book{key" + i + ", title={Title " + i + "}, author={Doe, Jane}, year=2001}\n");
        }
        String file = Files.writeString(folder.resolve("many.bib"), library).toString();
        List<Integer> codes = List.of(1, 2, 3, 4).parallelStream()
                .map(each -> run("import", file).code())
                .toList();
        assertThat(codes).contains(0).allMatch(code -> code == 0 || code == 1);
        assertThat(FileTree.read(content.resolve("articles"))).hasSize(61);
        assertThat(run("check").code()).isZero();
    }

    @Test
    void noExportBecomesARecord() throws Exception {
        FileTree.write(content, Map.of("files/note.txt", "mine"));
        for (String path : List.of("articles/zz.yaml", "works.bib", "articles/../topics.yaml")) {
            Path file = content.resolve(path);
            Run run = run("export", "--format", "csl-json", "--output", file.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("lectern: --output names " + file
                            + ", which would be a file of the list itself; name one elsewhere\n");
            assertThat(file).doesNotExist();
        }
        String file = content.resolve("files/works.bib").toString();
        assertThat(run("export", "--format", "bibtex", "--output", file).code()).isZero();
    }
}
