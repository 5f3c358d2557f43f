package org.lectern.git;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The programs that settings of a repository name, where git would run them for a file, a password or an object. */
final class OwnPrograms {
    /** As git writes names. */
    static final String NAMES = "^(filter\\.|core\\.askpass$|remote\\..*\\.uploadpack$)";

    private OwnPrograms() {}

    /**
     * What each such setting must be instead: as the user has it, or off.
     *
     * @param printed by {@code git config --show-scope --null}: a scope, then a name, a line break and a value
     */
    static SortedMap<String, String> instead(String printed) {
        Map<String, String> users = new TreeMap<>();
        SortedMap<String, String> instead = new TreeMap<>();
        String[] parts = printed.split("\0");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            int end = parts[i + 1].indexOf('\n');
            String name = end < 0 ? parts[i + 1] : parts[i + 1].substring(0, end);
            if (parts[i].equals("local") || parts[i].equals("worktree")) {
                instead.put(name, name.endsWith(".required") ? "false" : "");
            } else {
                users.put(name, end < 0 ? "true" : parts[i + 1].substring(end + 1));
            }
        }
        instead.replaceAll(users::getOrDefault);
        return instead;
    }
}
