package org.lectern.catalog;

/** Signs at which programs part keywords and names that stand in one text: commas and semicolons of all scripts. */
public final class Separators {
    private static final String SIGNS = ",;،؛，；、";

    private Separators() {}

    /** Whether a text would be parted, and so has to be kept together or said in another way. */
    public static boolean part(String text) {
        return text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }
}
