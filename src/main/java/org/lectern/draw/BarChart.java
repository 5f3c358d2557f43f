package org.lectern.draw;

import java.util.List;

/**
 * Numbers side by side in the order of an axis, one bar each, with the ends of the axis and the largest number written
 * out. It belongs beside a table, which has the rest.
 *
 * @param id begins the ids in the drawing, which are those of the page
 * @param title what is drawn, plain
 * @param summary what there is to see, plain: the text alternative
 * @param bars 1 to {@link #MOST_BARS}, along the axis
 */
public record BarChart(String id, String title, String summary, List<Bar> bars) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 96;
    private static final int TOP = 18;
    private static final int BOTTOM = 22;
    private static final int LARGEST_BAR = 28;

    /** The largest size of type in which pages show its labels: that of a small chart. */
    private static final int SIZE = 20;

    /** Each bar and the gap beside it need 4 units. */
    public static final int MOST_BARS = WIDTH / 4;

    /** A number, 0 or more, at its place on the axis. */
    public record Bar(String label, int value) {}

    public BarChart {
        bars = List.copyOf(bars);
        if (bars.isEmpty() || bars.size() > MOST_BARS) {
            throw new IllegalArgumentException("a chart has 1 to " + MOST_BARS + " bars, not " + bars.size());
        }
    }

    /** An {@code svg} element, 480 by 96 units, that scales with its page. */
    public String svg() {
        int largest = Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
        Svg svg = Svg.picture(id, WIDTH, HEIGHT, title, summary);
        int floor = HEIGHT - BOTTOM;
        int step = Math.max(1, Math.min(LARGEST_BAR, WIDTH / bars.size()));
        int bar = Math.max(1, step - Math.max(1, step / 5));
        int firstOfLargest = -1;
        for (int i = 0; i < bars.size(); i++) {
            int value = bars.get(i).value();
            if (value == 0) {
                continue;
            }
            int height = Math.max(2, (floor - TOP) * value / largest);
            svg.rectangle("bar", i * step, floor - height, bar, height);
            firstOfLargest = firstOfLargest < 0 && value == largest ? i : firstOfLargest;
        }
        int end = bars.size() * step - (step - bar);
        svg.line("axis", 0, floor, end, floor);
        svg.text("start", 0, HEIGHT - 5, bars.get(0).label());
        if (bars.size() > 1) {
            String last = bars.get(bars.size() - 1).label();
            // A short axis has no room for two labels under its bars.
            int place = Math.max(end, TextWidth.of(bars.get(0).label(), SIZE) + TextWidth.of(last, SIZE) + 12);
            svg.text("end", place, HEIGHT - 5, last);
        }
        if (firstOfLargest >= 0) {
            int middle = firstOfLargest * step + bar / 2;
            svg.text("middle", Math.max(8, Math.min(WIDTH - 8, middle)), TOP - 5, String.valueOf(largest));
        }
        return svg.end();
    }
}
