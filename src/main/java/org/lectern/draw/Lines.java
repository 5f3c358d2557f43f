package org.lectern.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Draws the lines of a drawing, the thin ones first, each thickness as one path. */
final class Lines {
    private static final List<String> PARTS = List.of("far", "middle", "near");

    private Lines() {}

    /** @param course of a line, in the language of paths */
    static void draw(Svg svg, List<Line> lines, Function<Line, String> course) {
        double heaviest = lines.stream().mapToDouble(Line::weight).max().orElse(1);
        Map<String, StringBuilder> paths = new TreeMap<>();
        StringBuilder chosen = new StringBuilder();
        for (Line line : lines) {
            (line.chosen() ? chosen : paths.computeIfAbsent(line.part(heaviest), part -> new StringBuilder()))
                    .append(course.apply(line));
        }
        for (String part : PARTS) {
            svg.path("line " + part, paths.getOrDefault(part, new StringBuilder()));
        }
        // A broad line and a narrow one of the paper's colour on it make a double one.
        svg.path("line chosen", chosen);
        svg.path("line core", chosen);
    }
}
