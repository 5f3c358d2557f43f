package org.lectern.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.NumberLabels;

/** Numbers with their labels, and pages that run backwards. */
final class NumberRules implements RecordRule {
    /** The first and the last page of a range, with the letters before them. */
    private static final Pattern RANGE =
            Pattern.compile("([A-Za-z]*)([0-9]{1,9})\\s*(?:--|[-–—])\\s*([A-Za-z]*)([0-9]{1,9})");

    @Override
    public void check(Article article, Findings findings) {
        article.variables()
                .forEach((name, value) -> NumberLabels.number(name, value)
                        .ifPresent(number -> findings.hint(
                                "label-in-number",
                                article,
                                name,
                                "\"" + value + "\" has its label with it",
                                "write " + number + ": pages and citation styles set the label, in their language.")));
        for (String part : article.variable("page").split("[,;]")) {
            Matcher range = RANGE.matcher(part.strip());
            if (range.matches() && runsBackwards(range)) {
                findings.warning(
                        "reversed-pages",
                        article,
                        "page",
                        "the pages " + part.strip() + " end before they begin",
                        "write the first and the last page: 11-31.");
            }
        }
    }

    private static boolean runsBackwards(Matcher range) {
        if (!range.group(3).isEmpty() && !range.group(1).equals(range.group(3))) {
            return false;
        }
        String first = range.group(2);
        String last = range.group(4);
        // 131-5 is 131 to 135.
        String whole =
                last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
        return Integer.parseInt(whole) < Integer.parseInt(first)
                || (last.length() < first.length() && Integer.parseInt(whole) == Integer.parseInt(first));
    }
}
