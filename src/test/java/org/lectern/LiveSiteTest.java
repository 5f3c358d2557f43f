package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** A site that is read again and again is, after each edit, what a build would make of the list. */
class LiveSiteTest {
    private static final int EDITS = 100;

    /**
     * What is told is compared after each edit, files after every fifth that is sound: what is kept would stay wrong.
     */
    private static final int COMPARED = 5;

    private static final Pattern BESIDE = Pattern.compile("href=\"([a-z0-9]+\\.html)\"");

    @TempDir
    private Path folder;

    /** All files, by path; a byte a character. */
    private static SortedMap<String, String> files(LiveSite site) throws IOException {
        SortedMap<String, String> files = new ConcurrentSkipListMap<>();
        site.writeTo(new FileSink() {
            @Override
            public void write(OutputPath path, byte[] content) {
                files.put(path.value(), new String(content, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void copy(OutputPath path, Path source) throws IOException {
                write(path, Files.readAllBytes(source));
            }
        });
        return files;
    }

    private BuildRequest request(Path content) {
        Optional<Path> templates =
                Optional.of(content.resolveSibling("templates")).filter(Files::isDirectory);
        return new BuildRequest(content, templates, Optional.empty(), 2, false, true);
    }

    private static LiveResult read(BuildRequest request, LiveSession session) throws IOException {
        return new SiteGenerator(Progress.SILENT).live(request, session);
    }

    /** The site once more, of a session that knows nothing yet. */
    private static SortedMap<String, String> anew(BuildRequest request) throws IOException {
        try (LiveSession session = new LiveSession(2)) {
            return files(read(request, session).site().orElseThrow().settled());
        }
    }

    @Test
    void throughAHundredEditsEveryFileIsThatOfASiteReadAnew() throws Exception {
        WrittenList list = new WrittenList(folder.toRealPath(), 7);
        int sound = 0;
        try (LiveSession session = new LiveSession(2)) {
            for (int i = 0; i < EDITS; i++) {
                String edit = i + ": " + list.edit();
                BuildRequest request = request(list.content());
                LiveResult live = read(request, session);
                try (LiveSession other = new LiveSession(2)) {
                    LiveResult anew = read(request, other);
                    assertThat(live.result()).as(edit).isEqualTo(anew.result());
                    if (live.site().isPresent() && sound++ % COMPARED == 0) {
                        assertThat(files(live.site().get().settled()))
                                .as(edit)
                                .isEqualTo(files(anew.site().orElseThrow().settled()));
                    }
                }
                if (live.site().isEmpty() && i % 3 == 2) {
                    list.mend();
                }
            }
        }
        assertThat(sound).isGreaterThan(EDITS / 3);
    }

    @Test
    void isWhatABuildMakes() throws Exception {
        WrittenList list = new WrittenList(folder.toRealPath(), 3);
        BuildRequest request = request(list.content());
        BuildResult result = Sites.build(request, folder.resolve("site"));
        assertThat(result.report()).as(result.diagnostics().toString()).isPresent();
        Map<String, String> built = new TreeMap<>();
        try (var all = Files.walk(folder.resolve("site"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.resolve("site").relativize(file).toString();
                if (!path.startsWith(".")) {
                    built.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(anew(request)).isEqualTo(built);
    }

    @Test
    void untilItSettlesItsRelatedArticlesLeadNowhereElse() throws Exception {
        WrittenList list = new WrittenList(folder.toRealPath(), 3);
        try (LiveSession session = new LiveSession(2)) {
            read(request(list.content()), session).site().orElseThrow().settled();
            for (int i = 0; i < 12; i++) {
                FileTree.write(
                        list.content(), Map.of("articles/w" + i + ".yaml", "type: book\ntitle: T\ndraft: true\n"));
                BuildRequest plain = Sites.request(list.content());
                LiveSite site = read(plain, session).site().orElseThrow();
                SortedMap<String, String> files = files(site);
                assertThat(files).doesNotContainKey("articles/w" + i + ".html");
                files.forEach((path, page) -> {
                    if (path.matches("articles/[^/]*\\.html")) {
                        assertThat(BESIDE.matcher(page).results())
                                .as(path)
                                .allMatch(link -> files.containsKey("articles/" + link.group(1)));
                    }
                });
            }
        }
    }
}
