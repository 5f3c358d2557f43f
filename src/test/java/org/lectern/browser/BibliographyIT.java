package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.lectern.testing.Sites;

/** An annotated bibliography on paper: where its lines begin, in inches from the margin. */
class BibliographyIT {
    /** CSS: an inch is 96 pixels. */
    private static final double INCH = 96;

    private static final String LONG = "Something is said that goes on for more than one line of paper, since only then"
            + " a reader sees where the second line begins, and so does this test, which looks at both of them.";

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.md",
                        "---\ntype: book\ntitle: A very long title indeed, which no line of paper has any room for, and"
                                + " which goes on as such titles do\nauthor: Lee, Ann\nissued: 2001\npublisher: Press\n"
                                + "---\n\n" + LONG + "\n\n" + LONG + "\n\n" + LONG + "\n",
                        "articles/b.yaml",
                        "type: book\ntitle: B\nauthor: Kim, Bo\nissued: 2002\n"));
        site = BuiltSite.of(content, folder.resolve("site"));
        chromium = new Chromium();
        chromium.as(794, "light"); // A4
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @AfterEach
    void leavesPaper() {
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    private static void print(String style) {
        chromium.open(site.served("bibliographies/" + style + "/all.html"));
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Of a paragraph, where its first and its second line begin; the margin is where the list begins. */
    private static List<Double> indents(String paragraph) {
        Object lines = chromium.value("""
                (() => {
                    const range = document.createRange();
                    range.selectNodeContents(document.querySelector('%s'));
                    const margin = document.querySelector('.bibliography-entries').getBoundingClientRect().left;
                    const lines = [];
                    for (const box of range.getClientRects()) {
                        const middle = (box.top + box.bottom) / 2;
                        const line = lines.find(other => Math.abs(other.middle - middle) < 6);
                        if (line) {
                            line.begin = Math.min(line.begin, box.left - margin);
                        } else {
                            lines.push({middle, begin: box.left - margin});
                        }
                    }
                    return lines.sort((a, b) => a.middle - b.middle).slice(0, 2).map(line => String(line.begin));
                })()
                """.formatted(paragraph));
        return ((List<?>) lines)
                .stream()
                        .map(line -> Math.round(Double.parseDouble((String) line) / INCH * 20) / 20.0)
                        .toList();
    }

    @Test
    void apaHangsEntriesAndSetsAnnotationsHalfAnInchIn() {
        print("apa");
        assertThat(indents("#work-a .bibliography-entry")).containsExactly(0.0, 0.5);
        assertThat(indents("#work-a .bibliography-note p")).containsExactly(0.5, 0.5);
        assertThat(indents("#work-a .bibliography-note p + p")).containsExactly(1.0, 0.5);
    }

    @Test
    void mlaSetsAnnotationsAnInchIn() {
        print("modern-language-association");
        assertThat(indents("#work-a .bibliography-entry")).containsExactly(0.0, 0.5);
        assertThat(indents("#work-a .bibliography-note p")).containsExactly(1.0, 1.0);
        assertThat(indents("#work-a .bibliography-note p + p")).containsExactly(1.0, 1.0);
    }

    @Test
    void chicagoSetsThemInABlock() {
        print("chicago-author-date");
        assertThat(indents("#work-a .bibliography-entry")).containsExactly(0.0, 0.5);
        assertThat(indents("#work-a .bibliography-note p")).containsExactly(0.5, 0.5);
        assertThat(indents("#work-a .bibliography-note p + p")).containsExactly(0.5, 0.5);
    }

    @Test
    void paperHasTheTitleAndTheWorksAndNoWaysElsewhere() {
        print("apa");
        assertThat(chromium.value("document.querySelector('main').innerText.split('\\n')[0]"))
                .isEqualTo("Annotated bibliography: All works");
        for (String way : List.of(".path", ".letters", ".bibliographies", ".site-header nav", ".site-footer nav")) {
            assertThat(chromium.style(way, "display")).as(way).isEqualTo("none");
        }
        assertThat(chromium.style(".bibliography-entry", "breakInside")).isEqualTo("avoid");
        assertThat(chromium.style("#work-a .bibliography-entry", "breakAfter")).isEqualTo("avoid");
        assertThat(chromium.style("#work-b .bibliography-entry", "breakAfter")).isEqualTo("auto");
    }

    @Test
    void aPhoneHasRoomForTheLines() {
        chromium.as(360, "light").open(site.served("bibliographies/modern-language-association/all.html"));
        assertThat(indents("#work-a .bibliography-note p")).allMatch(indent -> indent < 0.5);
        assertThat(chromium.value("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        chromium.as(794, "light");
    }
}
