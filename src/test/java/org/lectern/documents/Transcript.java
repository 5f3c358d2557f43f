package org.lectern.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a document says is printed, or stands in a file, beside what is. */
final class Transcript {
    private static final String LEFT_OUT = "…";

    /** Numbers that a change of the theme or another machine changes. */
    private static final Pattern CHANGING = Pattern.compile(
            "[0-9]+(?= (?:pages?|written|unchanged|removed)\\b)|[0-9.]+ s\\b|(?<=(?:localhost|127\\.0\\.0\\.1):)[0-9]+");

    /** What Maven writes to a terminal even where it is told not to. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private Transcript() {}

    /** A command of a block, and the lines that it is said to print; none where the block shows none. */
    record Step(String command, List<String> printed) {}

    /** The commands of a block: each after {@code $}, up to the next one. */
    static List<Step> steps(Guide.Block block) {
        List<Step> steps = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
            } else if (steps.isEmpty()) {
                throw new AssertionError(block.place() + ": a console begins with $ and a command");
            } else {
                steps.get(steps.size() - 1).printed().add(line);
            }
        }
        return steps;
    }

    /** Whole texts, where … stands for anything in a line, and on a line of its own for any lines. */
    static void compare(String place, List<String> shown, String actual) {
        String text = settled(actual);
        assertThat(pattern(shown).matcher(text).matches())
                .as("%s%nshown:%n%s%nprinted:%n%s", place, String.join("\n", shown), text)
                .isTrue();
    }

    /** The same, of lines that stand together somewhere in a text. */
    static void find(String place, List<String> shown, String actual) {
        assertThat(settled(actual)).as(place).containsPattern(pattern(shown));
    }

    private static String settled(String text) {
        return CHANGING.matcher(COLOUR.matcher(text).replaceAll("")).replaceAll("#");
    }

    private static Pattern pattern(List<String> shown) {
        StringBuilder out = new StringBuilder("(?m)^");
        for (String line : shown) {
            if (line.equals(LEFT_OUT)) {
                out.append("(?:[^\n]*\n)*?");
                continue;
            }
            String[] parts = settled(line).split(LEFT_OUT, -1);
            for (int i = 0; i < parts.length; i++) {
                out.append(i == 0 ? "" : "[^\n]*").append(Pattern.quote(parts[i]));
            }
            out.append('\n');
        }
        return Pattern.compile(out.toString());
    }
}
