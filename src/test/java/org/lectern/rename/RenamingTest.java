package org.lectern.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

class RenamingTest {
    private static final String WORK = "type: book\ntitle: A work\n";

    @TempDir
    private Path folder;

    private Path content;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(
                folder,
                new TreeMap<>(Map.of(
                        "articles/old.yaml",
                        "# mine\n" + WORK + "topics: [sea]\n",
                        "articles/deep/b.md",
                        "---\r\ntype: book\r\ntitle: old\r\nrelated: [ \"old\" , c]  # old\r\ntopics: [sea]\r\n"
                                + "annotation-by: ada\r\n---\r\n"
                                + "[[old]] and [[old|old words]], `[[old]]`, [see @old, p. 3; @c] old [x](../old.yaml)\r\n"
                                + "\r\n[ref][r] https://example.org/old.yaml\r\n\r\n[r]: /articles/old.yaml\r\n\r\n"
                                + "    [[old]]\r\n",
                        "articles/c.yaml",
                        WORK
                                + "author: [{person: ada}]\nnot-related:\n  - old\ntopics: [sea]\nannotation: >\n  Folded\n"
                                + "  [[old]] and `old` and\n  [@old].\n",
                        "topics.yaml",
                        "- {id: sea, label: Sea, start-here: [old, {id: c, note: \"See [[old]].\"}]}\n- id: old\n  label: Old\n"
                                + "  broader: sea\n",
                        "topics/sea.md",
                        "On [the old](../articles/old.yaml#x).\n".replace("#x", ""),
                        "lists/l.yaml",
                        "title: L\nsections:\n  - title: One\n    items:\n      - old\n      - {id: c}\n",
                        "pages/p.md",
                        "---\ntitle: P\n---\n\n[L](../lists/l.yaml) and [T](/topics/sea.md).\n",
                        "people.yaml",
                        "- id: ada\n  name: {family: Byron, given: Ada}\n")));
        FileTree.write(content, Map.of("articles/e.yaml", WORK + "topics: [old]\n"));
        before = FileTree.read(content);
    }

    private RenamePlan plan(String from, String to) throws Exception {
        return plan(Optional.empty(), from, to, true);
    }

    private RenamePlan plan(Optional<Kind> kind, String from, String to, boolean alias) throws Exception {
        return Renaming.plan(new RenameRequest(content, kind, from, to, alias));
    }

    private Map<String, String> after(RenamePlan plan) throws Exception {
        assertThat(plan.faults()).isEmpty();
        plan.write();
        assertThat(Sites.check(content).sound()).isTrue();
        return FileTree.read(content);
    }

    @Test
    void changesEveryReferenceToAWorkAndNothingElse() throws Exception {
        Map<String, String> expected = new TreeMap<>(before);
        expected.remove("articles/old.yaml");
        expected.put("articles/new.yaml", "# mine\n" + WORK + "topics: [sea]\naliases: [old]\n");
        expected.put(
                "articles/deep/b.md",
                "---\r\ntype: book\r\ntitle: old\r\nrelated: [ \"new\" , c]  # old\r\ntopics: [sea]\r\n"
                        + "annotation-by: ada\r\n---\r\n"
                        + "[[new]] and [[new|old words]], `[[old]]`, [see @new, p. 3; @c] old [x](../new.yaml)\r\n"
                        + "\r\n[ref][r] https://example.org/old.yaml\r\n\r\n[r]: /articles/new.yaml\r\n\r\n"
                        + "    [[old]]\r\n");
        expected.put(
                "articles/c.yaml",
                WORK + "author: [{person: ada}]\nnot-related:\n  - new\ntopics: [sea]\nannotation: >\n  Folded\n"
                        + "  [[new]] and `old` and\n  [@new].\n");
        expected.put(
                "topics.yaml",
                "- {id: sea, label: Sea, start-here: [new, {id: c, note: \"See [[new]].\"}]}\n- id: old\n  label: Old\n"
                        + "  broader: sea\n");
        expected.put("topics/sea.md", "On [the old](../articles/new.yaml).\n");
        expected.put("lists/l.yaml", before.get("lists/l.yaml").replace("- old", "- new"));
        assertThat(after(plan(Optional.of(Kind.ARTICLE), "old", "new", true))).isEqualTo(expected);
    }

    @Test
    void changesATopicInItsPlaceWithItsIntroduction() throws Exception {
        Map<String, String> expected = new TreeMap<>(before);
        expected.put("topics/ocean.md", expected.remove("topics/sea.md"));
        expected.put(
                "topics.yaml",
                "- {id: ocean, aliases: [sea], label: Sea, start-here: [old, {id: c, note: \"See [[old]].\"}]}\n"
                        + "- id: old\n  label: Old\n  broader: ocean\n");
        for (String name : new String[] {"articles/old.yaml", "articles/deep/b.md", "articles/c.yaml"}) {
            expected.computeIfPresent(name, (path, text) -> text.replace("[sea]", "[ocean]"));
        }
        expected.put("pages/p.md", before.get("pages/p.md").replace("/topics/sea.md", "/topics/ocean.md"));
        assertThat(after(plan("sea", "ocean"))).isEqualTo(expected);
    }

    @Test
    void givesATopicWrittenInLinesItsAliasBelowItsId() throws Exception {
        Map<String, String> now = after(plan(Optional.of(Kind.TOPIC), "old", "young", true));
        assertThat(now.get("topics.yaml")).endsWith("- id: young\n  aliases: [old]\n  label: Old\n  broader: sea\n");
        assertThat(now.get("articles/e.yaml")).isEqualTo(WORK + "topics: [young]\n");
        assertThat(now.get("articles/old.yaml")).isEqualTo(before.get("articles/old.yaml"));
    }

    @Test
    void renamesListsPagesAndPeople() throws Exception {
        Map<String, String> expected = new TreeMap<>(before);
        expected.remove("lists/l.yaml");
        expected.put("lists/m.yaml", before.get("lists/l.yaml").replace("title: L\n", "title: L\naliases: [l]\n"));
        expected.put("pages/p.md", before.get("pages/p.md").replace("lists/l.yaml", "lists/m.yaml"));
        assertThat(after(plan("l", "m"))).isEqualTo(expected);
        expected.put("pages/q.md", expected.remove("pages/p.md").replace("title: P\n", "title: P\naliases: [p]\n"));
        assertThat(after(plan("p", "q"))).isEqualTo(expected);
        expected.computeIfPresent("people.yaml", (path, text) -> text.replace("id: ada", "id: byron"));
        expected.computeIfPresent("articles/c.yaml", (path, text) -> text.replace("person: ada", "person: byron"));
        expected.computeIfPresent("articles/deep/b.md", (path, text) -> text.replace("-by: ada", "-by: byron"));
        assertThat(after(plan("ada", "byron"))).isEqualTo(expected);
    }

    @Test
    void changesNothingTwiceAndFinishesWhatWasBegun() throws Exception {
        Files.move(content.resolve("articles/old.yaml"), content.resolve("articles/new.yaml"));
        assertThat(Sites.check(content).sound()).isFalse();
        Map<String, String> now = after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        assertThat(now.get("articles/new.yaml")).isEqualTo("# mine\n" + WORK + "topics: [sea]\naliases: [old]\n");
        assertThat(plan(Optional.of(Kind.ARTICLE), "old", "new", true).isEmpty())
                .isTrue();
        assertThat(FileTree.read(content)).isEqualTo(now);
    }

    @Test
    void isFinishedAfterBeingCutOffAnywhere() throws Exception {
        Map<String, String> whole = after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        for (int done = 0; done < 6; done++) {
            FileTree.delete(content);
            FileTree.write(content, before);
            RenamePlan plan = plan(Optional.of(Kind.ARTICLE), "old", "new", true);
            RenamePlan cut =
                    new RenamePlan(plan.content(), plan.changes().subList(0, done), plan.lines(), plan.notes());
            cut.write();
            assertThat(after(plan(Optional.of(Kind.ARTICLE), "old", "new", true)))
                    .as("after %s files", done)
                    .isEqualTo(whole);
        }
    }

    /** As after a merge with a branch that renamed four records, of which the other branch names each. */
    @Test
    void renamingsOfAnotherBranchAreFinishedOneAfterTheOther() throws Exception {
        after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        after(plan("sea", "ocean"));
        after(plan("l", "begin"));
        after(plan("ada", "byron"));
        Path topics = content.resolve("topics.yaml");
        Files.writeString(topics, Files.readString(topics).replace("Sea", "Open water"));
        String text =
                WORK + "author: [{person: ada}]\ntopics: [sea]\nannotation: On [[old]] in [L](../lists/l.yaml).\n";
        FileTree.write(content, Map.of("articles/f.yaml", text));
        RenamePlan work = plan(Optional.of(Kind.ARTICLE), "old", "new", true);
        assertThat(work.faults()).isEmpty();
        assertThat(work.notes())
                .containsExactly("other ids are still unknown (3 errors as before): lectern check names them.");
        work.write();
        plan("l", "begin").write();
        plan("ada", "byron").write();
        Map<String, String> now = after(plan("sea", "ocean"));
        assertThat(now.get("articles/f.yaml"))
                .isEqualTo(text.replace("old", "new")
                        .replace("sea", "ocean")
                        .replace("l.yaml", "begin.yaml")
                        .replace("ada", "byron"));
    }

    @Test
    void anErrorOfAnotherKindStopsWhatWouldBeFinished() throws Exception {
        Files.move(content.resolve("articles/old.yaml"), content.resolve("articles/new.yaml"));
        FileTree.write(content, Map.of("articles/f.yaml", WORK + "issued: soon\n"));
        assertThat(plan(Optional.of(Kind.ARTICLE), "old", "new", true).faults()).hasSize(1);
    }

    @Test
    void goesBackToAnOldIdByExchangingTheTwo() throws Exception {
        after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        after(plan("new", "newer"));
        Map<String, String> now = after(plan("newer", "new"));
        assertThat(now.get("articles/new.yaml"))
                .isEqualTo("# mine\n" + WORK + "topics: [sea]\naliases: [old, newer]\n");
    }

    /** Feeds know a record by its first id, which is the first alias. */
    @Test
    void theFirstIdStaysTheFirstWhenARecordGoesBackToIt() throws Exception {
        after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        Map<String, String> now = after(plan("new", "old"));
        assertThat(now.get("articles/old.yaml")).isEqualTo("# mine\n" + WORK + "topics: [sea]\naliases: [old, new]\n");
        assertThat(Sites.check(content).sound()).isTrue();
        Map<String, String> away = after(plan(Optional.of(Kind.ARTICLE), "old", "away", true));
        assertThat(away.get("articles/away.yaml")).isEqualTo(now.get("articles/old.yaml"));
        now.put("articles/old.yaml", before.getOrDefault("articles/old.yaml", ""));
        assertThat(now).isEqualTo(before);
    }

    @Test
    void aRecordMayGoToAndFroAgain() throws Exception {
        after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        after(plan("new", "old"));
        Map<String, String> again = after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        assertThat(again.get("articles/new.yaml")).endsWith("aliases: [old, new]\n");
        assertThat(Sites.check(content).sound()).isTrue();
        assertThatThrownBy(() -> plan(Optional.of(Kind.ARTICLE), "new", "third", false))
                .isInstanceOf(RenameException.class)
                .hasMessageContaining("\"new\" stands among the aliases of this record, too");
    }

    @Test
    void editsThePathInWhatChecksAreToIgnore() throws Exception {
        String ignored = "ignore:\n- {code: check-digit, file: articles/old.yaml, reason: old}\n"
                + "- code: two-names\n  file: [content/articles/old.yaml, articles/c.yaml]\n  reason: So.\n";
        FileTree.write(content, Map.of("check.yaml", ignored));
        Map<String, String> now = after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        assertThat(now.get("check.yaml")).isEqualTo(ignored.replace("old.yaml", "new.yaml"));
    }

    @Test
    void leavesNoAliasWhereNoneIsWanted() throws Exception {
        Map<String, String> now = after(plan(Optional.of(Kind.ARTICLE), "old", "new", false));
        assertThat(now.get("articles/new.yaml")).isEqualTo(before.get("articles/old.yaml"));
    }

    @Test
    void saysWhereEachChangeIs() throws Exception {
        assertThat(plan("l", "m").lines())
                .containsExactly(
                        "content/lists/l.yaml → content/lists/m.yaml",
                        "content/pages/p.md:5: l → m",
                        "content/lists/l.yaml:2: aliases: + l");
        assertThat(FileTree.read(content)).isEqualTo(before);
    }

    @Test
    void refusesWhatCannotBe() throws Exception {
        assertThatThrownBy(() -> plan(Optional.of(Kind.ARTICLE), "odl", "new", true))
                .isInstanceOf(RenameException.class)
                .hasMessage("there is no article \"odl\"; did you mean \"old\"?");
        assertThatThrownBy(() -> plan(Optional.of(Kind.ARTICLE), "old", "C", true))
                .hasMessageStartingWith("there is an article \"c\" already, in content/articles/c.yaml;");
        assertThatThrownBy(() -> plan("old", "a b")).hasMessageStartingWith("\"a b\" cannot be an id;");
        assertThatThrownBy(() -> plan("old", "new"))
                .hasMessage("\"old\" is the id of an article and a topic: say which with --article or --topic");
        assertThat(FileTree.read(content)).isEqualTo(before);
    }

    @Test
    void saysOfAnOldIdWhatItIsNow() throws Exception {
        after(plan(Optional.of(Kind.ARTICLE), "old", "new", true));
        assertThatThrownBy(() -> plan(Optional.of(Kind.ARTICLE), "old", "newer", true))
                .isInstanceOf(RenameException.class)
                .hasMessage("\"old\" is an old id of the article \"new\": name that");
    }

    @Test
    void writesNothingOverAFileThatCameMeanwhile() throws Exception {
        RenamePlan plan = plan(Optional.of(Kind.ARTICLE), "old", "new", true);
        FileTree.write(content, Map.of("articles/new.yaml", "type: book\ntitle: New\n"));
        Map<String, String> meanwhile = FileTree.read(content);
        assertThatThrownBy(plan::write)
                .isInstanceOf(RenameException.class)
                .hasMessage("there is a file articles/new.yaml already; nothing was changed");
        assertThat(FileTree.read(content)).isEqualTo(meanwhile);
    }

    @Test
    void tellsErrorsThatWereThereBeforeAsTheyAreOnTheDisk() throws Exception {
        FileTree.write(content, Map.of("articles/c.yaml", before.get("articles/c.yaml") + "related: [b, nobody]\n"));
        RenamePlan plan = plan(Optional.of(Kind.ARTICLE), "b", "longer-by-far", true);
        assertThat(plan.known()).isEqualTo(1);
        assertThat(plan.faults())
                .extracting(fault -> fault.position().toString())
                .containsExactly("content/articles/c.yaml:11:14");
    }

    @Test
    void putsNoIntroductionOverAnother() throws Exception {
        FileTree.write(content, Map.of("topics/ocean.md", "Written before its topic.\n"));
        assertThatThrownBy(() -> plan("sea", "ocean"))
                .isInstanceOf(RenameException.class)
                .hasMessageStartingWith("there is an introduction topics/ocean.md already, and one of \"sea\":");
    }

    @Test
    void refusesAnIdThatIsWrittenWithEscapes() throws Exception {
        FileTree.write(
                content, Map.of("articles/old.yaml", "id: \"o\\x6Cd\"\n" + WORK + "topics: [sea]\nsummary: old\n"));
        assertThatThrownBy(() -> plan(Optional.of(Kind.ARTICLE), "old", "new", true))
                .isInstanceOf(RenameException.class)
                .hasMessageStartingWith("content/articles/old.yaml:1:5: the id is written in another way");
    }

    @Test
    void changesNothingInAListWithErrors() throws Exception {
        FileTree.write(content, Map.of("articles/x.yaml", "type: book\n"));
        RenamePlan plan = plan(Optional.of(Kind.ARTICLE), "old", "new", true);
        assertThat(plan.faults()).extracting(fault -> fault.code()).containsExactly("missing-field");
    }

    @Test
    void renamesOneOfSeveralRecordsOfAFile() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "articles/two.yaml",
                        "- id: x1\n  type: book\n  title: X\n- id: x2 # x2\n  type: book\n  title: Y\n"));
        Map<String, String> now = after(plan("x2", "x3"));
        assertThat(now.get("articles/two.yaml"))
                .isEqualTo(
                        "- id: x1\n  type: book\n  title: X\n- id: x3 # x2\n  aliases: [x2]\n  type: book\n  title: Y\n");
    }
}
