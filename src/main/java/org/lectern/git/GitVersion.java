package org.lectern.git;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of git, as {@code git version} says it. */
record GitVersion(int major, int minor) {
    /** The first that takes settings of any name from its environment ({@code GIT_CONFIG_COUNT}). */
    static final GitVersion LEAST = new GitVersion(2, 31);

    private static final Pattern WORDS = Pattern.compile("git version (\\d{1,4})\\.(\\d{1,4})\\b.*", Pattern.DOTALL);

    /** @throws GitException for one that is older than the least, or that says something else */
    static void check(String said) throws GitException {
        Matcher words = WORDS.matcher(said);
        boolean known = words.matches();
        if (!known || !new GitVersion(Integer.parseInt(words.group(1)), Integer.parseInt(words.group(2))).suffices()) {
            throw new GitException(
                    GitException.Reason.FAULT,
                    "git " + LEAST.major + "." + LEAST.minor + " or later is needed here to run no program of the"
                            + " repository's, and this one calls itself \"" + said.strip() + "\"");
        }
    }

    private boolean suffices() {
        return major > LEAST.major || (major == LEAST.major && minor >= LEAST.minor);
    }
}
