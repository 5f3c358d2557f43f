package org.lectern.draw;

/** The room that something takes, in units from the upper left corner; {@code right} and {@code bottom} lie outside. */
record Box(int left, int top, int right, int bottom) {
    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom;
    }
}
