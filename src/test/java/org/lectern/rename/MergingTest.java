package org.lectern.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

class MergingTest {
    private static final String OTHER = "type: book\ntitle: Other\ntopics: [sea]\n";

    @TempDir
    private Path folder;

    private Path content;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml",
                                "type: article-journal # as printed\ntitle: Tides\ntopics: [sea]\nrelated:\n  - b\n"
                                        + "  - {id: c, note: Mine.}\nannotation: My words.\n\n# the end\nadded: 2020\n",
                        "articles/b.md",
                                "---\ntype: article-journal\ntitle: Tides\nissued: 2019\npage: 1-9\ntopics: [sea, land]\n"
                                        + "related: [a, {id: c, note: Theirs.}, d]\naliases: [b0]\nannotation-by: Ada\n"
                                        + "added: 2021\n---\nWords on [[b]] and [[c]].\n",
                        "articles/c.yaml",
                                OTHER + "related:\n  - a\n  # the second copy\n  - id: b\n    note: More.\n  - d\n",
                        "articles/d.yaml", OTHER + "related: [b]\nannotation: See [[b]] and [@a].\n",
                        "lists/l.yaml",
                                "title: L\nsections:\n  - title: One\n    items: [a, b, {id: c}]\n  - title: Two\n    items:\n"
                                        + "      - {id: b, read: pages 1-2}\n",
                        "topics.yaml",
                                "- {id: sea, label: Sea, start-here: [b]}\n- {id: land, label: Land, start-here: [b, a]}\n"));
        before = FileTree.read(content);
    }

    private RenamePlan plan(Set<String> keep, Set<String> take) throws Exception {
        return Merging.plan(content, Optional.empty(), "a", "b", new MergeChoices(keep, take));
    }

    private Map<String, String> merged() throws Exception {
        RenamePlan plan = plan(Set.of(), Set.of());
        assertThat(plan.faults()).isEmpty();
        plan.write();
        assertThat(Sites.check(content).sound()).isTrue();
        return FileTree.read(content);
    }

    @Test
    void oneNameInPartsAndInWordsIsNoDifference() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "articles/a.yaml",
                        "type: book\ntitle: Tides\nauthor: [\"Doe, Jane\"]\neditor: Roe, R.\npublisher: Two  Blanks\n",
                        "articles/b.md",
                        "---\ntype: book\ntitle: Tides\nauthor:\n  - family: Doe\n    given: Jane\n"
                                + "editor: [{family: Roe, given: Rita}]\npublisher: Two Blanks\n---\n"));
        assertThatThrownBy(() -> plan(Set.of(), Set.of()))
                .isInstanceOfSatisfying(
                        RenameException.class,
                        refused -> assertThat(refused.details())
                                .singleElement()
                                .asString()
                                .contains("editor: Roe, R."));
    }

    @Test
    void unitesTwoRecordsAndTurnsAllThatNamedTheSecondToTheFirst() throws Exception {
        Map<String, String> expected = new TreeMap<>(before);
        expected.remove("articles/b.md");
        expected.put(
                "articles/a.yaml",
                "type: article-journal # as printed\ntitle: Tides\nissued: 2019\npage: 1-9\ntopics: [sea, land]\n"
                        + "related:\n  - {id: c, note: Mine.}\n  - d\nannotation: My words.\n"
                        + "annotations:\n  - by: Ada\n    text: Words on [[a]] and [[c]].\n"
                        + "\n# the end\nadded: 2020\naliases: [a, b0, b]\n");
        expected.put("articles/c.yaml", OTHER + "related:\n  # the second copy\n  - id: a\n    note: More.\n  - d\n");
        expected.put("articles/d.yaml", OTHER + "related: [a]\nannotation: See [[a]] and [@a].\n");
        expected.put(
                "lists/l.yaml",
                "title: L\nsections:\n  - title: One\n    items: [a, {id: c}]\n  - title: Two\n    items:\n"
                        + "      - {id: a, read: pages 1-2}\n");
        expected.put(
                "topics.yaml",
                "- {id: sea, label: Sea, start-here: [a]}\n- {id: land, label: Land, start-here: [a]}\n");
        assertThat(merged()).isEqualTo(expected);
    }

    /** As where two branches gave one work two new ids. */
    @Test
    void anAnnotationThatBothHaveStaysOnce() throws Exception {
        String copy = "type: article-journal\ntitle: Tides\nannotation-by: Ada\n";
        FileTree.write(
                content,
                Map.of(
                        "articles/a.yaml",
                        copy + "annotation: |\n  My words.\n",
                        "articles/b.md",
                        "---\n" + copy + "---\nMy words.\n"));
        assertThat(merged().get("articles/a.yaml")).isEqualTo(copy + "annotation: |\n  My words.\naliases: [a, b]\n");
    }

    @Test
    void changesNothingUntilItIsDecidedWhatDiffers() throws Exception {
        FileTree.write(content, Map.of("articles/a.yaml", before.get("articles/a.yaml") + "page: 2-9\nvolume: 4\n"));
        assertThatThrownBy(() -> plan(Set.of(), Set.of()))
                .isInstanceOfSatisfying(
                        RenameException.class,
                        refused ->
                                assertThat(refused.details()).containsExactly("  page:\n    page: 2-9\n    page: 1-9"));
        plan(Set.of(), Set.of("page")).write();
        assertThat(FileTree.read(content).get("articles/a.yaml"))
                .contains("\npage: 1-9\n")
                .contains("\nvolume: 4\n");
    }

    @Test
    void keepsTheFirstValueWhereAsked() throws Exception {
        FileTree.write(content, Map.of("articles/a.yaml", before.get("articles/a.yaml") + "page: 2-9\n"));
        plan(Set.of("all"), Set.of()).write();
        assertThat(FileTree.read(content).get("articles/a.yaml"))
                .contains("\npage: 2-9\n")
                .doesNotContain("1-9");
    }

    @Test
    void saysWhatWasSaidOfTheSecondWhereBothWereNamed() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "lists/l.yaml",
                        "title: L\nsections:\n  - title: One\n    items:\n      - {id: a, note: First.}\n"
                                + "      # lent out\n      - {id: b, note: Second.} # until May\n      - c\n"));
        RenamePlan plan = plan(Set.of(), Set.of());
        assertThat(plan.notes())
                .containsExactly(
                        "content/lists/l.yaml:7: named both; what it said of b is gone: - {id: b, note: Second.} #"
                                + " until May",
                        "content/lists/l.yaml:6: the item below this comment goes, it stays: # lent out",
                        "content/lists/l.yaml:7: this comment goes: # until May",
                        "content/articles/b.md:7: the first record has this too; this goes: id: c note: Theirs.");
        plan.write();
        assertThat(FileTree.read(content).get("lists/l.yaml"))
                .endsWith("    items:\n      - {id: a, note: First.}\n      # lent out\n      - c\n");
    }

    @Test
    void carriesCommentsWithTheirFieldsAndTellsThoseThatGo() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "articles/a.yaml",
                        "type: book # kept\ntitle: Tides\npage: 5 # as counted\ntopics: [sea] # mine\n",
                        "articles/b.md",
                        "---\n# of the second\ntype: book # a guess\ntitle: Tides\n# on the\n# number\nissue: 2   # from"
                                + " the cover\npage: 6 # as printed\ntopics: [sea, land] # theirs\nlinks:\n  # free\n"
                                + "  - {url: https://example.org/, label: Free}\n# the end\n---\n"));
        RenamePlan plan = plan(Set.of(), Set.of("page"));
        assertThat(plan.notes())
                .containsExactly(
                        "content/articles/a.yaml:3: this comment goes: # as counted",
                        "content/articles/b.md:2: this comment goes: # of the second",
                        "content/articles/b.md:3: this comment goes: # a guess",
                        "content/articles/b.md:9: this comment goes: # theirs",
                        "content/articles/b.md:13: this comment goes: # the end");
        plan.write();
        assertThat(FileTree.read(content).get("articles/a.yaml"))
                .isEqualTo("type: book # kept\ntitle: Tides\n# on the\n# number\nissue: 2   # from the cover\n"
                        + "page: 6 # as printed\nlinks:\n  # free\n  - {url: https://example.org/, label: Free}\n"
                        + "topics: [sea, land] # mine\naliases: [a, b]\n");
    }

    @Test
    void saysWhereEachChangeIsWithItsValues() throws Exception {
        FileTree.write(content, Map.of("articles/a.yaml", before.get("articles/a.yaml") + "page: 2-9\n"));
        assertThat(plan(Set.of(), Set.of("page")).lines())
                .contains(
                        "content/articles/a.yaml:3: issued: 2019",
                        "content/articles/a.yaml:4: topics: + land",
                        "content/articles/a.yaml:12: page: 2-9 → 1-9",
                        "content/articles/a.yaml:13: annotations: + by: Ada text: Words on [[a]] and [[c]].",
                        "content/articles/a.yaml:16: aliases: + a, + b0, + b");
    }

    @Test
    void takesOneNameForAListOfOne() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "articles/a.yaml", OTHER + "author: \"Byron, Ada\"\n",
                        "articles/b.md", "---\n" + OTHER + "author: [\"Byron, Ada\"]\n---\n"));
        plan(Set.of(), Set.of()).write();
        assertThat(FileTree.read(content).get("articles/a.yaml"))
                .isEqualTo(OTHER + "author: \"Byron, Ada\"\naliases: [a, b]\n");
    }

    @Test
    void keepsTheRelationThatSaysMore() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "articles/a.yaml", OTHER + "related: [c, d] # read both\n",
                        "articles/b.md", "---\n" + OTHER + "related: [{id: c, relation: disputes}]\n---\n"));
        RenamePlan plan = plan(Set.of(), Set.of());
        assertThat(plan.lines()).contains("content/articles/a.yaml:4: related: c → id: c relation: disputes");
        plan.write();
        assertThat(FileTree.read(content).get("articles/a.yaml"))
                .contains("related:\n  - id: c\n    relation: disputes\n  - d\n");
    }

    @Test
    void writesNothingWhereAFileWasChangedMeanwhile() throws Exception {
        RenamePlan plan = plan(Set.of(), Set.of());
        FileTree.write(content, Map.of("articles/b.md", before.get("articles/b.md") + "More words.\n"));
        Map<String, String> meanwhile = FileTree.read(content);
        assertThatThrownBy(plan::write)
                .isInstanceOf(RenameException.class)
                .hasMessage("content/articles/b.md was changed while it was read; nothing was changed. Run this again");
        assertThat(FileTree.read(content)).isEqualTo(meanwhile);
    }

    @Test
    void isFinishedAfterBeingCutOffAnywhere() throws Exception {
        RenamePlan plan = plan(Set.of(), Set.of());
        Map<String, String> whole = merged();
        for (int done = 0; done < plan.changes().size(); done++) {
            FileTree.delete(content);
            FileTree.write(content, before);
            RenamePlan cut = plan(Set.of(), Set.of());
            new RenamePlan(cut.content(), cut.changes().subList(0, done), cut.lines(), cut.notes()).write();
            assertThat(merged()).as("after %s files", done).isEqualTo(whole);
        }
    }

    @Test
    void refusesWhatIsUnknownOrOneOfSeveral() throws Exception {
        assertThatThrownBy(
                        () -> Merging.plan(content, Optional.empty(), "a", "x9", new MergeChoices(Set.of(), Set.of())))
                .hasMessage("there is no article \"x9\"");
        FileTree.write(content, Map.of("articles/m.yaml", "- {id: m1, type: book, title: M}\n"));
        assertThatThrownBy(
                        () -> Merging.plan(content, Optional.empty(), "a", "m1", new MergeChoices(Set.of(), Set.of())))
                .hasMessageStartingWith("content/articles/m.yaml holds several records;");
    }
}
