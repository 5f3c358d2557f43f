package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.git.Git;
import org.lectern.git.GitException;

/**
 * The work tree of git in which a content folder lies.
 *
 * @param top its uppermost folder
 * @param prefix the content folder in it: empty, or with a slash at its end
 * @param shallow whether its history was cut off when it was cloned
 * @param head the commit that is checked out
 * @param replaced what git takes in other objects' place ({@code git replace}), and other parents that it was told
 */
record WorkTree(Path top, String prefix, boolean shallow, String head, List<String> replaced) {
    private static final String REPLACED = "--glob=refs/replace/*";

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40,64}");

    /** Lines of the answer before those that name what is replaced. */
    private static final int ALWAYS = 5;

    private static final String REMOTE = "refs/remotes/origin/";

    private static final List<String> USUAL = List.of("main", "master");

    /**
     * What git says of the folder; nothing where a line break in a folder's name makes its answer hard to read.
     *
     * @throws GitException where there is no git, no repository around the folder or no commit in it
     */
    static Optional<WorkTree> of(Path content) throws GitException {
        List<String> said = git(content)
                .text(
                        "rev-parse",
                        "--show-toplevel",
                        "--show-prefix",
                        "--is-shallow-repository",
                        "HEAD",
                        "--git-path",
                        "info/grafts",
                        REPLACED,
                        "--symbolic",
                        REPLACED)
                .lines()
                .toList();
        if (said.size() < ALWAYS || !COMMIT.matcher(said.get(3)).matches()) {
            return Optional.empty();
        }
        List<String> replaced = new ArrayList<>(said.subList(ALWAYS, said.size()));
        replaced.add(text(content.resolve(said.get(4))));
        return Optional.of(new WorkTree(
                Path.of(said.get(0)), said.get(1), said.get(2).equals("true"), said.get(3), List.copyOf(replaced)));
    }

    /** Git goes on without a file of other parents that it cannot read. */
    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Nothing is fetched: git, in a clone that lacks texts of old files, says so instead. What replaces others does so
     * whatever the settings.
     */
    static Git git(Path folder) {
        return Git.in(folder)
                .with("GIT_NO_LAZY_FETCH", "1")
                .with("GIT_ALLOW_PROTOCOL", "none")
                .set("core.useReplaceRefs", "true");
    }

    /**
     * Whether it is the list's own: the content folder is its top or lies right below it. Deeper in somebody's
     * repository it is an example, a test, a part of something larger.
     */
    boolean isListsOwn() {
        return prefix.indexOf('/') == prefix.length() - 1;
    }

    /**
     * The branch that a clone gets. Where the repository has not been told, as in workflows: that which is called as
     * main branches are, or the only one of the remote that has the list; one to which the site is published has not.
     * Else nothing.
     */
    static Optional<String> mainBranch(Path content) {
        Git git = git(content);
        try {
            return Optional.of(git.text("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD")
                    .strip()
                    .substring(REMOTE.length()));
        } catch (GitException e) {
            return likelyBranch(git);
        }
    }

    private static Optional<String> likelyBranch(Git git) {
        try {
            List<String> known = git.text("for-each-ref", "--format=%(refname)", REMOTE)
                    .lines()
                    .map(name -> name.substring(REMOTE.length()))
                    .toList();
            return USUAL.stream().filter(known::contains).findFirst().or(() -> onlyWithList(git, known));
        } catch (GitException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> onlyWithList(Git git, List<String> branches) {
        List<String> found =
                branches.stream().filter(name -> hasList(git, name)).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Names are resolved from trees alone: a clone without old files has these. */
    private static boolean hasList(Git git, String branch) {
        try {
            git.text("rev-parse", "--quiet", "--verify", REMOTE + branch + ":./site.yaml");
            return true;
        } catch (GitException e) {
            return false;
        }
    }
}
