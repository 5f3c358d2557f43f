package org.lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.Repository;

/** What git knows of files, from repositories on disk. */
class HistoryReaderTest {
    private static final SiteConfig.History USUAL = new SiteConfig.History(Optional.empty(), false);
    private static final SiteConfig.History WANTED = new SiteConfig.History(Optional.of(true), false);
    private static final String TEXT = "type: book\ntitle: Of tides\nannotation: |\n  A long text.\n  More of it.\n";

    @TempDir
    private Path folder;

    private Repository list;

    @BeforeEach
    void begin() throws IOException {
        list = Repository.init(folder.resolve("list"));
        list.write("content/site.yaml", "title: A list\n");
    }

    private Repository write(String file, String text) throws IOException {
        return list.write("content/" + file, text);
    }

    private static History read(Path content, SiteConfig.History settings, DiagnosticCollector diagnostics)
            throws IOException {
        return new HistoryReader().read(content, "content", settings, diagnostics);
    }

    /** "2026-01-01; 2026-03-01, 2026-02-01": when the file came, and when it changed. */
    private static String days(History history, String file) {
        return history.added(file).map(day -> day.date().edtf()).orElse("-")
                + history.changes(file).stream()
                        .map(day -> day.date().edtf())
                        .collect(Collectors.joining(", ", "; ", ""));
    }

    private String days(String file) throws IOException {
        return days(read(list.folder().resolve("content"), USUAL, new DiagnosticCollector()), file);
    }

    private List<String> said(Path content, SiteConfig.History settings) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        read(content, settings, diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void knowsWhenAFileCameAndEachDayOnWhichItChanged() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        write("articles/a.yaml", TEXT + "# 1\n").commit("2026-02-01", "One");
        write("articles/a.yaml", TEXT + "# 2\n").commit("2026-02-01", "Two on that day");
        write("articles/a.yaml", TEXT + "# 3\n").commit("2026-03-01", "Three");
        assertThat(days("articles/a.yaml")).isEqualTo("2026-01-01; 2026-03-01, 2026-02-01");
        assertThat(days("articles/b.yaml")).isEqualTo("-; ");
    }

    @Test
    void signsThatNoPageCanShowDoNotComeAlongWithMessages() throws IOException {
        write("articles/a.yaml", TEXT)
                .commit("2026-01-01", "Add \u001B[31mred\u2028and\u0085more \u202Ereversed\u0007");
        History history = read(list.folder().resolve("content"), USUAL, new DiagnosticCollector());
        assertThat(history.added("articles/a.yaml").map(History.Day::subject))
                .contains("Add [31mred and more reversed");
    }

    @Test
    void followsAFileThroughItsNames() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        list.git("mv", "content/articles/a.yaml", "content/articles/b.yaml");
        list.commit("2026-02-01", "A new name alone is no news");
        write("articles/b.yaml", TEXT + "# 1\n").commit("2026-03-01", "Change");
        Files.createDirectories(list.folder().resolve("content/articles/more"));
        list.git("mv", "content/articles/b.yaml", "content/articles/more/c.yaml");
        write("articles/more/c.yaml", TEXT + "# 2\n").commit("2026-04-01", "Rename and change");
        write("articles/a.yaml", "type: book\ntitle: Of something else\n").commit("2026-05-01", "Take the old name");
        assertThat(days("articles/more/c.yaml")).isEqualTo("2026-01-01; 2026-04-01, 2026-03-01");
        assertThat(days("articles/a.yaml")).isEqualTo("2026-05-01; ");
    }

    @Test
    void followsAFileThatGetsItsNameBack() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        list.git("mv", "content/articles/a.yaml", "content/articles/b.yaml");
        list.commit("2026-02-01", "There");
        list.git("mv", "content/articles/b.yaml", "content/articles/a.yaml");
        list.commit("2026-03-01", "And back");
        assertThat(days("articles/a.yaml")).isEqualTo("2026-01-01; ");
    }

    @Test
    void aFileThatWasDeletedAndWrittenAgainIsNew() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        Files.delete(list.folder().resolve("content/articles/a.yaml"));
        list.commit("2026-02-01", "Delete");
        write("articles/a.yaml", "type: book\ntitle: Of something else\n").commit("2026-03-01", "Add");
        assertThat(days("articles/a.yaml")).isEqualTo("2026-03-01; ");
    }

    @Test
    void aFileThatIsNotCommittedHasNoDays() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        write("articles/a.yaml", TEXT + "# not yet\n");
        write("articles/b.yaml", TEXT);
        assertThat(days("articles/a.yaml")).isEqualTo("2026-01-01; ");
        assertThat(days("articles/b.yaml")).isEqualTo("-; ");
    }

    @Test
    void commitsThatAreListedAsNoNewsChangeNothingButMayAddAndRename() throws IOException {
        list.commit("2025-12-31", "Begin");
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        String added = list.git("rev-parse", "HEAD").strip();
        write("articles/a.yaml", TEXT + "# set\n").commit("2026-02-01", "Set all anew");
        String set = list.git("rev-parse", "HEAD").strip();
        list.git("mv", "content/articles/a.yaml", "content/articles/b.yaml");
        write("articles/b.yaml", TEXT + "# moved\n").commit("2026-03-01", "Move");
        String moved = list.git("rev-parse", "HEAD").strip();
        write("articles/b.yaml", TEXT + "# more\n").commit("2026-04-01", "Say more");
        list.write(".git-blame-ignore-revs", "# form only\n" + set + "\n" + moved + " # too\n\n" + added + "\n");
        assertThat(days("articles/b.yaml")).isEqualTo("2026-01-01; 2026-04-01");
    }

    @Test
    void takesTheAuthorsDayInTheAuthorsZone() throws IOException {
        write("articles/a.yaml", TEXT);
        list.git("add", "--all");
        list.git("commit", "--quiet", "--date", "2026-03-01T23:30:00-11:00", "--message", "Late in Samoa");
        assertThat(days("articles/a.yaml")).isEqualTo("2026-03-01; ");
    }

    @Test
    void aClockThatWasWrongMakesNoChangeBeforeTheFileCame() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        write("articles/a.yaml", TEXT + "# 1\n").commit("2020-01-01", "By a clock without a battery");
        assertThat(days("articles/a.yaml")).isEqualTo("2026-01-01; ");
    }

    @Test
    void readsNamesAsTheyAre() throws IOException {
        for (String name : List.of("müller", "安全", "a b", "\"q\"", "tab\tin", "-M", "*")) {
            write("articles/" + name + ".yaml", "type: book\ntitle: " + name + "\n");
        }
        list.commit("2026-01-01", "Add");
        for (String name : List.of("müller", "安全", "a b", "\"q\"", "tab\tin", "-M", "*")) {
            assertThat(days("articles/" + name + ".yaml")).as(name).isEqualTo("2026-01-01; ");
        }
        assertThat(days("articles/mu\u0308ller.yaml")).isEqualTo("2026-01-01; ");
    }

    @Test
    void aMessageIsNeverTakenForAFile() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        write("articles/a.yaml", TEXT + "# 1\n")
                .commit("2026-02-01", "M\tcontent/articles/b.yaml\u0001 <b>&amp; \u202E");
        History history = read(list.folder().resolve("content"), USUAL, new DiagnosticCollector());
        assertThat(days(history, "articles/a.yaml")).isEqualTo("2026-01-01; 2026-02-01");
        assertThat(days(history, "articles/b.yaml")).isEqualTo("-; ");
        assertThat(history.changes("articles/a.yaml").get(0).subject()).isEqualTo("M content/articles/b.yaml <b>&amp;");
    }

    @Test
    void aMergeIsNoChangeAndBothSidesCount() throws IOException {
        write("articles/a.yaml", TEXT).write("content/articles/b.yaml", "type: book\ntitle: B\n");
        list.commit("2026-01-01", "Add");
        list.git("switch", "--quiet", "--create", "side");
        write("articles/a.yaml", TEXT + "# side\n").commit("2026-02-01", "On the side");
        list.git("switch", "--quiet", "main");
        list.git("mv", "content/articles/a.yaml", "content/articles/c.yaml");
        write("articles/b.yaml", "type: book\ntitle: B again\n").commit("2026-02-02", "On main");
        list.git("merge", "--quiet", "--no-edit", "side");
        assertThat(days("articles/c.yaml")).isEqualTo("2026-01-01; 2026-02-01");
        assertThat(days("articles/b.yaml")).isEqualTo("2026-01-01; 2026-02-02");
    }

    @Test
    void aFileThatCameOnTwoBranchesCameOnTheFirstDay() throws IOException {
        list.commit("2026-01-01", "Begin");
        list.git("switch", "--quiet", "--create", "side");
        write("articles/a.yaml", TEXT).commit("2026-02-01", "On the side");
        list.git("switch", "--quiet", "main");
        write("articles/a.yaml", TEXT).commit("2026-03-01", "On main");
        list.git("merge", "--quiet", "--no-edit", "side");
        assertThat(days("articles/a.yaml")).isEqualTo("2026-02-01; ");
    }

    @Test
    void aCloneAndAnotherWorkTreeKnowTheSame() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        write("articles/a.yaml", TEXT + "# 1\n").commit("2026-02-01", "Change");
        Path clone = folder.resolve("clone");
        list.git("clone", "--quiet", list.folder().toString(), clone.toString());
        Path tree = folder.resolve("tree");
        list.git("worktree", "add", "--quiet", tree.toString());
        for (Path copy : List.of(clone, tree)) {
            History history = read(copy.resolve("content"), USUAL, new DiagnosticCollector());
            assertThat(days(history, "articles/a.yaml")).isEqualTo("2026-01-01; 2026-02-01");
        }
    }

    @Test
    void aShallowCloneHasNoDaysAndSaysHowToGetThem() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        write("articles/a.yaml", TEXT + "# 1\n").commit("2026-02-01", "Change");
        Path clone = folder.resolve("clone");
        list.git("clone", "--quiet", "--depth", "1", "file://" + list.folder(), clone.toString());
        Path content = clone.resolve("content");
        assertThat(days(read(content, WANTED, new DiagnosticCollector()), "articles/a.yaml"))
                .isEqualTo("-; ");
        assertThat(said(content, USUAL))
                .containsExactly(
                        "content/site.yaml:1:1: hint: the repository was cloned without its older commits, so no"
                                + " days are taken from it; clone all of it (git fetch --unshallow; in a workflow fetch-depth: 0),"
                                + " or write history: false. [shallow-history]");
        assertThat(said(content, new SiteConfig.History(Optional.of(false), false)))
                .isEmpty();
    }

    /** Nothing is fetched for it: what a build knows does not depend on a network. */
    @Test
    void aCloneWithoutOldTextsHasNoDaysWhereARenameCannotBeSeen() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        list.git("mv", "content/articles/a.yaml", "content/articles/b.yaml");
        write("articles/b.yaml", TEXT + "# 1\n").commit("2026-02-01", "Rename and change");
        list.git("config", "uploadpack.allowFilter", "true");
        Path clone = folder.resolve("clone");
        String address = "file://" + list.folder();
        list.git("clone", "--quiet", "--filter=blob:none", "--no-checkout", address, clone.toString());
        Path content = Files.createDirectories(clone.resolve("content"));
        assertThat(said(content, USUAL)).singleElement().asString().endsWith("[unread-history]");
    }

    @Test
    void aSubmoduleHasItsOwnHistory() throws IOException {
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        Repository whole = Repository.init(folder.resolve("whole"));
        whole.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                list.folder().toString(),
                "list");
        whole.commit("2026-02-01", "Take the list in");
        History history = read(whole.folder().resolve("list/content"), USUAL, new DiagnosticCollector());
        assertThat(days(history, "articles/a.yaml")).isEqualTo("2026-01-01; ");
    }

    @Test
    void aFolderThatIsTheRepositoryHasItsHistory() throws IOException {
        Repository bare = Repository.init(folder.resolve("reading"));
        bare.write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        assertThat(days(read(bare.folder(), USUAL, new DiagnosticCollector()), "articles/a.yaml"))
                .isEqualTo("2026-01-01; ");
    }

    /** An example in a program's repository has nothing to do with the program's commits. */
    @Test
    void aListDeepInARepositoryHasItsHistoryOnlyWhereItSaysSo() throws IOException {
        list.write("docs/example/content/articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        Path content = list.folder().resolve("docs/example/content");
        assertThat(days(read(content, USUAL, new DiagnosticCollector()), "articles/a.yaml"))
                .isEqualTo("-; ");
        assertThat(days(read(content, WANTED, new DiagnosticCollector()), "articles/a.yaml"))
                .isEqualTo("2026-01-01; ");
    }

    @Test
    void withoutARepositoryOrACommitNothingIsSaidUnlessItIsWanted() throws IOException {
        Path content = Files.createDirectories(folder.resolve("plain/content"));
        assertThat(said(content, USUAL)).isEmpty();
        assertThat(said(list.folder().resolve("content"), USUAL)).isEmpty();
        assertThat(said(content, WANTED)).singleElement().asString().endsWith("[unread-history]");
    }

    @Test
    void asksAgainWhenAnotherCommitIsThere() throws IOException {
        HistoryReader reader = new HistoryReader();
        Path content = list.folder().resolve("content");
        write("articles/a.yaml", TEXT).commit("2026-01-01", "Add");
        History first = reader.read(content, "content", USUAL, new DiagnosticCollector());
        assertThat(reader.read(content, "content", USUAL, new DiagnosticCollector()))
                .isSameAs(first);
        write("articles/a.yaml", TEXT + "# 1\n").commit("2026-02-01", "Change");
        History second = reader.read(content, "content", USUAL, new DiagnosticCollector());
        assertThat(days(second, "articles/a.yaml")).isEqualTo("2026-01-01; 2026-02-01");
        list.git("replace", "--graft", "HEAD"); // the same commit, now without one before it
        History third = reader.read(content, "content", USUAL, new DiagnosticCollector());
        assertThat(days(third, "articles/a.yaml")).isEqualTo("2026-02-01; ");
    }

    /** What {@code lectern rename} does: the file, an alias, every reference. */
    @Test
    void anotherIdAloneIsNoNewsWhereverItStands() throws IOException {
        write("articles/walt1985.yaml", TEXT);
        write("articles/walt1987.yaml", "type: book\ntitle: B\nrelated: [walt1985, x-walt1985]\n");
        write("lists/l.yaml", "title: L\nsections:\n  - title: One\n    items:\n      - walt1985\n      - walt1987");
        write("topics.yaml", "- id: t\n  key-works:\n    - walt1985\n");
        write("articles/other.yaml", TEXT.replace("tides", "walt1985")).commit("2026-01-01", "Add");
        list.git("mv", "content/articles/walt1985.yaml", "content/articles/walt85.yaml");
        write("articles/walt85.yaml", TEXT + "aliases:\n  - walt1985\n");
        write("articles/walt1987.yaml", "type: book\ntitle: B\nrelated: [walt85, x-walt1985]\n");
        write("lists/l.yaml", "title: L\nsections:\n  - title: One\n    items:\n      - walt85\n      - walt1987");
        write("topics.yaml", "- id: t\n  key-works:\n    - walt85\n");
        write("articles/other.yaml", TEXT.replace("tides", "walt1985 and more")).commit("2026-02-01", "Rename");
        for (String quiet : List.of("articles/walt85.yaml", "articles/walt1987.yaml", "lists/l.yaml", "topics.yaml")) {
            assertThat(days(quiet)).as(quiet).isEqualTo("2026-01-01; ");
        }
        assertThat(days("articles/other.yaml")).isEqualTo("2026-01-01; 2026-02-01");
        write("articles/walt85.yaml", TEXT + "aliases:\n  - walt1985\n# more\n").commit("2026-03-01", "Change");
        assertThat(days("articles/walt85.yaml")).isEqualTo("2026-01-01; 2026-03-01");
    }
}
