package org.lectern.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places dots by forces: lines draw together, dots push apart (Fruchterman and Reingold, Graph Drawing by
 * Force-directed Placement, Software: Practice and Experience 21, 1991). They start on a spiral in their order, not at
 * random.
 */
final class Springs {
    private static final int STEPS = 150;

    /** The angle between seeds of a sunflower, in radians. */
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    /** How far a place goes from that of the forces to one that uses the room evenly. */
    private static final double EVENNESS = .55;

    private final double[] x;
    private final double[] y;
    private final List<Line> lines;

    private Springs(int count, List<Line> lines) {
        this.x = new double[count];
        this.y = new double[count];
        this.lines = lines;
        for (int i = 0; i < count; i++) {
            double away = StrictMath.sqrt(i + .5);
            x[i] = away * StrictMath.cos(i * GOLDEN_ANGLE);
            y[i] = away * StrictMath.sin(i * GOLDEN_ANGLE);
        }
    }

    /**
     * Where the dots stand, as parts of the room's width and height, 0 to 1.
     *
     * @param lines among them
     * @return for each dot x and y
     */
    static double[][] places(int count, List<Line> lines) {
        Springs springs = new Springs(count, lines);
        for (int step = 0; step < STEPS; step++) {
            springs.move(1.0 - step / (double) STEPS);
        }
        springs.turn();
        return new double[][] {spread(springs.x), spread(springs.y)};
    }

    /** @param most how far a dot moves */
    private void move(double most) {
        double[] dx = new double[x.length];
        double[] dy = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            // The middle draws a little, so that what has no lines does not drift away.
            dx[i] -= x[i] * .08;
            dy[i] -= y[i] * .08;
            for (int j = i + 1; j < x.length; j++) {
                double apartX = x[i] - x[j];
                double apartY = y[i] - y[j];
                double push = 1 / Math.max(apartX * apartX + apartY * apartY, .01);
                dx[i] += apartX * push;
                dy[i] += apartY * push;
                dx[j] -= apartX * push;
                dy[j] -= apartY * push;
            }
        }
        for (Line line : lines) {
            double apartX = x[line.from()] - x[line.to()];
            double apartY = y[line.from()] - y[line.to()];
            double pull = StrictMath.sqrt(apartX * apartX + apartY * apartY) * .6;
            dx[line.from()] -= apartX * pull;
            dy[line.from()] -= apartY * pull;
            dx[line.to()] += apartX * pull;
            dy[line.to()] += apartY * pull;
        }
        for (int i = 0; i < x.length; i++) {
            double length = Math.max(StrictMath.sqrt(dx[i] * dx[i] + dy[i] * dy[i]), 1e-9);
            x[i] += dx[i] / length * Math.min(length, most);
            y[i] += dy[i] / length * Math.min(length, most);
        }
    }

    /** Turns the longer way of the dots into the horizontal: then across and down tell different things. */
    private void turn() {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += x[i] * x[i];
            yy += y[i] * y[i];
            xy += x[i] * y[i];
        }
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (int i = 0; i < x.length; i++) {
            double turned = x[i] * cos + y[i] * sin;
            y[i] = y[i] * cos - x[i] * sin;
            x[i] = turned;
        }
    }

    /** From 0 to 1, between the places themselves and equal steps in their order. */
    private static double[] spread(double[] places) {
        double least = Arrays.stream(places).min().orElse(0);
        double range = Math.max(Arrays.stream(places).max().orElse(1) - least, 1e-9);
        int[] order = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> places[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] spread = new double[places.length];
        for (int rank = 0; rank < order.length; rank++) {
            double even = places.length == 1 ? .5 : rank / (places.length - 1.0);
            double own = (places[order[rank]] - least) / range;
            spread[order[rank]] = even * EVENNESS + own * (1 - EVENNESS);
        }
        return spread;
    }
}
