package org.lectern.catalog;

import java.util.Set;
import java.util.regex.Pattern;

/** How many pages a work has that stands by itself: its extent, as catalogues call it. */
public final class BookExtent {
    private static final Set<String> TYPES =
            Set.of(ArticleType.BOOK.csl(), ArticleType.THESIS.csl(), ArticleType.REPORT.csl());
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2,5}");

    private BookExtent() {}

    /** Whether works of a type of CSL's have one. */
    public static boolean isOf(String type) {
        return TYPES.contains(type);
    }

    /** Whether BibTeX's {@code pages} of a type of CSL's are it: one number, {@code 251}. */
    public static boolean isIn(String type, String pages) {
        return isOf(type) && NUMBER.matcher(pages).matches();
    }
}
