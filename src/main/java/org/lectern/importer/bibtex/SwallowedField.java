package org.lectern.importer.bibtex;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a value whose closing brace is missing, so that it goes on through the fields behind it. */
final class SwallowedField {
    private static final Pattern ON_ITS_LINE = Pattern.compile("\\n\\s*[A-Za-z-]+\\s*=\\s*[{\"\\w]");
    private static final Pattern BEHIND_A_COMMA = Pattern.compile(",\\s*([A-Za-z-]+)\\s*=\\s*[{\"\\w]");

    /** What commonly follows in an entry; behind a comma any other word may be the text's own. */
    private static final Set<String> FIELDS = Set.of(
            "abstract",
            "address",
            "annote",
            "author",
            "booktitle",
            "chapter",
            "crossref",
            "date",
            "doi",
            "edition",
            "editor",
            "eprint",
            "file",
            "howpublished",
            "institution",
            "isbn",
            "issn",
            "issue",
            "journal",
            "journaltitle",
            "key",
            "keywords",
            "language",
            "location",
            "month",
            "note",
            "number",
            "organization",
            "pages",
            "publisher",
            "school",
            "series",
            "subtitle",
            "title",
            "translator",
            "type",
            "url",
            "urldate",
            "volume",
            "year");

    private SwallowedField() {}

    /** Whether another field seems to stand inside a value. */
    static boolean isIn(String value) {
        if (ON_ITS_LINE.matcher(value).find()) {
            return true;
        }
        Matcher field = BEHIND_A_COMMA.matcher(value);
        while (field.find()) {
            if (FIELDS.contains(field.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
