package org.lectern.branch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.git.Git;
import org.lectern.git.GitException;

/**
 * Of what the records are.
 *
 * @param commit the one that is checked out, whole; empty where there is none yet
 * @param uncommitted how many files of the list are not as in that commit
 */
public record SourceState(Optional<String> commit, int uncommitted) {
    /** How the last line of each message of ours reads, as an extended regular expression. */
    static final String TRAILER = "^Source: ([0-9a-f]{40,64}( with uncommitted changes)?|not committed)$";

    private static final int SHORT = 7;

    /** The state of some folders; those outside of the work tree do not count. */
    static SourceState of(List<Path> inputs, Path top, Git git) throws GitException, IOException {
        Optional<String> commit;
        try {
            commit = Optional.of(
                    git.text("rev-parse", "--verify", "--quiet", "HEAD").strip());
        } catch (GitException e) {
            commit = Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(
                "status",
                "--porcelain",
                "-z",
                "--no-renames",
                "--untracked-files=all",
                "--ignore-submodules=dirty",
                "--"));
        int options = words.size();
        for (Path input : inputs) {
            Path real = input.toRealPath();
            if (real.startsWith(top)) {
                words.add(real.toString());
            }
        }
        if (words.size() == options) {
            return new SourceState(commit, 0);
        }
        String printed = git.with("GIT_LITERAL_PATHSPECS", "1").text(words.toArray(String[]::new));
        return new SourceState(commit, (int) printed.chars().filter(c -> c == 0).count());
    }

    /** "Publish 80 works from 1a2b3c4, with uncommitted changes". */
    String subject(String works) {
        return "Publish " + works
                + commit.map(hash -> " from " + hash.substring(0, Math.min(SHORT, hash.length())))
                        .orElse("")
                + (uncommitted > 0 ? ", with uncommitted changes" : "");
    }

    /** The last line of the message, whatever its subject says: by it a commit of ours is known again. */
    String trailer() {
        return commit.map(hash -> "Source: " + hash + (uncommitted > 0 ? " with uncommitted changes" : ""))
                .orElse("Source: not committed");
    }
}
