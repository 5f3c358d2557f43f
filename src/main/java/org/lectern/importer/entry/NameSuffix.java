package org.lectern.importer.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows a person's whole name, {@code Jr.} or {@code III}, and the name without it.
 *
 * @param parts of the name between commas, one or two
 * @param suffix may be empty
 */
public record NameSuffix(List<String> parts, String suffix) {
    /** One that may end a name without a comma: V is an initial there. */
    public static final String LAST_WORD = "(?i:jr|sr)\\.?|II|III|IV|2nd|3rd|4th";

    private static final Pattern SUFFIX = Pattern.compile(LAST_WORD + "|V");
    private static final Pattern LAST = Pattern.compile("(.*\\S)[\\s~]+(" + LAST_WORD + ")");

    public NameSuffix {
        parts = List.copyOf(parts);
    }

    /** Whether a part of a name is a suffix: {@code Jr.}, {@code III}. */
    public static boolean isOne(String text) {
        return SUFFIX.matcher(text).matches();
    }

    /**
     * Of a name in BibTeX. Its place is between family and given name; many write it behind the given name, with a
     * comma or without, behind the family name, or behind a name in its own order.
     *
     * @param parts between commas, one to three
     */
    public static NameSuffix in(List<String> parts) {
        if (parts.size() == 3) {
            boolean last = isOne(parts.get(2)) && !isOne(parts.get(1));
            return last
                    ? new NameSuffix(parts.subList(0, 2), parts.get(2))
                    : new NameSuffix(List.of(parts.get(0), parts.get(2)), parts.get(1));
        }
        if (parts.size() == 2 && isOne(parts.get(1))) {
            return new NameSuffix(parts.subList(0, 1), parts.get(1));
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            Matcher last = LAST.matcher(parts.get(i));
            // One word with it may be all that is known of a family.
            if (last.matches() && (parts.size() == 2 || last.group(1).indexOf(' ') > 0)) {
                List<String> others = new ArrayList<>(parts);
                others.set(i, last.group(1));
                return new NameSuffix(others, last.group(2));
            }
        }
        return new NameSuffix(parts, "");
    }
}
