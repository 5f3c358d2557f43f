package org.lectern.draw;

/**
 * A line between two works of a drawing.
 *
 * @param from and {@code to}, numbers of works in the drawing
 * @param weight above 0: the heavier the thicker
 * @param chosen whether the editor drew it; it is a double one
 */
public record Line(int from, int to, double weight, boolean chosen) {
    /** The class of a line's thickness beside the heaviest of its drawing, by thirds. */
    String part(double heaviest) {
        if (weight > heaviest * 2 / 3) {
            return "near";
        }
        return weight > heaviest / 3 ? "middle" : "far";
    }
}
