package org.lectern.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a rectangle, each as large as is its share, by halving: the sequence is cut where both sides weigh most
 * nearly the same, and the rectangle across its longer side in that proportion. What is near in the sequence stays
 * near.
 */
final class Regions {
    /** Labels are broad and low: a part may be broader than high by this before it is cut into left and right. */
    private static final double BREADTH = 1.3;

    private final List<Double> shares;
    private final List<Box> boxes = new ArrayList<>();

    private Regions(List<Double> shares) {
        this.shares = shares;
    }

    /** @param shares above 0, at least one */
    static List<Box> of(Box whole, List<Double> shares) {
        Regions regions = new Regions(shares);
        regions.divide(whole, 0, shares.size());
        return regions.boxes;
    }

    private void divide(Box box, int from, int to) {
        if (to - from == 1) {
            boxes.add(box);
            return;
        }
        double all = sum(from, to);
        int cut = from + 1;
        for (int i = from + 2; i < to; i++) {
            if (Math.abs(sum(from, i) - all / 2) < Math.abs(sum(from, cut) - all / 2)) {
                cut = i;
            }
        }
        double part = sum(from, cut) / all;
        if (box.width() > box.height() * BREADTH) {
            int middle = box.left() + (int) StrictMath.round(box.width() * part);
            divide(new Box(box.left(), box.top(), middle, box.bottom()), from, cut);
            divide(new Box(middle, box.top(), box.right(), box.bottom()), cut, to);
        } else {
            int middle = box.top() + (int) StrictMath.round(box.height() * part);
            divide(new Box(box.left(), box.top(), box.right(), middle), from, cut);
            divide(new Box(box.left(), middle, box.right(), box.bottom()), cut, to);
        }
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += shares.get(i);
        }
        return sum;
    }
}
