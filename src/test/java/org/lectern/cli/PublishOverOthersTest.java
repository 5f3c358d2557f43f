package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;

/** The branch that somebody else wrote to. */
class PublishOverOthersTest extends PublishedList {
    private static final String LOSS = "lectern: \"gh-pages\" of origin holds what Lectern did not make (";

    @Test
    void whoeverPublishedInBetweenComesFirst() throws Exception {
        done(publish("--build"));
        String first = tip();
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        build();
        String other = bare.git(
                        "-c",
                        "user.name=O",
                        "-c",
                        "user.email=o@example.org",
                        "commit-tree",
                        "-p",
                        first,
                        "-m",
                        "Other",
                        first + "^{tree}")
                .strip();
        hook(
                "pre-receive",
                "test -e " + folder + "/raced && exit 0\ntouch " + folder
                        + "/raced\nenv -u GIT_QUARANTINE_PATH git update-ref refs/heads/gh-pages " + other + "\n");
        Run run = publish();
        done(run);
        assertThat(log("%s")).hasSize(3).element(1).isEqualTo("Other");
        assertThat(published()).isEqualTo(site());
    }

    @Test
    void twiceInBetweenIsSaid() throws Exception {
        done(publish("--build"));
        String first = tip();
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        hook(
                "pre-receive",
                "env -u GIT_QUARANTINE_PATH sh -c 'git update-ref refs/heads/gh-pages $(git -c user.name=O -c"
                        + " user.email=o@example.org commit-tree -p refs/heads/gh-pages -m Other " + first
                        + "^{tree})'\n");
        Run run = publish("--build");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("lectern: git push: [remote rejected] ")
                .endsWith("; nothing was published\n");
        assertThat(log("%s")).hasSize(3).startsWith("Other", "Other");
    }

    @Test
    void theDomainThatWasSetAtTheHostStays() throws Exception {
        done(publish("--build"));
        Path clone = folder.resolve("host");
        records.git("clone", "--quiet", "--branch", "gh-pages", bare.folder().toString(), clone.toString());
        Repository host = Repository.at(clone);
        host.git("config", "user.name", "Host");
        host.git("config", "user.email", "host@example.org");
        host.write("CNAME", "reading.example.org").commit("2026-03-15", "Create CNAME");
        host.git("push", "--quiet", "origin", "gh-pages");
        assertThat(publish().out())
                .isEqualTo("Kept of the branch: CNAME.\nNothing new: gh-pages of origin has this site already.\n");
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        done(publish("--build", "--squash"));
        Map<String, String> expected = site();
        expected.put("CNAME", "reading.example.org");
        assertThat(published()).isEqualTo(expected);
    }

    @Test
    void whatAnotherProgramPublishedStaysInTheHistory() throws Exception {
        records.git("checkout", "--quiet", "--orphan", "gh-pages");
        records.git("rm", "-r", "--quiet", "--cached", ".");
        records.git("commit", "--quiet", "--allow-empty", "-m", "Old");
        records.git("push", "--quiet", "origin", "gh-pages");
        records.git("checkout", "--quiet", "--force", "main");
        build();
        refused(
                publish("--squash"),
                2,
                "lectern: \"gh-pages\" of origin holds what Lectern did not make, and --squash");
        assertThat(publish().out()).startsWith("What the branch held before stays in its history.\nPublished ");
        assertThat(log("%s")).hasSize(2).endsWith("Old");
    }

    @Test
    void squashedTheBranchHasOneCommit() throws Exception {
        done(publish("--build"));
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        done(publish("--build", "--squash"));
        assertThat(log("%P")).containsExactly("");
        assertThat(published()).isEqualTo(site()).containsKey("articles/b.html");
        assertThat(publish("--squash").out()).startsWith("Nothing new: ");
        records.write("content/articles/c.yaml", BOOK.replace("title: A", "title: C"))
                .commit("2026-03-16", "Add c");
        done(publish("--build"));
        String before = tip();
        done(publish("--squash"));
        assertThat(log("%P")).containsExactly("");
        assertThat(tip()).isNotEqualTo(before);
    }

    /** Somebody's clone of the branch, with a name. */
    private Repository clone(String name) throws Exception {
        Path clone = folder.resolve(name);
        records.git("clone", "--quiet", "--branch", "gh-pages", bare.folder().toString(), clone.toString());
        Repository other = Repository.at(clone);
        other.git("config", "user.name", "Other");
        other.git("config", "user.email", "other@example.org");
        return other;
    }

    @Test
    void whatWasMadeByHandOnTheBranchIsNeverSquashedAway() throws Exception {
        done(publish("--build"));
        Repository other = clone("other");
        other.write("by-hand.html", "mine").commit("2026-03-15", "By hand");
        other.git("push", "--quiet", "origin", "gh-pages");
        String tip = tip();
        refused(publish("--squash", "--build"), 2, LOSS + "by-hand.html), and");
        refused(publish("--squash", "--dry-run"), 2, LOSS + "by-hand.html), and");
        assertThat(tip()).isEqualTo(tip);
        Run run = publish();
        done(run);
        assertThat(run.out())
                .startsWith(
                        "Made by somebody else on the branch, and only in its history now: by-hand.html.\nPublished ")
                .contains(": 0 files added, 0 changed, 1 removed; ");
        assertThat(log("%s")).hasSize(3);
        done(publish("--squash"));
        assertThat(log("%P")).containsExactly("");
    }

    @Test
    void anEditOfAPageByHandCountsAsMuch() throws Exception {
        done(publish("--build"));
        Repository other = clone("other");
        other.write("index.html", "mine").commit("2026-03-15", "By hand");
        other.git("push", "--quiet", "origin", "gh-pages");
        refused(publish("--squash"), 2, LOSS + "index.html), and");
        assertThat(publish("--dry-run").out())
                .startsWith("Made by somebody else on the branch, and only in its history then: index.html.\nWould ");
        assertThat(publish().out())
                .startsWith(
                        "Made by somebody else on the branch, and only in its history now: index.html.\nPublished ");
    }

    /** Whose message is still Lectern's. */
    @Test
    void aFileThatWasPutIntoACommitOfOursIsFoundToo() throws Exception {
        done(publish("--build"));
        Repository other = clone("other");
        other.write("by-hand.html", "mine");
        other.git("add", "--all");
        other.git("commit", "--quiet", "--amend", "--no-edit");
        other.git("push", "--quiet", "--force", "origin", "gh-pages");
        refused(publish("--squash"), 2, LOSS + "by-hand.html), and");
    }

    @Test
    void whatWasSentAlongOnPurposeIsSquashedWithTheRest() throws Exception {
        build();
        Files.writeString(list.resolve("site/google1.html"), "g");
        done(publish("--with-others"));
        Files.writeString(list.resolve("site/google1.html"), "h");
        done(publish("--with-others", "--squash"));
        assertThat(log("%P")).containsExactly("");
        Files.delete(list.resolve("site/google1.html"));
        refused(publish("--squash"), 2, LOSS + "google1.html), and");
    }

    @Test
    void pagesThatWouldVanishFromTheBranchAreNamed() throws Exception {
        done(publish("--build"));
        records.git("mv", "content/articles/a.yaml", "content/articles/byron.yaml");
        records.commit("2026-03-15", "Another id");
        build();
        String words =
                "content/articles/byron.yaml:1:1: warning: the published page articles/a.html would lead nowhere;"
                        + " if it is \"byron\" now, write aliases: [a] into that record. If it is to go, this is said once: the"
                        + " next publication forgets it. [vanished-address]\n";
        assertThat(publish("--dry-run").err()).contains(words);
        Run run = publish();
        done(run);
        assertThat(run.err()).contains(words);
        assertThat(publish().err()).isEmpty();
    }

    @Test
    void aCommitOfRecordsThatAreNotCommittedIsKnownAgain() throws Exception {
        records.git("checkout", "--quiet", "--orphan", "unborn");
        done(publish("--build"));
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"));
        done(publish("--build", "--squash"));
        assertThat(log("%P|%b")).containsExactly("|Source: not committed", "");
    }
}
