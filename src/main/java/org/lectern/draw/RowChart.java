package org.lectern.draw;

import java.util.List;

/**
 * Numbers one below the other, each with its name above its bar. It belongs beside a table or a list, which has the
 * same as links.
 *
 * @param id begins the ids in the drawing, which are those of the page
 * @param title what is drawn, plain
 * @param summary what there is to see, plain: the text alternative
 * @param rows at least one, from above
 */
public record RowChart(String id, String title, String summary, List<Row> rows) {
    private static final int WIDTH = 480;
    private static final int ROW = 36;
    private static final int BAR = 10;
    private static final int NAME = 14;
    private static final int COUNT = 40;

    /** A number, 1 or more, and what it counts. */
    public record Row(String label, int value) {}

    public RowChart {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a chart has at least one row");
        }
    }

    /** An {@code svg} element, 480 units wide and 36 a row high, that scales with its page. */
    public String svg() {
        int largest = Math.max(1, rows.stream().mapToInt(Row::value).max().orElse(1));
        Svg svg = Svg.picture(id, WIDTH, ROW * rows.size(), title, summary);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int top = i * ROW;
            int length = Math.max(2, (WIDTH - COUNT) * row.value() / largest);
            svg.text("start", 0, top + NAME, row.label());
            svg.rectangle("bar", 0, top + NAME + 5, length, BAR);
            svg.text("start", length + 8, top + NAME + 5 + BAR, String.valueOf(row.value()));
        }
        return svg.end();
    }
}
