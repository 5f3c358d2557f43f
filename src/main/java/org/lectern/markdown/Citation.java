package org.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One citation of pandoc's {@code [see @id, p. 14; also @other]}.
 *
 * @param prefix the words before, or empty
 * @param locator after the comma, or empty
 * @param offset of its {@code @} in what stands between the brackets
 */
record Citation(String prefix, String id, String locator, int offset) {
    /**
     * With the commas and semicolons of Arabic and Chinese, too. An {@code @} behind a letter is that of a mail
     * address, unless the letter is of a script without blanks; one behind a backslash is a mere sign.
     */
    private static final Pattern ONE =
            Pattern.compile("((?:[^@;；؛]*[\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])?)@([A-Za-z0-9][A-Za-z0-9._-]*)"
                    + "(?:\\s*[,،，]\\s*((?:&#?\\w{1,8};|[^;；؛@])*+))?\\s*(?:[;；؛]|$)");

    /** Those of a text between brackets, in its order; none where it is anything else than citations. */
    static List<Citation> all(String written) {
        List<Citation> found = new ArrayList<>();
        Matcher matcher = ONE.matcher(written);
        int from = 0;
        do {
            if (!matcher.region(from, written.length()).lookingAt()) {
                return List.of();
            }
            found.add(new Citation(
                    words(matcher.group(1)),
                    matcher.group(2).replaceFirst("\\.+$", ""),
                    matcher.group(3) == null ? "" : words(matcher.group(3)),
                    matcher.start(2) - 1));
            from = matcher.end();
        } while (from < written.length());
        return List.copyOf(found);
    }

    private static String words(String written) {
        return HtmlEntities.decoded(written.replaceAll("\\s+", " ").strip());
    }
}
