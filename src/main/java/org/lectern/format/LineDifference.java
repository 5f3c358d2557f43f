package org.lectern.format;

import java.util.ArrayList;
import java.util.List;

/** Two texts of one file as a unified difference, with three lines around each change. */
public final class LineDifference {
    private static final int AROUND = 3;

    /** Between which lines the longest common part is looked for; more than that are shown as replaced. */
    private static final int MOST = 2_000;

    private final List<String> lines = new ArrayList<>();

    private LineDifference() {}

    /** The difference, empty for equal texts; line ends are left out of it. */
    public static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        LineDifference difference = new LineDifference();
        difference.compare(before.lines().toList(), after.lines().toList());
        return "--- " + name + "\n+++ " + name + "\n" + difference.hunks();
    }

    /** Fills the list with all lines, each behind a blank, a minus or a plus. */
    private void compare(List<String> one, List<String> other) {
        int start = 0;
        int most = Math.min(one.size(), other.size());
        while (start < most && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        add(" ", one.subList(0, start));
        middle(one.subList(start, one.size() - end), other.subList(start, other.size() - end));
        add(" ", one.subList(one.size() - end, one.size()));
    }

    private void add(String sign, List<String> more) {
        more.forEach(line -> lines.add(sign + line));
    }

    private void middle(List<String> one, List<String> other) {
        if (one.size() > MOST || other.size() > MOST) {
            add("-", one);
            add("+", other);
            return;
        }
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                lines.add(" " + one.get(i++));
                j++;
            } else if (j >= other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("-" + one.get(i++));
            } else {
                lines.add("+" + other.get(j++));
            }
        }
    }

    private String hunks() {
        StringBuilder out = new StringBuilder();
        int old = 1;
        int now = 1;
        for (int i = 0; i < lines.size(); ) {
            int change = next(i);
            int from = Math.max(i, change - AROUND);
            if (change == lines.size()) {
                break;
            }
            old += from - i;
            now += from - i;
            int to = end(change);
            List<String> hunk = lines.subList(from, to);
            int minus =
                    (int) hunk.stream().filter(line -> !line.startsWith("+")).count();
            int plus = (int) hunk.stream().filter(line -> !line.startsWith("-")).count();
            out.append("@@ -" + old + "," + minus + " +" + now + "," + plus + " @@\n");
            hunk.forEach(line -> out.append(line).append('\n'));
            old += minus;
            now += plus;
            i = to;
        }
        return out.toString();
    }

    /** The next line that is changed. */
    private int next(int from) {
        int line = from;
        while (line < lines.size() && lines.get(line).startsWith(" ")) {
            line++;
        }
        return line;
    }

    /** Behind the lines around the last change that stands near to this one. */
    private int end(int change) {
        int last = change;
        for (int next = next(last + 1); next < lines.size() && next - last <= 2 * AROUND; next = next(last + 1)) {
            last = next;
        }
        return Math.min(lines.size(), last + 1 + AROUND);
    }
}
