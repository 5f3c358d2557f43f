package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.publish.FileWriter;
import org.lectern.testing.Sites;

/** What is too large for a record costs the entry that has it, and no other. */
class ImportLimitsTest {
    private static final String SOUND = "@book{sound, title = {Sound}, author = {Roe, Rita}, year = 2003}\n";

    @TempDir
    Path folder;

    @Test
    void leavesOutAnEntryWithMoreAuthorsThanARecordHolds() throws Exception {
        String authors = IntStream.rangeClosed(0, Limit.ITEMS.value())
                .mapToObj(number -> "A" + number + ", B")
                .collect(Collectors.joining(" and "));
        ImportReport report = imported(SOUND + "@book{many, title = {Many},\n author = {" + authors + "}}\n" + other());
        assertThat(report.made()).containsExactly("content/articles/sound.yaml", "content/articles/other.yaml");
        assertThat(said(report))
                .containsExactly("x.bib:2:6: error: in this entry, \"author\" has more than " + Limit.ITEMS.value()
                        + " items; it is left out");
        assertThat(report.sound()).isFalse();
        assertThat(report.summary().get(0))
                .isEqualTo("3 entries read, 2 records made, 1 place with entries lost, listed above.");
    }

    @Test
    void leavesOutAnEntryWithATextThatNoRecordHolds() throws Exception {
        String text = "w ".repeat(Limit.TEXT.value() / 2) + "end";
        ImportReport report = imported(SOUND + "@book{long, title = {" + text + "}}\n" + other());
        assertThat(report.made()).containsExactly("content/articles/sound.yaml", "content/articles/other.yaml");
        assertThat(said(report))
                .containsExactly("x.bib:2:6: error: in this entry, \"title\" is longer than " + Limit.TEXT.value()
                        + " characters; it is left out");
    }

    @Test
    void keepsATitleThatIsTooLongUnderCustom() throws Exception {
        String title = "w ".repeat(Limit.WORDS.value() / 2) + "end";
        ImportReport report = imported(SOUND + "@book{long, title = {" + title + "}}\n" + other());
        assertThat(report.made())
                .containsExactly(
                        "content/articles/sound.yaml", "content/articles/long.yaml", "content/articles/other.yaml");
        assertThat(said(report))
                .containsExactly(
                        "x.bib:2:6: warning: in long, the value is longer than " + Limit.WORDS.value() + " characters");
        assertThat(Files.readString(folder.resolve("content/articles/long.yaml")))
                .contains("title: " + "w ".repeat(100) + "…\n", "custom:\n  title: ");
        assertThat(Sites.check(folder.resolve("content")).diagnostics())
                .noneMatch(each -> each.severity() == Severity.ERROR);
        assertThat(report.sound()).isTrue();
    }

    @Test
    void leavesAWorkOfTheListAsItIsWhereTheEntryIsTooLarge() throws Exception {
        imported("@book{known, title = {Known}, year = 2001}\n");
        String authors = "A, B and ".repeat(Limit.ITEMS.value()) + "Z, Z";
        ImportReport report =
                imported("@book{known, title = {Known}, year = 2001, author = {" + authors + "}}\n" + SOUND, true);
        assertThat(report.made()).containsExactly("content/articles/sound.yaml");
        assertThat(report.updated()).isEmpty();
        assertThat(Files.readString(folder.resolve("content/articles/known.yaml")))
                .doesNotContain("author");
    }

    @Test
    void endsStringsThatDouble() throws Exception {
        StringBuilder bomb = new StringBuilder("@string{a0 = \"x\"}\n");
        for (int i = 1; i <= 40; i++) {
            bomb.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
        }
        ImportReport report = imported(SOUND + bomb + "@book{bomb, title = a40}\n" + other());
        assertThat(report.made()).contains("content/articles/sound.yaml", "content/articles/other.yaml");
        assertThat(said(report).get(0))
                .isEqualTo(
                        "x.bib:23:15: error: \"a20\" and what came before it, with each @string written out, is longer"
                                + " than 524288 characters; the entry is left out");
    }

    @Test
    void makesNoListThatNoListCanBe() throws Exception {
        String weeks = IntStream.rangeClosed(0, Limit.ITEMS.value())
                .mapToObj(number -> "Unit " + number + ",,\n")
                .collect(Collectors.joining());
        String table = "Week,Title,Year\n" + weeks + ",Sound,2003\n";
        ImportReport report = imported("x.csv", table, false, Optional.of("seminar"));
        assertThat(report.made()).containsExactly("content/articles/2003sound.yaml");
        assertThat(said(report))
                .contains("content/lists/seminar.yaml:1:1: warning: this list would have more than "
                        + Limit.ITEMS.value() + " works or sections, and is not made");
        assertThat(folder.resolve("content/lists")).doesNotExist();
    }

    @Test
    void countsTheWorksOfAllSectionsOfAList() {
        List<Sorting.Placed> works = IntStream.rangeClosed(0, Limit.ITEMS.value())
                .mapToObj(number -> placed("w" + number, "Week " + number % 2))
                .toList();
        Set<String> there = works.stream().map(each -> each.work().id()).collect(Collectors.toSet());
        assertThat(ImportedList.of("x", List.of(), works, there).fits()).isFalse();
        there.remove("w0");
        assertThat(ImportedList.of("x", List.of(), works, there).fits()).isTrue();
    }

    private static Sorting.Placed placed(String id, String section) {
        EntryDraft entry = new EntryDraft(SourcePosition.startOf("x.bib"), new DiagnosticCollector());
        Draft work = new Draft(entry.entry());
        work.nameIt(id);
        return new Sorting.Placed(work, List.of(section), Map.of());
    }

    private static String other() {
        return SOUND.replace("sound", "other").replace("Sound", "Other");
    }

    private ImportReport imported(String bib) throws Exception {
        return imported(bib, false);
    }

    private ImportReport imported(String bib, boolean update) throws Exception {
        return imported("x.bib", bib, update, Optional.empty());
    }

    private ImportReport imported(String name, String text, boolean update, Optional<String> list) throws Exception {
        Path content = Files.exists(folder.resolve("content"))
                ? folder.resolve("content")
                : Sites.list(folder, Map.of("topics.yaml", "- {id: sea, label: Sea}\n"));
        return new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        List.of(new ImportRequest.Input(name, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))),
                        content,
                        Optional.empty(),
                        TopicSource.NONE,
                        update,
                        false,
                        false,
                        list));
    }

    private static List<String> said(ImportReport report) {
        return report.diagnostics().stream()
                .map(each -> each.position() + ": " + each.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + each.problem())
                .toList();
    }
}
