package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.branch.Host;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product.Run;

/** What the command refuses and warns of, and how it says why. */
class PublishRefusalTest extends PublishedList {
    @Test
    void recordsWithErrorsAreRefused() throws Exception {
        build();
        records.write("content/articles/b.yaml", "type: book\ntitle: B\ntopics: [none]\n");
        for (String option : List.of("--squash", "--build")) {
            Run run = publish(option);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .contains("content/articles/b.yaml:3:10: error: unknown topic")
                    .endsWith("; nothing was published.\n");
        }
        assertThat(bare.git("branch", "--list", "gh-pages")).isEmpty();
    }

    @Test
    void aWarningIsRefusedOnlyWhereAskedFor() throws Exception {
        records.write("content/articles/b.yaml", "type: book\ntitle: B\nISSN: 0043-8872\n");
        assertThat(publish("--build", "--strict").code()).isEqualTo(1);
        done(publish("--build"));
    }

    @Test
    void aSiteThatIsNotWhatTheRecordsMakeIsRefused() throws Exception {
        String place = "lectern: " + Console.named(list.resolve("site"));
        refused(publish(), 2, place.replace("lectern: ", "lectern: there is no site in ") + " yet: run lectern build");
        build();
        records.write("content/articles/a.yaml", BOOK.replace("1843", "1844"));
        refused(publish(), 2, place + " is not what the records make (");
        records.write("content/articles/a.yaml", BOOK);
        Files.writeString(list.resolve("site/index.html"), "mine");
        Files.delete(list.resolve("site/articles/a.html"));
        refused(
                publish(),
                2,
                place + " is not what the records make (1 file differs: index.html; 1 is missing: articles/a.html); run"
                        + " lectern build (after the last commit, from which days come), look at it, and publish again with the same options, or publish --build\n");
        build();
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"));
        build();
        Files.delete(list.resolve("content/articles/b.yaml"));
        assertThat(publish().err()).contains(" are made no more: articles/b.bib, articles/b.html, ");
        assertThat(publish("--build", "--base-url", "https://example.org/other/")
                        .code())
                .isZero();
        refused(publish(), 2, place + " is not what the records make (");
        assertThat(publish("--base-url", "https://example.org/other/").out()).startsWith("Nothing new");
    }

    @Test
    void aDraftLeavesOnlyWhereAskedFor() throws Exception {
        records.write("content/articles/b.yaml", BOOK + "draft: true\n").commit("2026-03-15", "Draft");
        done(run("build", "--drafts"));
        Run run = publish();
        refused(
                run,
                2,
                "content/articles/b.yaml:1:1: warning: the published page articles/b.html would lead nowhere: ");
        assertThat(run.err()).contains(Console.named(list.resolve("site")) + " is not what the records make (");
        done(publish("--build"));
        assertThat(published()).doesNotContainKey("articles/b.html");
    }

    @Test
    void filesOfOthersAreNamedAndSentOnlyWhereAskedFor() throws Exception {
        build();
        FileTree.write(
                list,
                Map.of(
                        "site/CNAME", "reading.example.org\n",
                        "site/.well-known/security.txt", "x",
                        "site/.DS_Store", "x",
                        "site/notes/mine.txt", "mine",
                        "site/google1.html", "g"));
        refused(
                publish(),
                2,
                "lectern: the folder of the site holds 2 files that Lectern did not make (google1.html, notes/mine.txt):"
                        + " move them away or into content/files/, or send them along by --with-others\n");
        done(publish("--with-others"));
        Map<String, String> expected = site();
        expected.remove(".DS_Store");
        assertThat(published()).isEqualTo(expected).containsKeys("CNAME", ".well-known/security.txt", "google1.html");
        Files.createSymbolicLink(list.resolve("site/secret.txt"), list.resolve("content/site.yaml"));
        refused(publish("--with-others"), 2, "lectern: secret.txt in the folder of the site: a symbolic link");
        Files.delete(list.resolve("site/secret.txt"));
        Files.delete(list.resolve("site/index.html"));
        Files.createSymbolicLink(list.resolve("site/index.html"), list.resolve("content/site.yaml"));
        assertThat(publish("--with-others").err()).contains("(1 file differs: index.html)");
    }

    @Test
    void theBranchOfTheRecordsIsNeverReplaced() throws Exception {
        build();
        refused(publish("--branch", "main"), 2, "lectern: \"main\" is the branch of your records: ");
        records.git("checkout", "--quiet", "-b", "draft");
        refused(publish("--branch", "main"), 2, "lectern: \"main\" is the main branch of origin, and holds no site: ");
        records.git("push", "--quiet", "origin", "main:other");
        refused(publish("--branch", "other"), 2, "lectern: \"other\" of origin holds records and no site: ");
        refused(publish("--branch", "a..b"), 2, "lectern: \"a..b\" is no name of a branch: ");
    }

    @Test
    void faultsOfRemotesAreSaidInOneLine() throws Exception {
        build();
        refused(
                publish("--remote", "orign"),
                2,
                "lectern: there is no remote \"orign\" here; did you mean \"origin\"?\n");
        refused(
                publish("--remote", "x"),
                2,
                "lectern: there is no remote \"x\" here; name one with --remote, or make it");
        Run gone = publish("--remote", folder + "/nowhere.git");
        assertThat(gone.code()).isEqualTo(3);
        assertThat(gone.err())
                .isEqualTo("lectern: git ls-remote: '" + folder
                        + "/nowhere.git' does not appear to be a git repository;" + " nothing was published\n");
        FileTree.delete(list.resolve(".git"));
        refused(publish(), 2, "lectern: " + list + " is in no git repository: make one with git init");
    }

    @Test
    void whatTheOtherSideSaysOfARefusalIsSaid() throws Exception {
        hook("pre-receive", "echo 'error: File big.pdf is too large' >&2\nexit 1\n");
        Run run = publish("--build");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("lectern: git push: [remote rejected] ")
                .endsWith(" (pre-receive hook declined); error: File big.pdf is too large; nothing was published\n");
    }

    @Test
    void theLimitsOfAHostAreWarnedOf() throws Exception {
        refused(
                publish("--host", "netlfy"),
                2,
                "lectern: the limits of \"netlfy\" are not known; did you mean \"netlify\"? ");
        StringWriter help = new StringWriter();
        Lectern.run(new PrintWriter(help), new PrintWriter(new StringWriter()), "help", "publish");
        assertThat(Host.ALL)
                .extracting(Host::name)
                .allSatisfy(name -> assertThat(help.toString()).contains(name));
        try (RandomAccessFile file =
                new RandomAccessFile(list.resolve("content/files/big.bin").toFile(), "rw")) {
            file.setLength(26L * 1024 * 1024);
        }
        records.commit("2026-03-15", "Add a large file");
        Run run = publish("--build", "--dry-run", "--host", "cloudflare");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "warning: files/big.bin has 26 MiB; Cloudflare Pages takes no file above 25 MiB (the number of"
                                + " files is that of the free plan)\n");
    }

    @Test
    void aNameThatGitTakesForNoBranchIsRefused() throws Exception {
        build();
        for (String name : List.of("HEAD", "-x", "refs/heads/gh-pages", "@{-1}", "a b", "a.lock")) {
            refused(publish("--branch=" + name), 2, "lectern: \"" + name + "\" is no name of a branch: ");
        }
        assertThat(bare.git("for-each-ref", "--format=%(refname)")).isEqualTo("refs/heads/main\n");
    }

    @Test
    void aMessageWithoutWordsIsRefused() throws Exception {
        build();
        refused(publish("--message", " "), 2, "lectern: --message is what the commit says");
        assertThat(bare.git("branch", "--list", "gh-pages")).isEmpty();
    }

    @Test
    void whoHasNoNameIsToldHowToGetOneAndNobodyElse() throws Exception {
        build();
        records.git("config", "user.name", "");
        Run run = publish();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nothing was published. Git wants to know who publishes: git config user.name");
        records.git("config", "user.name", "Ada");
        Run other = publish("--message", "a\0b");
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.err()).contains("a NUL byte").endsWith("; nothing was published\n");
    }

    @Test
    void theWordsOfAHookAreSaidWhateverTheyBeginWith() throws Exception {
        hook("pre-receive", "echo 'GitLab: You are not allowed to push' >&2\necho '======' >&2\nexit 1\n");
        assertThat(publish("--build").err())
                .endsWith(" (pre-receive hook declined); GitLab: You are not allowed to push; nothing was published\n");
    }

    @Test
    void draftsThatGoAlongAreCountedAndWhatKeepsThemIsSaid() throws Exception {
        records.write("content/articles/b.yaml", BOOK + "draft: true\n").commit("2026-03-15", "Draft");
        Run run = publish("--build", "--drafts");
        done(run);
        assertThat(run.err())
                .isEqualTo("warning: 1 draft among them; the history of the branch keeps what is published, until"
                        + " publish --squash without --drafts\n");
        assertThat(run.out()).startsWith("Published 2 works (1 draft) to gh-pages of origin: ");
        assertThat(log("%s").get(0)).startsWith("Publish 2 works (1 draft) from ");
        Run without = publish("--build", "--squash");
        done(without);
        assertThat(log("%s")).singleElement().asString().startsWith("Publish 1 work from ");
    }
}
