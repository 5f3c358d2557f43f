package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.plan.VanishedAddresses;
import org.lectern.publish.CacheFolder;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishReport;
import org.lectern.publish.SiteDifference;
import org.lectern.testing.FileTree;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

/** What is kept from build to build saves work and changes nothing. */
class BuildCacheTest {
    private static final int EDITS = 100;
    private static final int SMALL_EDITS = 20;
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    private CacheFolder kept() {
        return new CacheFolder(folder, folder.resolve("home/key"));
    }

    private Path cache() {
        return folder.resolve(".lectern/cache");
    }

    /** The one file of a kind in the cache. */
    private Path pack(String kind) throws IOException {
        try (Stream<Path> all = Files.list(cache())) {
            List<Path> found = all.filter(file -> file.getFileName().toString().startsWith(kind + "-"))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private BuildRequest request(Path content) {
        Optional<Path> templates =
                Optional.of(content.resolveSibling("templates")).filter(Files::isDirectory);
        return new BuildRequest(content, templates, Optional.empty(), 2, false, false);
    }

    private BuildResult build(Path content) throws Exception {
        return Sites.build(request(content).beside(site()).keepingIn(kept()), site());
    }

    private Path list() throws IOException {
        return Sites.list(
                folder,
                Map.of(
                        "site.yaml", "title: A list\ncitation: {styles: [apa], bibliographies: []}\n",
                        "articles/ebb.yaml", "type: book\ntitle: Ebb\nauthor: Lee, Ann\nissued: 2001\n",
                        "articles/flood.yaml", "type: book\ntitle: Flood\nabstract: See [[ebb]].\nissued: 2002\n",
                        "files/note.txt", "Ebb\n"));
    }

    /** All files by path, a byte a character. */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static List<Diagnostic> said(BuildResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> !VanishedAddresses.isOfThese(diagnostic))
                .toList();
    }

    @Test
    void throughAHundredEditsTheSiteIsThatOfACleanBuild() throws Exception {
        WrittenList list = new WrittenList(folder.toRealPath(), 11);
        int sound = 0;
        for (int i = 0; i < EDITS; i++) {
            String edit = i + ": " + list.edit();
            BuildResult kept = build(list.content());
            OutputFolder published = OutputFolder.check(site(), List.of(list.content()));
            CompareResult clean = new SiteGenerator(Progress.SILENT).compare(request(list.content()), published);
            assertThat(said(kept)).as(edit).isEqualTo(said(clean.build()));
            assertThat(kept.sound()).as(edit).isEqualTo(clean.build().sound());
            if (kept.sound()) {
                sound++;
                assertThat(clean.difference()).as(edit).matches(SiteDifference::isNone);
            } else if (i % 3 == 2) {
                list.mend();
            }
        }
        assertThat(sound).isGreaterThan(EDITS / 3);
    }

    /** Small edits of a list that has all that lists have, so that most of what was made is kept. */
    @Test
    void throughSmallEditsTheSiteIsThatOfACleanBuild() throws Exception {
        Path content = folder.toRealPath().resolve("content");
        FileTree.copy(Path.of("content"), content);
        Path settings = content.resolve("site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings) + "\nbaseUrl: https://example.org/list/\n"
                        + "repository: https://github.com/example/list\n");
        build(content);
        EditedList list = new EditedList(content, Long.getLong("lectern.seed", 5));
        int edits = Integer.getInteger("lectern.edits", SMALL_EDITS);
        int made = 0;
        for (int i = 0; i < edits; i++) {
            String edit = i + ": " + list.edit();
            BuildResult kept = build(content);
            OutputFolder published = OutputFolder.check(site(), List.of(content));
            CompareResult clean = new SiteGenerator(Progress.SILENT).compare(request(content), published);
            assertThat(said(kept)).as(edit).isEqualTo(said(clean.build()));
            if (kept.sound()) {
                assertThat(clean.difference()).as(edit).matches(SiteDifference::isNone);
                made++;
            } else {
                list.undo();
            }
        }
        assertThat(made).isGreaterThan(edits / 3);
    }

    /** Of a work's words its own page tells, and those that show where it begins; the others are not even made. */
    @Test
    void anEditMakesThePagesThatShowIt() throws Exception {
        Path content = folder.toRealPath().resolve("content");
        FileTree.copy(Path.of("content"), content);
        build(content);
        Path record = content.resolve("articles/snyder1984.md");
        String text = Files.readString(record);
        Files.writeString(record, text.strip() + "\n\nA word more.\n");
        Timings timings = new Timings(Progress.SILENT);
        BuildRequest request = request(content).keepingIn(kept());
        BuildResult result = new SiteGenerator(timings).build(request, OutputFolder.check(site(), List.of(content)));
        PublishReport report = result.report().orElseThrow();
        int made = timings.kinds().stream()
                .mapToInt(kind -> kind.files() - kind.kept())
                .sum();
        assertThat(report.written()).isPositive();
        assertThat(report.unchanged()).isGreaterThan(1_000);
        assertThat(made).isBetween(report.written(), 400);
        assertThat(files(site())).isEqualTo(clean(content));
    }

    private Map<String, String> clean(Path content) throws Exception {
        Path other = folder.resolve("clean");
        Sites.build(request(content), other);
        return files(other);
    }

    /** A page of a bibliography and its files are made of one, and each of them has asked for all that is in it. */
    @Test
    void whatABibliographyNamesReachesAllItsFiles() throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "site.yaml", "title: A list\ncitation: {styles: [ieee], bibliographies: [ieee]}\n",
                        "topics.yaml", "- {id: tides, label: Tides}\n- {id: ports, label: Ports}\n",
                        "journals.yaml", "- {container-title: Journal of Tides, abbreviation: J. Tid.}\n",
                        "articles/ebb.yaml",
                                "type: article-journal\ntitle: Ebb\nauthor: Lee, Ann\nissued: 2001\ntopics: [tides]\n"
                                        + "container-title: Journal of Tides\nstatus: {kind: superseded, by: flow}\n",
                        "articles/flow.yaml",
                                "type: book\ntitle: Flow\nauthor: Poe, Eve\nissued: 2002\ntopics: [ports]\n"));
        build(content);
        for (String edit : List.of("2003", "2004")) {
            FileTree.write(
                    content,
                    Map.of(
                            "articles/flow.yaml",
                            "type: book\ntitle: Flow\nauthor: Roe, Eve\nissued: " + edit + "\ntopics: [ports]\n"));
            build(content);
            assertThat(files(site())).as(edit).isEqualTo(clean(content));
        }
        FileTree.write(
                content, Map.of("journals.yaml", "- {container-title: Journal of Tides, abbreviation: Jour. T.}\n"));
        build(content);
        assertThat(files(site())).isEqualTo(clean(content));
    }

    /** However it is written, and wherever it stands. */
    @Test
    void aThemeThatTellsTheTimeIsNeverKept() throws Exception {
        Path content = list();
        for (String links : List.of(
                "${.now?iso_utc}",
                "${. now?iso_utc}",
                "${.<#-- the day -->now?iso_utc}",
                "<#include \"stamp.html\">")) {
            FileTree.write(
                    folder,
                    Map.of("templates/partials/links.ftlh", links, "templates/partials/stamp.html", "${.now?iso_utc}"));
            build(content);
            Timings timings = new Timings(Progress.SILENT);
            new SiteGenerator(timings)
                    .build(request(content).keepingIn(kept()), OutputFolder.check(site(), List.of(content)));
            assertThat(timings.kinds()).as(links).isNotEmpty().allMatch(kind -> kind.kept() == 0);
        }
    }

    @Test
    void whereNothingChangedNothingIsTouched() throws Exception {
        Path content = list();
        BuildResult first = build(content);
        int all = first.report().orElseThrow().written();
        for (String path : FileTree.read(folder).keySet()) {
            Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
        }
        BuildResult second = build(content);
        assertThat(second.report()).contains(new PublishReport(0, all, 0));
        assertThat(second).usingRecursiveComparison().ignoringFields("report").isEqualTo(first);
        for (String path : FileTree.read(folder).keySet()) {
            assertThat(Files.getLastModifiedTime(folder.resolve(path))).as(path).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void saysAgainWhatThereIsToSay() throws Exception {
        Path content = list();
        FileTree.write(content, Map.of("articles/neap.yaml", "type: book\ntitle: Neap\nunknown: 1\nISBN: 1\n"));
        BuildRequest lenient = request(content).keepingIn(kept());
        FileTree.write(content, Map.of("articles/neap.yaml", "type: book\ntitle: Neap\nISBN: 978-0-306-40615-0\n"));
        BuildResult first = Sites.build(lenient, site());
        assertThat(first.diagnostics()).isNotEmpty();
        assertThat(Sites.build(lenient, site()).diagnostics()).isEqualTo(first.diagnostics());
    }

    @Test
    void putsRightWhatSomebodyChangedInTheSite() throws Exception {
        Path content = list();
        build(content);
        Map<String, String> right = files(site());
        Path page = site().resolve("articles/ebb.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("Ebb", "Abb")); // as long as before
        Files.setLastModifiedTime(page, LONG_AGO);
        Files.delete(site().resolve("articles/flood.html"));
        assertThat(build(content).report())
                .hasValueSatisfying(report -> assertThat(report.written()).isEqualTo(2));
        assertThat(files(site())).isEqualTo(right);
    }

    private void build(Path content, Progress progress) throws Exception {
        new SiteGenerator(progress)
                .build(request(content).keepingIn(kept()), OutputFolder.check(site(), List.of(content)));
    }

    /** What was read was never there before the build, nor after it. */
    @Test
    void aChangeThatIsTakenBackDuringABuildIsSeen() throws Exception {
        Path content = list();
        FileTree.write(folder, Map.of("templates/assets/own.css", "p { margin: 0 }\n"));
        for (Path file : List.of(content.resolve("articles/ebb.yaml"), folder.resolve("templates/assets/own.css"))) {
            String text = Files.readString(file);
            String other = text.replace("Ebb", "Neap").replace("0", "1");
            Progress progress = new Progress() {
                @Override
                public void begin(Stage stage, int total) {
                    if (stage == Stage.READ || stage == Stage.KEEP) {
                        assertDoesNotThrow(() -> Files.writeString(file, stage == Stage.READ ? other : text));
                    }
                }

                @Override
                public void step() {}

                @Override
                public void waiting() {}
            };
            FileTree.delete(cache());
            build(content, progress);
            assertThat(files(site())).as(file.toString()).isNotEqualTo(clean(content));
            build(content);
            assertThat(files(site())).as(file.toString()).isEqualTo(clean(content));
        }
    }

    @Test
    void anEditAndItsOppositeLeadBack() throws Exception {
        Path content = list();
        build(content);
        Map<String, String> right = files(site());
        FileTree.write(content, Map.of("articles/ebb.yaml", "type: book\ntitle: Neap\n"));
        build(content);
        assertThat(files(site())).isNotEqualTo(right);
        FileTree.write(
                content, Map.of("articles/ebb.yaml", "type: book\ntitle: Ebb\nauthor: Lee, Ann\nissued: 2001\n"));
        build(content);
        assertThat(files(site())).isEqualTo(right);
    }

    @Test
    void whatFailsLeavesTheRecordsThatItReadAndThoseOfBefore() throws Exception {
        Path content = list();
        build(content);
        Path records = pack("records");
        long before = Files.size(records);
        FileTree.write(
                content,
                Map.of(
                        "articles/ebb.yaml", "type: book\ntitle: Neap\nauthor: Lee, Ann\nissued: 2001\n",
                        "articles/wrong.yaml", "type: book\ntitle: Wrong\nissued: 2001-13\n"));
        assertThat(build(content).sound()).isFalse();
        assertThat(Files.size(records)).isGreaterThan(before);
    }

    @Test
    void aVanishedAddressIsSaidOnce() throws Exception {
        Path content = list();
        build(content);
        Files.move(content.resolve("articles/flood.yaml"), content.resolve("articles/spring.yaml"));
        assertThat(build(content).diagnostics()).anyMatch(VanishedAddresses::isOfThese);
        assertThat(build(content).diagnostics()).noneMatch(VanishedAddresses::isOfThese);
        assertThat(build(content).diagnostics()).noneMatch(VanishedAddresses::isOfThese);
    }

    @Test
    void filesTemplatesAndOptionsCountToo() throws Exception {
        Path content = list();
        build(content);
        FileTree.write(content, Map.of("files/note.txt", "Abb\n"));
        assertThat(build(content).report().orElseThrow().written()).isEqualTo(1);
        FileTree.write(folder, Map.of("templates/assets/own.css", "p { margin: 0 }\n"));
        assertThat(build(content).report().orElseThrow().written()).isPositive();
        FileTree.write(content, Map.of("articles/neap.yaml", "type: book\ntitle: Neap\ndraft: true\n"));
        assertThat(build(content).works()).isEqualTo(2);
        BuildRequest drafts = new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, true);
        assertThat(Sites.build(drafts.keepingIn(kept()), site()).works()).isEqualTo(3);
    }

    @Test
    void whatWasAskedForCountsToo() throws Exception {
        Path content = list();
        FileTree.write(
                content,
                Map.of(
                        "articles/neap.yaml", "type: book\ntitle: Neap\nauthor: Halloran, Grace\nissued: 2001\n",
                        "articles/tide.yaml", "type: book\ntitle: Tide\nauthor: Haloran, Grace\nissued: 2002\n"));
        BuildRequest usual = request(content).keepingIn(kept());
        assertThat(Sites.build(usual, site()).report()).isPresent();
        BuildRequest strict = new BuildRequest(content, Optional.empty(), Optional.empty(), 2, true, false);
        assertThat(Sites.build(strict.keepingIn(kept()), site()).report()).isEmpty();
        BuildRequest elsewhere =
                new BuildRequest(content, Optional.empty(), Optional.of("https://other.example/"), 2, false, false);
        Sites.build(elsewhere.keepingIn(kept()), site());
        assertThat(site().resolve("sitemap.xml")).content().contains("https://other.example/");
    }

    @Test
    void whatGitSaysCountsToo() throws Exception {
        Repository repository = Repository.init(folder.toRealPath());
        Path content = list();
        FileTree.write(folder, Map.of(".gitignore", "/site/\n/home/\n"));
        repository.commit("2026-01-01", "Two works");
        build(content);
        assertThat(site().resolve("articles/ebb.html")).content().contains("2026-01-01");
        FileTree.write(content, Map.of("articles/ebb.yaml", "type: book\ntitle: Neap\n"));
        build(content);
        repository.commit("2026-02-02", "Another title");
        build(content);
        assertThat(site().resolve("articles/ebb.html")).content().contains("2026-02-02");
    }

    /** Git fails on what lies behind a commit, which is the same before and after it is put right. */
    @Test
    void whatGitCouldNotSayIsAskedAgain() throws Exception {
        Repository repository = Repository.init(folder.toRealPath());
        Path content = list();
        FileTree.write(folder, Map.of(".gitignore", "/site/\n/home/\n"));
        repository.commit("2026-01-01", "Two works");
        String tree = repository.git("rev-parse", "HEAD^{tree}").strip();
        Path object = folder.resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2));
        for (String ignored : List.of("[]", "[{code: unread-history, reason: known}]")) {
            FileTree.write(content, Map.of("check.yaml", "ignore: " + ignored + "\n"));
            Path away = Files.move(object, folder.resolve("home-of-the-tree"));
            build(content);
            assertThat(site().resolve("articles/ebb.html")).content().doesNotContain("2026-01-01");
            Files.move(away, object);
            build(content);
            assertThat(site().resolve("articles/ebb.html"))
                    .as(ignored)
                    .content()
                    .contains("2026-01-01");
        }
    }

    @Test
    void isNotWrittenThroughALink() throws Exception {
        Path content = list();
        Path outside = Files.createDirectory(folder.resolve("outside"));
        for (String link : List.of(".lectern", ".lectern/cache")) {
            FileTree.delete(folder.resolve(".lectern"));
            Files.createDirectories(folder.resolve(link).getParent());
            Files.createSymbolicLink(folder.resolve(link), outside);
            assertThat(build(content).report()).as(link).isPresent();
            assertThat(FileTree.read(outside)).as(link).isEmpty();
            Files.delete(folder.resolve(link));
        }
    }

    @Test
    void listsBesideEachOtherHaveTheirOwn() throws Exception {
        Path content = list();
        Path other = folder.resolve("other");
        FileTree.copy(content, other);
        build(content);
        byte[] records = Files.readAllBytes(pack("records"));
        Path first = pack("records");
        Sites.build(request(other).keepingIn(kept()), folder.resolve("other-site"));
        assertThat(first).hasBinaryContent(records);
    }

    @Test
    void whatNoBuildHasWrittenForLongGoes() throws Exception {
        Path content = list();
        FileTree.write(cache(), Map.of("site-1f", "old", "records", "old", "files-20", "new", "notes", "old"));
        for (String old : List.of("site-1f", "records", "notes")) {
            Files.setLastModifiedTime(cache().resolve(old), LONG_AGO);
        }
        build(content);
        assertThat(FileTree.read(cache()).keySet())
                .contains("files-20", "notes")
                .doesNotContain("site-1f", "records");
    }

    @Test
    void isDeletedDamagedOrMadeByAnotherProgramWithoutHarm() throws Exception {
        Path content = list();
        build(content);
        Map<String, String> right = files(site());
        List<String> names = FileTree.read(cache()).keySet().stream().sorted().toList();
        assertThat(names).hasSize(6).contains(".gitignore", "CACHEDIR.TAG");
        for (String name : names) {
            byte[] bytes = Files.readAllBytes(cache().resolve(name));
            for (int place = 0; place < bytes.length; place += Math.max(1, bytes.length / 5)) {
                byte[] damaged = bytes.clone();
                damaged[place] ^= 0x55;
                Files.write(cache().resolve(name), damaged);
                Files.writeString(content.resolve("articles/ebb.yaml"), "\n", java.nio.file.StandardOpenOption.APPEND);
                assertThat(build(content).report()).as(name + " at " + place).isPresent();
                assertThat(files(site())).as(name + " at " + place).isEqualTo(right);
            }
            Files.write(cache().resolve(name), new byte[0]);
            build(content);
            assertThat(files(site())).as(name).isEqualTo(right);
        }
        FileTree.delete(cache());
        build(content);
        assertThat(files(site())).isEqualTo(right);
    }

    /** A list may bring a cache along; whoever made it could have put anything into it. */
    @Test
    void isNotBelievedWhereAnotherUserMadeIt() throws Exception {
        Path content = list();
        build(content);
        Map<String, String> made = FileTree.read(cache());
        Files.write(folder.resolve("home/key"), new byte[32]);
        build(content);
        assertThat(FileTree.read(cache()).keySet()).isEqualTo(made.keySet());
        for (String kind : List.of("records", "references")) {
            String name = pack(kind).getFileName().toString();
            assertThat(FileTree.read(cache()).get(name)).as(name).isNotEqualTo(made.get(name));
        }
        Files.write(folder.resolve("home/key"), new byte[31]);
        FileTree.delete(cache());
        assertThat(build(content).report()).isPresent();
        assertThat(cache()).doesNotExist();
    }

    @Test
    void whatIsSecretIsTheUsersAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        build(list());
        assertThat(Files.getPosixFilePermissions(folder.resolve("home")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whereItCannotBeKeptTheSiteIsMade() throws Exception {
        Path content = list();
        FileTree.write(folder, Map.of(".lectern/cache", "a file in its place\n"));
        assertThat(build(content).report()).isPresent();
        assertThat(build(content).report()).isPresent();
        assertThat(folder.resolve(".lectern/cache")).hasContent("a file in its place");
    }
}
