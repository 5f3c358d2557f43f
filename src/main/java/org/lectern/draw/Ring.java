package org.lectern.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Places on an ellipse, in rows that leave each label a line of its own: from the upper right down, then on the left
 * side up, clockwise. Who is joined stands near each other, as far as exchanging any two of them finds it.
 */
final class Ring {
    private static final int ROUNDS = 6;

    private final int centre;
    private final int middle;
    private final int radius;
    private final List<Place> places = new ArrayList<>();

    /**
     * A place for a dot.
     *
     * @param right whether its label stands to its right, else to its left
     */
    record Place(int x, int y, boolean right) {}

    /**
     * A ring.
     *
     * @param count of the places
     * @param centre of the ellipse, from the left
     * @param radius of the ellipse from side to side
     * @param top of the first row
     * @param row from one row to the next
     */
    Ring(int count, int centre, int radius, int top, int row) {
        int right = (count + 1) / 2;
        this.centre = centre;
        this.radius = radius;
        this.middle = top + (right - 1) * row / 2;
        int left = count - right;
        double height = right * row / 2.0 + row / 3.0;
        for (int i = 0; i < right; i++) {
            places.add(place(middle + (2 * i - right + 1) * row / 2, height, true));
        }
        for (int i = left - 1; i >= 0; i--) {
            places.add(place(middle + (2 * i - left + 1) * row / 2, height, false));
        }
    }

    private Place place(int y, double height, boolean right) {
        double off = (y - middle) / height;
        int away = (int) StrictMath.round(radius * StrictMath.sqrt(1 - off * off));
        return new Place(right ? centre + away : centre - away, y, right);
    }

    int middle() {
        return middle;
    }

    /** For each work its place. Works are given to places in their order, then exchanged where that shortens lines. */
    List<Place> assign(List<Line> lines) {
        int[] at = new int[places.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = i;
        }
        double[][] weights = new double[at.length][at.length];
        for (Line line : lines) {
            weights[line.from()][line.to()] += line.weight();
            weights[line.to()][line.from()] += line.weight();
        }
        double[][] distances = lines.isEmpty() ? new double[0][0] : distances();
        boolean better = !lines.isEmpty();
        for (int round = 0; better && round < ROUNDS; round++) {
            better = false;
            for (int a = 0; a < at.length; a++) {
                for (int b = a + 1; b < at.length; b++) {
                    better |= exchange(a, b, at, weights, distances);
                }
            }
        }
        List<Place> assigned = new ArrayList<>();
        for (int place : at) {
            assigned.add(places.get(place));
        }
        return assigned;
    }

    private static boolean exchange(int a, int b, int[] at, double[][] weights, double[][] distances) {
        double gain = 0;
        for (int other = 0; other < at.length; other++) {
            if (other != a && other != b) {
                double further = distances[at[b]][at[other]] - distances[at[a]][at[other]];
                gain -= (weights[a][other] - weights[b][other]) * further;
            }
        }
        if (gain <= 1e-9) {
            return false;
        }
        int place = at[a];
        at[a] = at[b];
        at[b] = place;
        return true;
    }

    /** From each place to each. */
    private double[][] distances() {
        double[][] distances = new double[places.size()][places.size()];
        for (int a = 0; a < places.size(); a++) {
            for (int b = 0; b < places.size(); b++) {
                double x = places.get(a).x() - places.get(b).x();
                double y = places.get(a).y() - places.get(b).y();
                distances[a][b] = StrictMath.sqrt(x * x + y * y);
            }
        }
        return distances;
    }

    /** A line from one place to another, bent inwards, and past the centre where it would run through it. */
    String arc(Place from, Place to) {
        double x = (from.x() + to.x()) / 2.0 - centre;
        double y = (from.y() + to.y()) / 2.0 - middle;
        double away = StrictMath.sqrt(x * x + y * y);
        double wanted = Math.max(away * .7, radius * .35);
        long bendX = StrictMath.round(away < 1 ? centre : centre + x * wanted / away);
        long bendY = StrictMath.round(away < 1 ? middle - wanted : middle + y * wanted / away);
        return "M" + from.x() + " " + from.y() + "Q" + bendX + " " + bendY + " " + to.x() + " " + to.y();
    }

    String spoke(Place to) {
        return "M" + centre + " " + middle + "L" + to.x() + " " + to.y();
    }
}
