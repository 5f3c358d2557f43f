package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.plan.VanishedAddresses;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishReport;
import org.lectern.publish.SiteDifference;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What is kept from build to build saves work and changes nothing. */
class BuildCacheTest extends CachedList {
    private static final int EDITS = 100;
    private static final int SMALL_EDITS = 12;

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

    /** All pages of many works are divided: of all, of a year, a type, a topic, a journal, and changes. */
    @Test
    void throughEditsThePartsOfDividedPagesAreThoseOfACleanBuild() throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "site.yaml",
                "title: A list\nexports: []\nshow: {drawings: false}\ncitation: {styles: [apa], bibliographies: []}\n");
        files.put("topics.yaml", "- {id: tides, label: Tides}\n");
        for (int i = 0; i < 340; i++) {
            int year = i < 200 ? 2001 : 1950 + i % 40;
            files.put("articles/w" + i + ".yaml", work("Work " + i, (char) ('a' + i % 20) + "man", year));
        }
        Path content = Sites.list(folder, files);
        build(content);
        Path work = content.resolve("articles/w7.yaml");
        String volume = work("Another title", "zman", 1960) + "volume: 3\n";
        for (String edited :
                List.of(work("Another title", "hman", 2001), work("Another title", "zman", 2001), volume)) {
            Files.writeString(work, edited);
            assertIsThatOfACleanBuild(content, edited);
        }
        Files.delete(work);
        assertIsThatOfACleanBuild(content, "a work fewer");
        Files.writeString(content.resolve("topics.yaml"), "- {id: tides, label: Ebb and flow}\n");
        assertIsThatOfACleanBuild(content, "another label");
        assertThat(List.of(
                        "articles/a-z/h.html",
                        "years/2001/h.html",
                        "types/article-journal/h.html",
                        "topics/tides/2001-a.html",
                        "journals/the-journal/1960s.html",
                        "changes/2020-05-01-work1.html"))
                .allSatisfy(part -> assertThat(site().resolve(part)).exists());
    }

    private void assertIsThatOfACleanBuild(Path content, String edit) throws Exception {
        build(content);
        assertThat(files(site())).as(edit).isEqualTo(clean(content));
    }

    private static String work(String title, String family, int year) {
        return "type: article-journal\ntitle: " + title + "\nauthor: [{family: " + family
                + ", given: Ann}]\nissued: " + year + "\n"
                + "container-title: The Journal\ntopics: [tides]\nadded: 2020-05-01\n";
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
}
