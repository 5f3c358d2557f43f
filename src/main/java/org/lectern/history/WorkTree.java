package org.lectern.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.git.Git;
import org.lectern.git.GitException;

/**
 * The work tree of git in which a content folder lies.
 *
 * @param top its uppermost folder
 * @param prefix the content folder in it: empty, or with a slash at its end
 * @param shallow whether its history was cut off when it was cloned
 * @param head the commit that is checked out
 */
record WorkTree(Path top, String prefix, boolean shallow, String head) {
    private static final String REMOTE = "refs/remotes/origin/";

    private static final List<String> USUAL = List.of("main", "master");

    /**
     * What git says of the folder; nothing where a line break in a folder's name makes its answer hard to read.
     *
     * @throws GitException where there is no git, no repository around the folder or no commit in it
     */
    static Optional<WorkTree> of(Path content) throws GitException {
        List<String> said = git(content)
                .text("rev-parse", "--show-toplevel", "--show-prefix", "--is-shallow-repository", "HEAD")
                .lines()
                .toList();
        return said.size() != 4
                ? Optional.empty()
                : Optional.of(new WorkTree(
                        Path.of(said.get(0)), said.get(1), said.get(2).equals("true"), said.get(3)));
    }

    /** Nothing is fetched: git, in a clone that lacks texts of old files, says so instead. */
    static Git git(Path folder) {
        return Git.in(folder).with("GIT_NO_LAZY_FETCH", "1").with("GIT_ALLOW_PROTOCOL", "none");
    }

    /**
     * Whether it is the list's own: the content folder is its top or lies right below it. Deeper in somebody's
     * repository it is an example, a test, a part of something larger.
     */
    boolean isListsOwn() {
        return prefix.indexOf('/') == prefix.length() - 1;
    }

    /**
     * The branch that a clone gets. Where the repository has not been told, as in workflows: the only one of the remote
     * that is known here, or that of them which is called as main branches are. Else nothing.
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
            return known.size() == 1
                    ? Optional.of(known.get(0))
                    : USUAL.stream().filter(known::contains).findFirst();
        } catch (GitException e) {
            return Optional.empty();
        }
    }
}
