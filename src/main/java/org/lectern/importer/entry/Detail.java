package org.lectern.importer.entry;

import org.lectern.catalog.ArticleType;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.WorkIdentity;

/** How much a value of a field says beside another one of the same field. */
public final class Detail {
    private Detail() {}

    /** Whether a value says no other thing than the one known: a coarser date, a book's number in another form. */
    public static boolean saysLess(String name, Value.Text full, Value.Text brief) {
        boolean numbers =
                name.equals("ISBN") && WorkIdentity.books(full.text()).containsAll(WorkIdentity.books(brief.text()));
        return numbers || isFiner(name, brief, full);
    }

    /** Whether the other value is a date that lies in the one known, or a type where nothing was said. */
    public static boolean isFiner(String name, Value.Text known, Value.Text other) {
        if (name.equals("type")) {
            return known.text().equals(ArticleType.DOCUMENT.csl()) && !other.equals(known);
        }
        return CslVariables.DATES.contains(name)
                && known.text().matches("-?[0-9]{4}(-[0-9]{2})?")
                && other.text().startsWith(known.text() + "-");
    }
}
