package org.lectern.view;

import java.util.List;

/**
 * A drawing with the table behind it.
 *
 * @param title of both
 * @param note what a bar holds where it is several years, or empty
 * @param rows along the axis, those without works left out
 */
public record Chart(String title, Html drawing, String note, String labelHeading, String countHeading, List<Row> rows) {
    /** A line of the table: how many works, and where they stand; {@code href} is empty where that is no page. */
    public record Row(String href, String label, String count) {}
}
