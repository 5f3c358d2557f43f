package org.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One citation of pandoc's {@code [@id, p. 14; @other]}.
 *
 * @param locator after the comma, or empty
 * @param offset of its {@code @} in what stands between the brackets
 */
record Citation(String id, String locator, int offset) {
    private static final Pattern ONE = Pattern.compile("@([A-Za-z0-9][A-Za-z0-9._-]*)(?:\\s*,\\s*([^;@]*))?");
    private static final Pattern ALL = Pattern.compile(ONE.pattern() + "(?:\\s*;\\s*" + ONE.pattern() + ")*\\s*");

    static boolean isCitation(String written) {
        return ALL.matcher(written).matches();
    }

    /** Those of a text that {@link #isCitation}, in its order. */
    static List<Citation> all(String written) {
        List<Citation> found = new ArrayList<>();
        Matcher matcher = ONE.matcher(written);
        while (matcher.find()) {
            String locator = matcher.group(2) == null ? "" : matcher.group(2).strip();
            String id = matcher.group(1).replaceFirst("\\.+$", "");
            found.add(new Citation(id, locator, matcher.start()));
        }
        return found;
    }
}
