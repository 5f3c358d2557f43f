package org.lectern.catalog;

/** Whether two words differ as a slip of the hand makes them. */
public final class LetterSlip {
    private LetterSlip() {}

    /** One letter more, less or other, or two neighbours exchanged (Damerau 1964). */
    public static boolean isOne(String one, String two) {
        int start = 0;
        int shorter = Math.min(one.length(), two.length());
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        String a = one.substring(start);
        String b = two.substring(start);
        if (a.length() != b.length()) {
            String longer = a.length() > b.length() ? a : b;
            return longer.substring(1).equals(a.length() > b.length() ? b : a);
        }
        boolean other = a.substring(1).equals(b.substring(1));
        boolean exchanged = a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return other || exchanged;
    }
}
