package org.lectern.branch;

import java.time.Duration;
import org.lectern.git.Git;
import org.lectern.git.GitException;

/**
 * How long git may wait. At a terminal it may ask for a password or a passphrase, and whoever sits there ends what
 * takes too long. Where nobody does, as in a workflow, nothing may ask, and each call has a limit.
 */
final class Patience {
    /** At a terminal: a day. */
    private static final Duration ATTENDED = Duration.ofDays(1);

    /** Enough for a gigabyte over a slow line. */
    private static final Duration ALONE = Duration.ofMinutes(30);

    /** No questions, and no minutes for a host that does not answer at all (ssh_config(5)). */
    private static final String SSH =
            "ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=30 -o ServerAliveCountMax=4";

    private Patience() {}

    /** The user's own way of calling ssh, by whatever setting, stays. */
    static Git of(Git git, boolean attended) {
        if (attended) {
            return git.with("GIT_TERMINAL_PROMPT", "1").within(ATTENDED);
        }
        Git alone = git.with("GIT_TERMINAL_PROMPT", "0").within(ALONE);
        boolean own = System.getenv("GIT_SSH") != null || System.getenv("GIT_SSH_COMMAND") != null || isSet(git);
        return own ? alone : alone.set("core.sshCommand", SSH);
    }

    private static boolean isSet(Git git) {
        try {
            return !git.text("config", "--get", "core.sshCommand").isBlank();
        } catch (GitException e) {
            return false; // its exit code where there is no such setting
        }
    }
}
