package bench.corpus;

import java.util.List;
import java.util.stream.Collectors;

/** Values as YAML that every reader of it understands. */
final class Yaml {
    private static final int WIDTH = 92;

    private Yaml() {}

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String list(List<String> words) {
        return words.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** A long text as the lines of a folded scalar. */
    static String folded(String text) {
        StringBuilder lines = new StringBuilder(">-");
        int width = WIDTH;
        for (String word : text.split(" ")) {
            if (width + 1 + word.length() > WIDTH) {
                lines.append("\n  ").append(word);
                width = word.length();
            } else {
                lines.append(' ').append(word);
                width += 1 + word.length();
            }
        }
        return lines.toString();
    }
}
