package org.lectern.draw;

/**
 * A work in a drawing.
 *
 * @param who beginning of its label: {@code Leeds and Savun}
 * @param brief the same in short, where {@code who} has no room; cut where this has none either: {@code Leeds et al.}
 * @param year end of its label, which is never cut, with a blank before it or empty: {@code 2002}
 * @param title the whole name, for a pointer that rests on it and for those who listen; it begins with {@code who} and
 *     {@code year}
 * @param href where it leads
 */
public record Work(String who, String brief, String year, String title, String href) {
    /** The label as there is room for it. */
    String label(int size, int room) {
        return TextWidth.of(who + year, size) <= room ? who + year : TextWidth.fit(brief, year, size, room);
    }

    /** The whole name of a link that is labelled so: what one sees is in what one hears (WCAG 2.2, 2.5.3). */
    String name(String label) {
        return label.equals(who + year) ? title : label + " – " + title;
    }
}
