package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

class ListOptionsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeList() throws Exception {
        Sites.list(folder, Map.of("articles/a.yaml", "type: book\ntitle: A\n"));
    }

    /** What a check says, its exit code before it. */
    private String said(String... options) {
        StringWriter err = new StringWriter();
        String[] words = new String[options.length + 3];
        words[0] = "check";
        words[1] = "--content";
        words[2] = folder.resolve("content").toString();
        System.arraycopy(options, 0, words, words.length - options.length, options.length);
        int code = Lectern.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
        return code + " " + err;
    }

    @Test
    void theContentIsNoFolderOfTemplates() {
        for (Path templates : new Path[] {folder, folder.resolve("content"), folder.resolve("content/../content")}) {
            assertThat(said("--templates", templates.toString()))
                    .startsWith("2 lectern: " + templates
                            + " holds the content, so it cannot be the folder of templates: name another");
        }
    }

    @Test
    void noSiteIsBuiltWhereTemplatesWouldStand() {
        Path templates = folder.resolve("templates");
        StringWriter err = new StringWriter();
        int code = Lectern.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--output",
                templates.toString());
        assertThat(code + " " + err).startsWith("2 lectern: the output " + templates + " and the input ");
        assertThat(templates).doesNotExist();
    }

    @Test
    void theAddressOfTheSiteHasNoMoreThanAPath() {
        for (String address : new String[] {"https://me:secret@a.org/", "https://a.org/?b", "https://a.org/#b"}) {
            assertThat(said("--base-url", address))
                    .startsWith(
                            "2 lectern: --base-url has no user, query or fragment: give scheme, host, port and path")
                    .doesNotContain("secret");
        }
        assertThat(said("--base-url", "https://a.org:8443/@me/list")).startsWith("0 ");
    }

    @Test
    void whatHasTheNameOfTheFolderOfTemplatesAndIsNoneIsSaid() throws Exception {
        Path templates = folder.resolve("templates");
        String refusal =
                "2 lectern: " + templates + " is no folder: templates of your own are files in one of that name";
        Files.writeString(templates, "none");
        assertThat(said()).startsWith(refusal);
        Files.delete(templates);
        Files.createSymbolicLink(templates, folder.resolve("nowhere"));
        assertThat(said()).startsWith(refusal);
        Files.delete(templates);
        Files.createDirectory(templates);
        assertThat(said()).startsWith("0 ");
    }
}
