package org.lectern.catalog;

/** Numbers of dates, filled up with zeros in front. */
public final class Digits {
    private Digits() {}

    /**
     * At least so many digits; a minus sign is one of them.
     *
     * @param least 1 or more
     */
    public static String of(int number, int least) {
        String digits = String.valueOf(Math.abs((long) number));
        String sign = number < 0 ? "-" : "";
        return sign + "0".repeat(Math.max(0, least - sign.length() - digits.length())) + digits;
    }
}
