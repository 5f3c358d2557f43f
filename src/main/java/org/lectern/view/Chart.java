package org.lectern.view;

import java.util.List;

/**
 * A drawing with the table behind it.
 *
 * @param title of both
 * @param rows along the axis, those without works left out
 */
public record Chart(String title, Html drawing, String labelHeading, String countHeading, List<Row> rows) {
    /** One bar: where its works stand and how many they are. */
    public record Row(String href, String label, String count) {}
}
