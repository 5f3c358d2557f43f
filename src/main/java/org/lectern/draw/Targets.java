package org.lectern.draw;

import java.util.List;

/**
 * What a pointer meets around a dot and its label: 24 units in both directions where there is room (WCAG 2.2, 2.5.8).
 */
final class Targets {
    static final int SIZE = 24;

    private Targets() {}

    /**
     * The box of one, enlarged as far as it comes upon no other and does not leave the field; else as it is.
     *
     * @param own its number among the boxes
     */
    static Box around(int own, List<Box> boxes, Box field) {
        Box box = boxes.get(own);
        int width = Math.max(SIZE, box.width());
        for (int tried = 0; tried <= SIZE - box.height(); tried++) {
            // The middle first, then by turns above and below it.
            int away = tried % 2 == 0 ? -tried / 2 : (tried + 1) / 2;
            int top = box.top() - (SIZE - box.height()) / 2 + away;
            for (int before = 0; before <= width - box.width(); before++) {
                int left = box.left() - (width - box.width()) / 2 + (before % 2 == 0 ? -before / 2 : (before + 1) / 2);
                Box larger = new Box(left, top, left + width, top + SIZE);
                if (larger.contains(box) && field.contains(larger) && isFree(larger, own, boxes)) {
                    return larger;
                }
            }
        }
        return box;
    }

    private static boolean isFree(Box box, int own, List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            if (i != own && box.overlaps(boxes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
