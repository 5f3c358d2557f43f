package org.lectern.history;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.history.FileHistory.Commit;

/**
 * Reads what {@code git diff-tree --name-status -z} prints in {@link #FORMAT}: for each commit, the last first, the
 * fields of the format, then a status and a path, of a rename two paths, for each file. All of it ends in NUL, so that
 * no name of a file and no message is taken for anything else.
 */
final class LogReader {
    /** Commit, the author's day in the author's zone, and the first line of the message. */
    static final String FORMAT = "--format=tformat:%x01%H%x00%as%x00%s";

    /** A rename whose text stayed as it was. */
    private static final String SAME_TEXT = "R100";

    private static final String GONE = "";

    private final String prefix;
    private final Set<String> ignored;
    private final Renamings renamings;
    private final Map<String, FileLife> lives = new HashMap<>();

    /** The names that older commits use, with that of today, or {@link #GONE} for a file that was deleted. */
    private final Map<String, String> today = new HashMap<>();

    /**
     * @param prefix of the paths that count, empty or with a slash at its end
     * @param ignored commits by which no text counts as changed
     * @param renamings changes that do not count either
     */
    LogReader(String prefix, Set<String> ignored, Renamings renamings) {
        this.prefix = prefix;
        this.ignored = ignored;
        this.renamings = renamings;
    }

    /** The files by their path below the prefix, in the composed form of Unicode (NFC). */
    Map<String, FileHistory> read(byte[] log) {
        LogTokens tokens = new LogTokens(log);
        Commit commit = new Commit("", "");
        String hash = "";
        boolean counts = false;
        while (tokens.hasNext()) {
            String token = tokens.next().stripLeading();
            if (token.startsWith("\u0001")) {
                hash = token.substring(1);
                counts = !ignored.contains(hash);
                commit = new Commit(tokens.next(), SubjectLine.of(tokens.next()));
            } else if (!token.isEmpty()) {
                String path = tokens.next();
                String to = token.startsWith("R") ? tokens.next() : path;
                boolean isText = counts && !token.equals(SAME_TEXT) && !renamings.holds(hash, to);
                file(token, path, to, commit, isText);
            }
        }
        Map<String, FileHistory> files = new TreeMap<>();
        lives.forEach((path, life) -> {
            if (!path.equals(GONE) && path.startsWith(prefix)) {
                files.put(composed(path.substring(prefix.length())), life.history());
            }
        });
        return files;
    }

    private void file(String status, String path, String to, Commit commit, boolean counts) {
        String now = today.getOrDefault(path, path);
        switch (status.charAt(0)) {
            case 'A' -> life(now).add(commit);
            case 'D' -> today.put(path, GONE);
            case 'R' -> renamed(path, to, commit, counts);
            default -> {
                if (counts) {
                    life(now).change(commit);
                }
            }
        }
    }

    private void renamed(String old, String path, Commit commit, boolean counts) {
        String now = today.getOrDefault(path, path);
        if (counts) {
            life(now).change(commit);
        }
        FileLife before = lives.get(old);
        if (before != null && !before.wasAdded() && !today.containsKey(old)) {
            life(now).take(before);
        }
        today.put(path, GONE);
        today.put(old, now);
    }

    private FileLife life(String path) {
        return lives.computeIfAbsent(path, key -> new FileLife());
    }

    /** As some systems' file names are not. */
    static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
