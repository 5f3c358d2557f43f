package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

/** What became of a work is said on a reader's shelf, too, and is no part of the title that is kept. */
class StatusIT {
    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;
    private static Reader reader;

    @BeforeAll
    static void begin() throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "site.yaml",
                        "title: A list\nbaseUrl: https://example.org/list/\n",
                        "articles/bad.yaml",
                        "type: book\ntitle: Le sel\nlanguage: fr\nauthor: [\"Lee, Ann\"]\nstatus: retracted\n",
                        "articles/good.yaml",
                        "type: book\ntitle: Bread\nauthor: [\"Ng, Bo\"]\n"));
        site = BuiltSite.of(content, folder.resolve("site"));
        chromium = new Chromium();
        reader = new Reader(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void aShelfSaysWhatBecameOfItsWorks() {
        chromium.as(1280, "light");
        reader.beginAt(site.served("articles/bad.html"));
        reader.star("bad");
        reader.tick("bad");
        chromium.open(site.served("articles/good.html"));
        reader.star("good");
        chromium.open(site.served("shelf.html"));
        assertThat(reader.all(".kept-works > li .title").stream().map(row -> Reader.bare(row.getText())))
                .containsExactly("Le sel Retracted", "Bread");
        assertThat(reader.find(".kept-works cite a").getDomAttribute("lang")).isEqualTo("fr");
        assertThat(reader.find("[data-kept=read] .notice").getAttribute("textContent"))
                .isEqualTo("Retracted");
    }
}
