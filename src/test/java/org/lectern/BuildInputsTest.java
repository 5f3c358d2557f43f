package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.publish.OutputFolder;
import org.lectern.testing.FileTree;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

/** Whatever makes another site is seen by a build that would else do nothing. */
class BuildInputsTest extends CachedList {
    /** However it is written, and wherever it stands. */
    @Test
    void aThemeThatTellsTheTimeIsNeverKept() throws Exception {
        Path content = list();
        for (String links : List.of(
                "${.now?iso_utc}",
                "${. now?iso_utc}",
                "${.<#-- the day -->now?iso_utc}",
                "<#include \"stamp.html\">")) {
            FileTree.write(
                    folder,
                    Map.of("templates/partials/links.ftlh", links, "templates/partials/stamp.html", "${.now?iso_utc}"));
            build(content);
            Timings timings = new Timings(Progress.SILENT);
            new SiteGenerator(timings)
                    .build(request(content).keepingIn(kept()), OutputFolder.check(site(), List.of(content)));
            assertThat(timings.kinds()).as(links).isNotEmpty().allMatch(kind -> kind.kept() == 0);
        }
    }

    /** What was read was never there before the build, nor after it. */
    @Test
    void aChangeThatIsTakenBackDuringABuildIsSeen() throws Exception {
        Path content = list();
        FileTree.write(folder, Map.of("templates/assets/own.css", "p { margin: 0 }\n"));
        for (Path file : List.of(content.resolve("articles/ebb.yaml"), folder.resolve("templates/assets/own.css"))) {
            String text = Files.readString(file);
            String other = text.replace("Ebb", "Neap").replace("0", "1");
            Progress progress = new Progress() {
                @Override
                public void begin(Stage stage, int total) {
                    if (stage == Stage.READ || stage == Stage.KEEP) {
                        assertDoesNotThrow(() -> Files.writeString(file, stage == Stage.READ ? other : text));
                    }
                }

                @Override
                public void step() {}

                @Override
                public void waiting() {}
            };
            FileTree.delete(cache());
            build(content, progress);
            assertThat(files(site())).as(file.toString()).isNotEqualTo(clean(content));
            build(content);
            assertThat(files(site())).as(file.toString()).isEqualTo(clean(content));
        }
    }

    @Test
    void filesTemplatesAndOptionsCountToo() throws Exception {
        Path content = list();
        build(content);
        FileTree.write(content, Map.of("files/note.txt", "Abb\n"));
        assertThat(build(content).report().orElseThrow().written()).isEqualTo(1);
        FileTree.write(folder, Map.of("templates/assets/own.css", "p { margin: 0 }\n"));
        assertThat(build(content).report().orElseThrow().written()).isPositive();
        FileTree.write(content, Map.of("articles/neap.yaml", "type: book\ntitle: Neap\ndraft: true\n"));
        assertThat(build(content).works()).isEqualTo(2);
        BuildRequest drafts = new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, true);
        assertThat(Sites.build(drafts.keepingIn(kept()), site()).works()).isEqualTo(3);
    }

    @Test
    void whatWasAskedForCountsToo() throws Exception {
        Path content = list();
        FileTree.write(
                content,
                Map.of(
                        "articles/neap.yaml", "type: book\ntitle: Neap\nauthor: Halloran, Grace\nissued: 2001\n",
                        "articles/tide.yaml", "type: book\ntitle: Tide\nauthor: Haloran, Grace\nissued: 2002\n"));
        BuildRequest usual = request(content).keepingIn(kept());
        assertThat(Sites.build(usual, site()).report()).isPresent();
        BuildRequest strict = new BuildRequest(content, Optional.empty(), Optional.empty(), 2, true, false);
        assertThat(Sites.build(strict.keepingIn(kept()), site()).report()).isEmpty();
        BuildRequest elsewhere =
                new BuildRequest(content, Optional.empty(), Optional.of("https://other.example/"), 2, false, false);
        Sites.build(elsewhere.keepingIn(kept()), site());
        assertThat(site().resolve("sitemap.xml")).content().contains("https://other.example/");
    }

    /** The user's own is taken as it is and is no file of the site; without it hosts would leave files out. */
    @Test
    void theSignForTheHostIsPutBackWhoeverMadeIt() throws Exception {
        Path content = list();
        Path sign = Files.createFile(Files.createDirectory(site()).resolve(".nojekyll"));
        build(content);
        for (int time = 0; time < 2; time++) {
            Files.delete(sign);
            build(content);
            assertThat(sign).exists();
        }
    }

    /** What is there, in a repository of its own, and in its first commit. */
    private Repository committed() throws IOException {
        FileTree.write(folder, Map.of(".gitignore", "/site/\n/home/\n"));
        return Repository.init(folder.toRealPath()).commit("2026-01-01", "Two works");
    }

    @Test
    void whatGitSaysCountsToo() throws Exception {
        Path content = list();
        Repository repository = committed();
        build(content);
        assertThat(site().resolve("articles/ebb.html")).content().contains("2026-01-01");
        FileTree.write(content, Map.of("articles/ebb.yaml", "type: book\ntitle: Neap\n"));
        build(content);
        repository.commit("2026-02-02", "Another title");
        build(content);
        assertThat(site().resolve("articles/ebb.html")).content().contains("2026-02-02");
    }

    /** What git is told to take for the same commit changes the history, and the commit's name does not. */
    @Test
    void whatGitTakesInACommitsPlaceCountsToo() throws Exception {
        Path content = list();
        Repository repository = committed();
        FileTree.write(content, Map.of("articles/ebb.yaml", "type: book\ntitle: Neap\n"));
        String last = repository
                .commit("2026-02-02", "Another title")
                .git("rev-parse", "HEAD")
                .strip();
        Path page = site().resolve("articles/flood.html");
        build(content);
        assertThat(page).content().contains("2026-01-01");

        Path grafts = folder.resolve(".git/info/grafts");
        FileTree.write(grafts.getParent(), Map.of("grafts", last + "\n"));
        build(content);
        assertThat(page).content().contains("2026-02-02");
        Files.delete(grafts);

        repository.git("replace", "--graft", last);
        build(content);
        assertThat(page).content().contains("2026-02-02");
        repository.git("replace", "--delete", last);
        build(content);
        assertThat(page).content().contains("2026-01-01");
    }

    /** Git fails on what lies behind a commit, which is the same before and after it is put right. */
    @Test
    void whatGitCouldNotSayIsAskedAgain() throws Exception {
        Path content = list();
        Repository repository = committed();
        String tree = repository.git("rev-parse", "HEAD^{tree}").strip();
        Path object = folder.resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2));
        for (String ignored : List.of("[]", "[{code: unread-history, reason: known}]")) {
            FileTree.write(content, Map.of("check.yaml", "ignore: " + ignored + "\n"));
            Path away = Files.move(object, folder.resolve("home-of-the-tree"));
            build(content);
            assertThat(site().resolve("articles/ebb.html")).content().doesNotContain("2026-01-01");
            Files.move(away, object);
            build(content);
            assertThat(site().resolve("articles/ebb.html"))
                    .as(ignored)
                    .content()
                    .contains("2026-01-01");
        }
    }
}
