package org.lectern.importer.entry;

import java.util.Map;
import java.util.regex.Pattern;

/** What databases write where a work has no abstract, as Scopus' {@code [No abstract available]}. */
final class AbsentAbstract {
    private static final Pattern SAID =
            Pattern.compile("(?i)\\W*(?:no abstract(?: is)?(?: available)?(?: for this item)?"
                    + "|(?:an )?abstract(?: is)? not available(?: for this (?:content|article|item)\\b.{0,200})?)\\W*");

    private AbsentAbstract() {}

    /** Takes it out of a record's fields. */
    static void drop(Map<String, Value> fields) {
        if (SAID.matcher(EntryIdentity.text(fields, "abstract")).matches()) {
            fields.remove("abstract");
            fields.remove("abstract-source");
        }
    }
}
