package org.lectern.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;

/**
 * Where a work stands in its volume. Empty texts are absent ones.
 *
 * @param first page, {@code 211}
 * @param last page, in full also where the record shortens it: {@code 231} of {@code 211–31}
 * @param all as the record has them, with plain hyphens: also {@code 10-12, 46-49}
 * @param article its number, where it has that and no pages: {@code e1234}
 */
public record KevPages(String first, String last, String all, String article) {
    private static final Pattern RANGE = Pattern.compile("([\\p{L}\\p{N}.]+)-([\\p{L}\\p{N}.]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern FIRST = Pattern.compile("[\\p{L}\\p{N}.]+");
    private static final Pattern ARTICLE_NUMBER = Pattern.compile("(?i)e-?[0-9]+|(?:art(?:icle)?|no)\\.? ?([0-9]\\S*)");

    public static KevPages of(Article work) {
        String all = hyphened(work.variable("page"));
        String number = work.type().isInSerial() ? work.variable("number") : "";
        Matcher alone = ARTICLE_NUMBER.matcher(all);
        if (alone.matches()) {
            String found = alone.group(1) == null ? all : alone.group(1);
            return new KevPages("", "", "", number.isEmpty() ? found : number);
        }
        Matcher range = RANGE.matcher(all);
        if (range.matches()) {
            return new KevPages(range.group(1), inFull(range.group(1), range.group(2)), all, number);
        }
        Matcher first = FIRST.matcher(all);
        String begin = first.lookingAt() ? first.group() : work.variable("page-first");
        return new KevPages(begin, "", all, number);
    }

    /** {@code 231} for the end of {@code 211-31}. */
    private static String inFull(String first, String last) {
        boolean shortened = last.length() < first.length()
                && NUMBER.matcher(first).matches()
                && NUMBER.matcher(last).matches();
        return shortened ? first.substring(0, first.length() - last.length()) + last : last;
    }

    /** Dashes of any kind between numbers as plain hyphens: {@code 1-2}. */
    static String hyphened(String text) {
        return SourceLine.ranges(text).replace('–', '-').strip();
    }
}
