package org.lectern.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Draws the lines of a drawing: those that stay behind first, then the thin ones and the thick ones, each as one path,
 * and the editor's at last.
 */
final class Lines {
    private static final String CHOSEN = "chosen";
    private static final String BEHIND = "behind";
    private static final List<String> PARTS = List.of(BEHIND, "far", "middle", "near");

    private Lines() {}

    /**
     * The lines as paths.
     *
     * @param behind which of those that are not the editor's stay behind, all of one thickness
     * @param course of a line, in the language of paths
     */
    static void draw(Svg svg, List<Line> lines, Predicate<Line> behind, Function<Line, String> course) {
        double heaviest = lines.stream().mapToDouble(Line::weight).max().orElse(1);
        Map<String, StringBuilder> paths = new TreeMap<>();
        for (Line line : lines) {
            String part = line.chosen() ? CHOSEN : behind.test(line) ? BEHIND : line.part(heaviest);
            paths.computeIfAbsent(part, key -> new StringBuilder()).append(course.apply(line));
        }
        for (String part : PARTS) {
            svg.path("line " + part, paths.getOrDefault(part, new StringBuilder()));
        }
        // A broad line and a narrow one of the paper's colour on it make a double one.
        StringBuilder chosen = paths.getOrDefault(CHOSEN, new StringBuilder());
        svg.path("line chosen", chosen);
        svg.path("line core", chosen);
    }
}
