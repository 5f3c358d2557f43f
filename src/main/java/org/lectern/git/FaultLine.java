package org.lectern.git;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Of all that git said before it gave up, the line that says why. */
final class FaultLine {
    /** True of each fault of a connection, and says nothing of it. */
    private static final String NOT_READ = "fatal: Could not read from remote repository.";

    private static final String NOT_PUSHED = "error: failed to push some refs to ";

    /** What the other side counts while it works, and lines that only look well. */
    private static final Pattern NO_REASON = Pattern.compile(
            "(Enumerating|Counting|Compressing|Receiving|Resolving|Writing|Unpacking|Total|Checking)\\b|[^\\p{L}\\p{N}]*$");

    /** The cure that git itself gives where a repository is another user's, as in containers. */
    private static final Pattern TRUST = Pattern.compile("git config --global --add safe\\.directory .+");

    /** Nothing is fetched while a list is read, so that git lacks what a partial clone left out. */
    private static final Pattern PARTIAL = Pattern.compile("fatal: could not fetch [0-9a-f]+ from promisor remote");

    private static final String WHOLE =
            "; the repository was cloned with --filter and lacks texts of old files: clone it without";

    /** Some hosts greet at length. */
    private static final int MOST = 6;

    private FaultLine() {}

    /** The reason on one line, without control characters; what the other side said of it comes after. */
    static String of(String said) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String line = plain(best(lines));
        List<String> others = lines.stream()
                .filter(other -> other.startsWith("remote: "))
                .map(FaultLine::plain)
                .filter(other ->
                        !other.equals(line) && !NO_REASON.matcher(other).lookingAt())
                .limit(MOST)
                .toList();
        String cure = lines.stream()
                .filter(word -> TRUST.matcher(word).matches())
                .findFirst()
                .map(command -> "; where you trust whoever owns it: " + command)
                .orElse("");
        String partial = lines.stream().anyMatch(word -> PARTIAL.matcher(word).matches()) ? WHOLE : "";
        return ((others.isEmpty() ? line : line + "; " + String.join("; ", others)) + cure + partial)
                .replaceAll("\\p{Cntrl}+", " ");
    }

    private static String best(List<String> lines) {
        List<String> faults = new ArrayList<>(lines.stream()
                .filter(line -> line.startsWith("fatal: ") || line.startsWith("error: ") || line.startsWith("! "))
                .filter(line -> !line.startsWith(NOT_PUSHED))
                .toList());
        faults.removeIf(NOT_READ::equals);
        if (!faults.isEmpty()) {
            return faults.get(faults.size() - 1);
        }
        int cut = lines.indexOf(NOT_READ);
        if (cut > 0) {
            return lines.get(cut - 1); // the words of ssh
        }
        return lines.isEmpty() ? "failed without a word" : lines.get(lines.size() - 1);
    }

    private static String plain(String line) {
        return line.replaceFirst("^(fatal|error|ERROR|remote|!):? ", "").strip();
    }
}
