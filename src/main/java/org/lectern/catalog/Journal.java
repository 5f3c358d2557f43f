package org.lectern.catalog;

/**
 * A serial of {@code journals.yaml}; every part but the title may be empty.
 *
 * @param id for its page's address, else made from the title
 * @param issn of print
 * @param electronicIssn of the online edition
 */
public record Journal(String title, String id, String issn, String electronicIssn, String abbreviation) {
    /** The title by which works name it: composed (NFC), one blank between words. */
    public String key() {
        return Texts.composed(title);
    }
}
