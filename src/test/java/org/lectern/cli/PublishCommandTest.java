package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;

/** What the command brings to the branch, and what it leaves as it is. */
class PublishCommandTest extends PublishedList {
    @Test
    void theFirstTimeTheBranchIsMadeAndHoldsTheSiteAlone() throws Exception {
        build();
        Run run = publish();
        done(run);
        assertThat(run.err()).isEmpty();
        String source = records.git("rev-parse", "HEAD").strip();
        assertThat(run.out())
                .matches("Published 1 work to gh-pages of origin: (\\d+) files added, 0 changed, 0 removed; \\1 files,"
                        + " \\d\\.\\d MB; commit " + tip().substring(0, 7) + "\\.\n");
        assertThat(published()).isEqualTo(site()).containsKeys(".nojekyll", ".lectern/manifest", "index.html");
        assertThat(log("%s|%b|%an|%P"))
                .containsExactly("Publish 1 work from " + source.substring(0, 7) + "|Source: " + source, "|Ada Byron|");
        assertThat(bare.git("ls-tree", "-r", "gh-pages").lines()).allMatch(line -> line.startsWith("100644 blob "));
    }

    @Test
    void aChangeIsOneCommitMoreAndTheSameSiteNone() throws Exception {
        build();
        done(publish());
        String first = tip();
        assertThat(publish()).isEqualTo(new Run(0, "Nothing new: gh-pages of origin has this site already.\n", ""));
        assertThat(tip()).isEqualTo(first);
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        Run run = publish("--build", "--message", "Add B");
        done(run);
        assertThat(run.out())
                .startsWith("Published 2 works to gh-pages of origin: ")
                .contains(", 0 removed; ");
        assertThat(published()).isEqualTo(site()).containsKey("articles/b.html");
        assertThat(log("%s|%P"))
                .containsExactly(
                        "Add B|" + first,
                        "Publish 1 work from "
                                + records.git("rev-parse", "HEAD~").substring(0, 7) + "|");
        Files.delete(list.resolve("content/articles/a.yaml"));
        records.commit("2026-03-16", "Remove a");
        done(publish("--build"));
        assertThat(published()).isEqualTo(site()).doesNotContainKey("articles/a.html");
    }

    @Test
    void whatIsTheUsersStaysAsItIsAndNoHookRuns() throws Exception {
        build();
        done(publish());
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"));
        records.git("add", "content/articles/b.yaml");
        records.write("content/articles/c.yaml", BOOK.replace("title: A", "title: C"));
        records.write("notes.txt", "stashed");
        records.git("stash", "push", "--quiet", "--include-untracked", "--", "notes.txt");
        for (String hook :
                List.of("pre-push", "post-index-change", "pre-commit", "commit-msg", "reference-transaction")) {
            Path file = list.resolve(".git/hooks/" + hook);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\ntouch '" + folder + "/hook-ran'\nexit 1\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        records.git("config", "core.splitIndex", "true");
        build();
        Map<String, String> before = own();
        Run run = publish();
        done(run);
        assertThat(run.err()).isEqualTo("warning: 2 files of the list not committed; the site has what they say now\n");
        assertThat(own()).isEqualTo(before);
        assertThat(folder.resolve("hook-ran")).doesNotExist();
        assertThat(log("%s").get(0))
                .isEqualTo("Publish 3 works from "
                        + records.git("rev-parse", "HEAD").substring(0, 7) + ", with uncommitted changes");
    }

    @Test
    void noFilterAndNoLineEndOfTheRepositoryCounts() throws Exception {
        records.git("config", "core.autocrlf", "true");
        records.git("config", "core.safecrlf", "true");
        records.git("config", "filter.shout.clean", "tr a-z A-Z");
        records.git("config", "filter.shout.required", "true");
        records.write(".gitattributes", "* text=auto eol=crlf ident filter=shout\n");
        done(publish("--build"));
        assertThat(published())
                .isEqualTo(site())
                .containsEntry("files/ünï code.txt", "one\r\ntwo\n")
                .containsEntry("files/$x.txt", "$Id$\n")
                .containsEntry("files/\"quoted\".txt", "q");
    }

    @Test
    void aNameWithALineBreakGoesAlong() throws Exception {
        build();
        FileTree.write(list, Map.of("site/.well-known/a\nb\\c\".txt", "x"));
        done(publish());
        assertThat(published()).isEqualTo(site()).containsEntry(".well-known/a\nb\\c\".txt", "x");
    }

    @Test
    void aDryRunPushesAndWritesNothing() throws Exception {
        build();
        String objects = records.git("count-objects", "-v");
        assertThat(publish("--dry-run").out()).startsWith("Would publish 1 work to gh-pages of origin: ");
        assertThat(records.git("count-objects", "-v")).isEqualTo(objects);
        assertThat(bare.git("branch", "--list", "gh-pages")).isEmpty();
    }

    @Test
    void aShallowCloneWithoutTheBranchPublishesToo() throws Exception {
        done(publish("--build"));
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        records.git("push", "--quiet", "origin", "main");
        Path clone = folder.resolve("shallow");
        records.git("clone", "--quiet", "--depth", "1", "file://" + bare.folder(), clone.toString());
        list = clone;
        Repository.at(clone).git("config", "user.name", "Ada Byron");
        Repository.at(clone).git("config", "user.email", "ada@example.org");
        done(publish("--build"));
        assertThat(log("%s")).hasSize(2);
        assertThat(published()).isEqualTo(site()).containsKey("articles/b.html");
        assertThat(Repository.at(clone).git("rev-list", "--count", "HEAD").strip())
                .isEqualTo("1");
    }
}
