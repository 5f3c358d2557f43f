package org.lectern.concurrent;

/**
 * Short texts that come again and again, as topics, names and journals do in thousands of records: most that are equal
 * share one copy. The table has a fixed size, and the latest text of a place takes it. Safe for several threads, since
 * a text never changes: at worst there is another copy.
 */
public final class SharedTexts {
    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 48;
    private static final String[] TEXTS = new String[PLACES];

    private SharedTexts() {}

    /** An equal text. */
    public static String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String there = TEXTS[place];
        if (text.equals(there)) {
            return there;
        }
        TEXTS[place] = text;
        return text;
    }
}
