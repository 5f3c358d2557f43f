package org.lectern.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.git.Git;
import org.lectern.git.GitException;

/**
 * Changes by which a record got another id and nothing else: in a commit that gives a file another name, the old name
 * became the new one where it stood, and aliases were written. They are no news.
 */
final class Renamings {
    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@.*");

    /**
     * The path of a file as it is now; one that git puts into quotation marks is passed over, and its change counts.
     */
    private static final Pattern FILE = Pattern.compile("\\+\\+\\+ b/([^\\t]+)\\t?");

    private final Set<String> found;

    private Renamings(Set<String> found) {
        this.found = found;
    }

    /** Those of a log; texts are asked for only of commits that gave files other names. */
    static Renamings in(byte[] log, Git git) throws GitException {
        Map<String, Map<String, String>> names = names(log);
        Set<String> found = new TreeSet<>();
        if (!names.isEmpty()) {
            byte[] commits = (String.join("\n", names.keySet()) + "\n").getBytes(StandardCharsets.US_ASCII);
            byte[] printed = git.bytes(
                    commits,
                    "diff-tree",
                    "--stdin",
                    "-r",
                    "--root",
                    "-p",
                    "-U0",
                    "-M50%",
                    "-l1000",
                    "--no-ext-diff",
                    "--no-textconv",
                    "--format=tformat:%x01%H",
                    "--",
                    ".");
            read(new String(printed, StandardCharsets.UTF_8).split("\n"), names, found);
        }
        return new Renamings(found);
    }

    boolean holds(String commit, String path) {
        return found.contains(key(commit, path));
    }

    private static String key(String commit, String path) {
        return commit + " " + path;
    }

    /** By commit, the new names of files by their old ones, without folder and ending. */
    private static Map<String, Map<String, String>> names(byte[] log) {
        Map<String, Map<String, String>> names = new TreeMap<>();
        LogTokens tokens = new LogTokens(log);
        String commit = "";
        while (tokens.hasNext()) {
            String token = tokens.next().stripLeading();
            if (token.startsWith("\u0001")) {
                commit = token.substring(1);
                tokens.next();
                tokens.next();
            } else if (!token.isEmpty()) {
                String old = stem(tokens.next());
                String now = token.startsWith("R") ? stem(tokens.next()) : old;
                if (!now.equals(old)) {
                    names.computeIfAbsent(commit, key -> new TreeMap<>()).put(old, now);
                }
            }
        }
        return names;
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    private static void read(String[] lines, Map<String, Map<String, String>> names, Set<String> found) {
        String commit = "";
        String path = "";
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int at = 0;
        while (at <= lines.length) {
            String line = at < lines.length ? lines[at] : "diff --git ";
            at++;
            Matcher hunk = HUNK.matcher(line);
            Matcher file = FILE.matcher(line);
            if (line.startsWith("diff --git ") || line.startsWith("\u0001")) {
                if (!path.isEmpty() && isSame(removed, added, names.getOrDefault(commit, Map.of()))) {
                    found.add(key(commit, path));
                }
                path = "";
                removed.clear();
                added.clear();
                commit = line.startsWith("\u0001") ? line.substring(1) : commit;
            } else if (file.matches()) {
                path = file.group(1);
            } else if (hunk.matches()) {
                int left = count(hunk.group(1)) + count(hunk.group(2));
                for (; left > 0 && at < lines.length; at++) {
                    if (!lines[at].startsWith("\\")) { // else no line: the file's last one has no end
                        (lines[at].startsWith("-") ? removed : added).add(lines[at].substring(1));
                        left--;
                    }
                }
            }
        }
    }

    private static int count(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static boolean isSame(List<String> removed, List<String> added, Map<String, String> names) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        removed.stream().filter(line -> !isOfAliases(line)).forEach(line -> before.add(renamed(line, names)));
        added.stream()
                .filter(line -> !isOfAliases(line) && !isOldName(line, names))
                .forEach(after::add);
        return before.equals(after);
    }

    private static boolean isOfAliases(String line) {
        return line.isBlank() || line.startsWith("aliases:");
    }

    /** An item that came and is an old name: among aliases only can it stand. */
    private static boolean isOldName(String line, Map<String, String> names) {
        String text = line.strip();
        return text.startsWith("- ") && names.containsKey(text.substring(2).strip());
    }

    private static String renamed(String line, Map<String, String> names) {
        String now = line;
        for (Map.Entry<String, String> name : names.entrySet()) {
            now = now.replaceAll(
                    "(?<![\\p{L}\\p{N}_-])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{N}_-])",
                    Matcher.quoteReplacement(name.getValue()));
        }
        return now;
    }
}
