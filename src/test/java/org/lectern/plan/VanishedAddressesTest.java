package org.lectern.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

class VanishedAddressesTest {
    private static final String WORK = "type: book\ntitle: A work\nauthor: Lee, Kim\nissued: 2009\n";
    private static final String LEAD = "articles/lee2009.html would lead nowhere";

    @TempDir
    private Path folder;

    private Path content;
    private Path site;

    @BeforeEach
    void publish() throws Exception {
        content = Sites.list(
                folder,
                Map.of(
                        "articles/lee2009.yaml",
                        WORK,
                        "articles/other.yaml",
                        WORK,
                        "lists/l.yaml",
                        "title: L\nsections:\n  - {title: One, items: [other]}\n",
                        "pages/p.md",
                        "---\ntitle: P\n---\nText.\n"));
        site = folder.resolve("site");
        Sites.build(Sites.request(content), site);
    }

    private List<String> said() throws Exception {
        return new SiteGenerator(Progress.SILENT)
                .check(Sites.request(content).beside(site)).diagnostics().stream()
                        .filter(found -> found.code().equals("vanished-address"))
                        .map(found -> found.position().file() + ": "
                                + found.severity().word() + ": " + found.problem() + "; " + found.remedy())
                        .toList();
    }

    @Test
    void saysNothingWhereEveryPageIsStillThere() throws Exception {
        assertThat(said()).isEmpty();
    }

    @Test
    void namesTheRecordThatTookThePlaceOfAWork() throws Exception {
        Files.move(content.resolve("articles/lee2009.yaml"), content.resolve("articles/lee2009-sea.yaml"));
        assertThat(said())
                .containsExactly("content/articles/lee2009-sea.yaml: warning: the published page " + LEAD
                        + "; if it is \"lee2009-sea\" now, write aliases: [lee2009] into that record. If it is to go, this"
                        + " is said once: the next build forgets it.");
        Files.writeString(content.resolve("articles/lee2009-sea.yaml"), WORK + "aliases: [lee2009]\n");
        assertThat(said()).isEmpty();
    }

    /** An alias for that would be an error: two files of such names are one on many disks. */
    @Test
    void advisesNothingWhereTheCaseAloneIsAnother() throws Exception {
        Files.move(content.resolve("articles/lee2009.yaml"), content.resolve("articles/Lee2009.yaml"));
        assertThat(said())
                .containsExactly("content/articles/Lee2009.yaml: warning: the published page " + LEAD
                        + "; it is \"Lee2009\" now, which many systems do not tell from it, so nothing can lead there. If"
                        + " it is to go, this is said once: the next build forgets it.");
    }

    @Test
    void looksAtListsAndPagesTooAndNotAtAuthorsAndYears() throws Exception {
        FileTree.write(
                content,
                Map.of("articles/lee2009.yaml", WORK.replace("Lee", "Byron").replace("2009", "2010")));
        assertThat(said()).isEmpty();
        Files.delete(content.resolve("lists/l.yaml"));
        Files.delete(content.resolve("pages/p.md"));
        assertThat(said())
                .containsExactly(
                        "content: warning: the published page lists/l.html would lead nowhere; write aliases: [l] into the"
                                + " record that takes its place. If it is to go, this is said once: the next build forgets"
                                + " it.",
                        "content: warning: the published page pages/p.html would lead nowhere; write aliases: [p] into the"
                                + " record that takes its place. If it is to go, this is said once: the next build forgets"
                                + " it.");
    }

    @Test
    void saysOnceAtADraftThatItsPagesGo() throws Exception {
        Path work = content.resolve("articles/lee2009.yaml");
        Files.writeString(work, WORK + "aliases: [lee, kim]\n");
        Sites.build(Sites.request(content), site);
        Files.writeString(work, WORK + "aliases: [lee, kim]\ndraft: true\n");
        assertThat(said())
                .containsExactly(
                        "content/articles/lee2009.yaml: warning: the published page articles/lee2009.html (and 2"
                                + " more that led to it) would lead nowhere: its record is a draft now; remove draft: true. If it"
                                + " is to go until the draft is published, this is said once: the next build forgets it.");
        Sites.build(Sites.request(content), site);
        assertThat(said()).isEmpty();
    }

    @Test
    void isSilentAfterTheNextBuild() throws Exception {
        Files.delete(content.resolve("articles/lee2009.yaml"));
        assertThat(said()).hasSize(1);
        Sites.build(Sites.request(content), site);
        assertThat(said()).isEmpty();
    }
}
