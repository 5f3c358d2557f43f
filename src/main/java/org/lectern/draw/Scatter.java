package org.lectern.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dots with their labels in a rectangle: placed by {@link Springs}, pushed apart where they overlap, and at last only
 * those labels are kept that have room. Dots may come to touch where there are too many; labels never.
 */
final class Scatter {
    private static final int PUSHES = 400;

    /** From one place that is tried to the next. */
    private static final int STEP = 6;

    private final Box room;

    /** Of all labels. */
    private final int[] widths;

    /** Of those for which the others make room. */
    private final int[] wanted;

    private final double[] x;
    private final double[] y;

    /**
     * A dot.
     *
     * @param labelled whether its label has room to its right
     */
    record Dot(int x, int y, boolean labelled) {}

    private Scatter(Box room, int[] widths, List<Line> lines) {
        this.room = room;
        this.widths = widths;
        this.wanted = wanted(room, widths);
        double[][] places = Springs.places(widths.length, lines);
        this.x = places[0];
        this.y = places[1];
        for (int i = 0; i < widths.length; i++) {
            x[i] = room.left() + places[0][i] * Math.max(0, room.width() - ClusterMap.boxWidth(wanted[i]));
            y[i] = room.top() + places[1][i] * (room.height() - ClusterMap.LINE);
        }
    }

    /**
     * The dots.
     *
     * @param widths of their labels, those first whose labels are wanted most
     * @param lines among them
     */
    static List<Dot> of(Box room, int[] widths, List<Line> lines) {
        Scatter scatter = new Scatter(room, widths, lines);
        boolean overlapping = true;
        for (int push = 0; overlapping && push < PUSHES; push++) {
            overlapping = scatter.push();
        }
        return scatter.dots();
    }

    /** The widths, 0 from there on where the labels would fill more than two thirds of the room. */
    private static int[] wanted(Box room, int[] widths) {
        int[] wanted = new int[widths.length];
        double left = room.width() * (double) room.height() * .66
                - widths.length * (double) ClusterMap.boxWidth(0) * ClusterMap.LINE;
        for (int i = 0; i < widths.length && left > 0; i++) {
            left -= widths[i] * (double) ClusterMap.LINE;
            wanted[i] = left > 0 && ClusterMap.boxWidth(widths[i]) <= room.width() ? widths[i] : 0;
        }
        return wanted;
    }

    private boolean push() {
        boolean overlapping = false;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double acrossX = Math.min(x[i] + width(i), x[j] + width(j)) - Math.max(x[i], x[j]);
                double acrossY = ClusterMap.LINE - Math.abs(y[i] - y[j]);
                if (acrossX > 0 && acrossY > 0) {
                    overlapping = true;
                    part(i, j, acrossX, acrossY);
                }
            }
        }
        return overlapping;
    }

    /** Along the shorter way, half each; what the edge of the room holds back the next round finds. */
    private void part(int i, int j, double acrossX, double acrossY) {
        if (acrossY <= acrossX) {
            double step = (acrossY / 2 + .5) * (y[i] < y[j] || (y[i] == y[j] && i < j) ? -1 : 1);
            y[i] = clamp(y[i] + step, room.top(), room.bottom() - ClusterMap.LINE);
            y[j] = clamp(y[j] - step, room.top(), room.bottom() - ClusterMap.LINE);
        } else {
            double step = (acrossX / 2 + .5) * (x[i] < x[j] ? -1 : 1);
            x[i] = clamp(x[i] + step, room.left(), room.right() - width(i));
            x[j] = clamp(x[j] - step, room.left(), room.right() - width(j));
        }
    }

    private int width(int dot) {
        return ClusterMap.boxWidth(wanted[dot]);
    }

    private static double clamp(double value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    /** Those whose label has no room where they stand move to the nearest place where it has, or do without. */
    private List<Dot> dots() {
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            taken.add(box((int) StrictMath.round(x[i]), (int) StrictMath.round(y[i]), 0));
        }
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            Optional<Box> place = place(i, taken);
            Box box = place.orElse(taken.get(i));
            taken.set(i, box);
            dots.add(new Dot(box.left() + ClusterMap.DOT + 1, box.top() + ClusterMap.LINE / 2, place.isPresent()));
        }
        return dots;
    }

    private Optional<Box> place(int dot, List<Box> taken) {
        Box here = taken.get(dot);
        Box best = box(here.left(), here.top(), widths[dot]);
        if (isFree(best, dot, taken)) {
            return Optional.of(best);
        }
        int least = Integer.MAX_VALUE;
        for (int top = room.top(); top + ClusterMap.LINE <= room.bottom(); top += STEP) {
            for (int left = room.left(); left + ClusterMap.boxWidth(widths[dot]) <= room.right(); left += STEP) {
                Box candidate = box(left, top, widths[dot]);
                int across = left - here.left();
                int down = top - here.top();
                int away = across * across + down * down;
                if (away < least && isFree(candidate, dot, taken)) {
                    best = candidate;
                    least = away;
                }
            }
        }
        return least < Integer.MAX_VALUE ? Optional.of(best) : Optional.empty();
    }

    private boolean isFree(Box box, int own, List<Box> taken) {
        for (int i = 0; i < taken.size(); i++) {
            if (i != own && box.overlaps(taken.get(i))) {
                return false;
            }
        }
        return room.contains(box);
    }

    private static Box box(int left, int top, int label) {
        return new Box(left, top, left + ClusterMap.boxWidth(label), top + ClusterMap.LINE);
    }
}
