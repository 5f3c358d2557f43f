package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** A free page chooses its template among those in {@code free/}. */
class FreePageTemplatesTest {
    private static final Map<String, String> TEMPLATES = Map.of(
            "free/letter.ftlh", "letter: ${page.title} ${page.text} ${page.template}",
            "free/old/letter-2.ftlh", "never chosen",
            "free/Notes.ftlh", "never chosen",
            "free/free.ftlh", "never chosen");

    @TempDir
    private Path folder;

    @Test
    void showsThePageByTheTemplateThatItChose() throws Exception {
        BuildResult result = build("template: letter\n", TEMPLATES);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(page()).isEqualTo("letter: A &amp; B <p>Words.</p> free/letter.ftlh");
    }

    @Test
    void showsItByTheUsualOneWhereItChoseNoneOrThatOne() throws Exception {
        for (String choice : List.of("", "template:\n", "template: free\n")) {
            assertThat(build(choice, TEMPLATES).diagnostics()).as(choice).isEmpty();
            assertThat(page()).as(choice).contains("<h1>A &amp; B</h1>").doesNotContain("never chosen");
        }
    }

    @Test
    void namesThePlaceAndTheTemplatesThatThereAre() throws Exception {
        assertThat(fault("template: leter\n", TEMPLATES))
                .isEqualTo("content/pages/p.md:3:11: error: there is no template \"leter\"; did you mean \"letter\"? "
                        + "The templates are free, letter; another would be templates/free/leter.ftlh. "
                        + "[unknown-template]");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** What shows a work knows nothing of a free page. */
    @Test
    void refusesTheTemplatesOfOtherKinds() throws Exception {
        assertThat(fault("template: article\n", Map.of()))
                .isEqualTo("content/pages/p.md:3:11: error: there is no template \"article\". The templates are free; "
                        + "another would be templates/free/article.ftlh. [unknown-template]");
    }

    @Test
    void refusesWhatIsNoName() throws Exception {
        for (String name : List.of("../pages/home", "letter.ftlh", "old/letter-2", "Notes", "-x", "a".repeat(101))) {
            assertThat(fault("template: \"" + name + "\"\n", TEMPLATES))
                    .as(name)
                    .startsWith("content/pages/p.md:3:11: error: \"")
                    .endsWith("[bad-template]");
        }
        assertThat(fault("template: [letter]\n", TEMPLATES))
                .contains("p.md:3:11")
                .endsWith("[wrong-type]");
    }

    private String page() throws Exception {
        return Files.readString(folder.resolve("site/pages/p.html"));
    }

    private String fault(String choice, Map<String, String> templates) throws Exception {
        List<Diagnostic> diagnostics = build(choice, templates).diagnostics();
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0).toString();
    }

    private BuildResult build(String choice, Map<String, String> templates) throws Exception {
        Path content = Sites.list(folder, Map.of("pages/p.md", "---\ntitle: A & B\n" + choice + "---\n\nWords.\n"));
        Path own = Files.createDirectories(folder.resolve("templates"));
        FileTree.write(own, templates);
        BuildRequest request = new BuildRequest(content, Optional.of(own), Optional.empty(), 2, false, false);
        return Sites.build(request, folder.resolve("site"));
    }
}
