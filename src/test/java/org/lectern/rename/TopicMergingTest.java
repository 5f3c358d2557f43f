package org.lectern.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
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

/** Two topics or reading lists made one. */
class TopicMergingTest {
    private static final String BOOK = "type: book\ntitle: Tides\n";

    @TempDir
    private Path folder;

    private Path content;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml", BOOK + "topics: [ocean, sea] # both\n",
                        "articles/b.yaml",
                                "type: book\ntitle: Ocean\ntopics:\n  - ocean\n"
                                        + "annotation: An ocean; [of it](../topics/ocean.md).\n",
                        "articles/c.yaml", "type: book\ntitle: Salt\ntopics: salt\n",
                        "articles/d.yaml", "type: book\ntitle: Water\ntopics: [water, land]\n",
                        "lists/l.yaml",
                                "title: L\nsummary: See [it](../topics/ocean.md).\nsections:\n  - title: One\n"
                                        + "    items: [a]\n",
                        "topics/ocean.md", "The [ocean](ocean.md) is wide.\n",
                        "topics.yaml",
                                "# the vocabulary\n- id: ocean\n  label: The ocean # as they say\n  # why not\n"
                                        + "  scope: Salt water.\n  synonyms: [Main]\n  broader: [water, sea]\n"
                                        + "  see-also: land\n  start-here:\n    - {id: a, note: First.}\n    - b\n"
                                        + "  aliases: oceans\n\n"
                                        + "# about water\n- {id: water, label: Water}\n\n"
                                        + "- id: sea\n  label: Sea   # short\n  synonyms: [Deep]\n  broader: ocean-floor\n"
                                        + "  start-here: [a]\n  aliases: [seas]\n\n# the end of seas\n"
                                        + "- {id: ocean-floor, label: Floor}\n- {id: land, label: Land}\n"
                                        + "- id: salt\n  label: Salt\n  broader: [ocean, sea]\n  see-also: [land]\n"));
        before = FileTree.read(content);
        String sound = before.get("topics.yaml").replace("broader: [water, sea]", "broader: [water]");
        FileTree.write(content, Map.of("topics.yaml", sound));
        before = FileTree.read(content);
    }

    private RenamePlan plan(Set<String> keep, Set<String> take) throws Exception {
        return Merging.plan(content, Optional.of(Kind.TOPIC), "sea", "ocean", new MergeChoices(keep, take));
    }

    private Map<String, String> merged() throws Exception {
        RenamePlan plan = plan(Set.of(), Set.of());
        assertThat(plan.faults()).isEmpty();
        plan.write();
        assertThat(Sites.check(content).sound()).isTrue();
        return FileTree.read(content);
    }

    @Test
    void makesOneTopicOfTwoAndTurnsAllThatNamedTheSecond() throws Exception {
        Map<String, String> expected = new TreeMap<>(before);
        expected.put("articles/a.yaml", BOOK + "topics: [sea] # both\n");
        expected.put(
                "articles/b.yaml",
                "type: book\ntitle: Ocean\ntopics:\n  - sea\nannotation: An ocean; [of it](../topics/sea.md).\n");
        expected.put(
                "lists/l.yaml",
                "title: L\nsummary: See [it](../topics/sea.md).\nsections:\n  - title: One\n    items: [a]\n");
        expected.remove("topics/ocean.md");
        expected.put("topics/sea.md", "The [ocean](sea.md) is wide.\n");
        expected.put(
                "topics.yaml",
                "# the vocabulary\n\n# about water\n- {id: water, label: Water}\n\n"
                        + "- id: sea\n  label: Sea   # short\n  synonyms: [Deep, Main, The ocean]\n"
                        + "  broader:\n    - ocean-floor\n    - water\n"
                        + "  start-here:\n    - id: a\n      note: First.\n    - b\n  aliases: [seas, oceans, ocean]\n"
                        + "  # why not\n  scope: Salt water.\n  see-also: land\n\n# the end of seas\n"
                        + "- {id: ocean-floor, label: Floor}\n- {id: land, label: Land}\n"
                        + "- id: salt\n  label: Salt\n  broader: [sea]\n  see-also: [land]\n");
        assertThat(merged()).isEqualTo(expected);
    }

    @Test
    void saysEachChangeAndEachCommentThatGoes() throws Exception {
        RenamePlan plan = plan(Set.of(), Set.of());
        assertThat(plan.lines())
                .contains(
                        "content/articles/b.yaml:4: ocean → sea",
                        "content/topics/ocean.md → content/topics/sea.md",
                        "content/topics.yaml:2: ocean removed");
        assertThat(plan.notes())
                .containsExactly(
                        "content/topics.yaml:1: the item below this comment goes, it stays: # the vocabulary",
                        "content/topics.yaml:3: this comment goes: # as they say");
    }

    @Test
    void asksWhereBothSayWhatATopicIs() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "topics/sea.md",
                        "The sea.\n",
                        "topics.yaml",
                        before.get("topics.yaml")
                                .replace("label: Sea   # short\n", "label: Sea\n  scope: Deep water. # ours\n")));
        assertThatThrownBy(() -> plan(Set.of(), Set.of()))
                .isInstanceOfSatisfying(
                        RenameException.class,
                        refused -> assertThat(String.join("\n", refused.details()))
                                .contains("  scope:\n    scope: Deep water.\n    scope: Salt water.")
                                .contains(
                                        "  introduction:\n    content/topics/sea.md: The sea.\n    content/topics/ocean.md: The"));
        RenamePlan taken = plan(Set.of("scope"), Set.of("introduction"));
        assertThat(taken.notes())
                .contains("content/topics/sea.md: this introduction goes, that of ocean takes its place");
        taken.write();
        assertThat(FileTree.read(content))
                .containsEntry("topics/sea.md", "The [ocean](sea.md) is wide.\n")
                .doesNotContainKey("topics/ocean.md");
        assertThat(FileTree.read(content).get("topics.yaml")).contains("  scope: Deep water. # ours\n");
    }

    @Test
    void isFinishedAfterBeingCutOffAnywhere() throws Exception {
        FileTree.write(content, Map.of("topics/sea.md", "The sea.\n"));
        Map<String, String> begin = FileTree.read(content);
        Set<String> keep = Set.of("introduction");
        RenamePlan plan = plan(keep, Set.of());
        plan.write();
        Map<String, String> whole = FileTree.read(content);
        for (int done = 0; done < plan.changes().size(); done++) {
            FileTree.delete(content);
            FileTree.write(content, begin);
            RenamePlan cut = plan(keep, Set.of());
            new RenamePlan(cut.content(), cut.changes().subList(0, done), cut.lines(), cut.notes()).write();
            plan(keep, Set.of()).write();
            assertThat(FileTree.read(content)).as("after %s files", done).isEqualTo(whole);
        }
    }

    @Test
    void writesNothingWhereATopicWasChangedMeanwhile() throws Exception {
        RenamePlan plan = plan(Set.of(), Set.of());
        FileTree.write(content, Map.of("topics.yaml", before.get("topics.yaml") + "- {id: new, label: New}\n"));
        Map<String, String> now = FileTree.read(content);
        assertThatThrownBy(plan::write).hasMessageContaining("topics.yaml was changed while it was read");
        assertThat(FileTree.read(content)).isEqualTo(now);
    }

    @Test
    void aTopicBetweenBracesStaysSoundWithEitherLineEnd() throws Exception {
        for (String end : new String[] {"\n", "\r\n"}) {
            String topics = "\uFEFF- {id: sea, label: Sea, broader: [ocean]} # our own\n"
                    + "- {id: ocean, label: The ocean, broader: water}\n- {id: water, label: Water}\n";
            Files.writeString(content.resolve("topics.yaml"), topics.replace("\n", end));
            FileTree.write(content, Map.of("articles/c.yaml", BOOK, "articles/d.yaml", BOOK + "topics: ocean\n"));
            Files.writeString(content.resolve("topics/ocean.md"), "Wide.\n");
            RenamePlan plan = plan(Set.of(), Set.of());
            assertThat(plan.notes()).contains("content/topics.yaml:1: this comment goes: # our own");
            plan.write();
            assertThat(Files.readString(content.resolve("topics.yaml")))
                    .isEqualTo("\uFEFF- id: sea\n  aliases: [sea, ocean]\n  broader: water\n  label: Sea\n"
                                    .replace("\n", end)
                            + "  synonyms: [The ocean]\n".replace("\n", end)
                            + "- {id: water, label: Water}\n".replace("\n", end));
            Files.delete(content.resolve("topics/sea.md"));
        }
    }

    @Test
    void refusesWhatWouldGoRound() throws Exception {
        String topics = "- {id: sea, label: Sea}\n- {id: bay, label: Bay, broader: [sea]}\n"
                + "- {id: ocean, label: Ocean, broader: [bay]}\n- {id: salt, label: S}\n- {id: land, label: L}\n"
                + "- {id: water, label: W}\n";
        FileTree.write(content, Map.of("topics.yaml", topics));
        assertThat(plan(Set.of(), Set.of()).faults())
                .extracting(fault -> fault.code())
                .containsOnly("topic-cycle");
    }

    @Test
    void tellsTopicsFromWorksAndRefusesWhatCannotBeMerged() throws Exception {
        FileTree.write(content, Map.of("articles/sea.yaml", BOOK, "people.yaml", "- {id: ada, name: {family: B}}\n"));
        MergeChoices none = new MergeChoices(Set.of(), Set.of());
        assertThatThrownBy(() -> Merging.plan(content, Optional.empty(), "sea", "ocean", none))
                .hasMessage("\"sea\" is the id of an article and a topic: say which with --article or --topic");
        assertThatThrownBy(() -> Merging.plan(content, Optional.of(Kind.TOPIC), "sea", "ocaen", none))
                .hasMessage("there is no topic \"ocaen\"; did you mean \"ocean\"?");
        assertThatThrownBy(() -> Merging.plan(content, Optional.empty(), "ada", "sea", none))
                .hasMessageStartingWith("a person cannot be merged");
    }

    @Test
    void aListGetsTheSectionsOfTheOtherAndItsAddress() throws Exception {
        FileTree.write(
                content,
                Map.of(
                        "lists/m.yaml",
                                "# of last term\ntitle: L\naudience: All\nsections:\n  - title: One\n    items: [a]\n"
                                        + "  - title: Two\n    items:\n      - {id: b, importance: further}\n",
                        "articles/c.yaml", before.get("articles/c.yaml") + "annotation: On [m](../lists/m.yaml).\n"));
        RenamePlan plan =
                Merging.plan(content, Optional.empty(), "l", "m", new MergeChoices(Set.of(), Set.of("summary")));
        assertThat(plan.notes()).containsExactly("content/lists/m.yaml:1: this comment goes: # of last term");
        plan.write();
        assertThat(FileTree.read(content))
                .doesNotContainKey("lists/m.yaml")
                .containsEntry(
                        "articles/c.yaml", before.get("articles/c.yaml") + "annotation: On [m](../lists/l.yaml).\n")
                .containsEntry(
                        "lists/l.yaml",
                        "title: L\nsummary: See [it](../topics/ocean.md).\naliases: [l, m]\naudience: All\nsections:\n"
                                + "  - title: One\n    items: [a]\n  - title: Two\n    items:\n"
                                + "      - id: b\n        importance: further\n");
        assertThat(Sites.check(content).sound()).isTrue();
    }
}
