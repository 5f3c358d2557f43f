package org.lectern.importer;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web of Science's BibTeX (export of November 2026), whose journals are all in capitals. */
final class WebOfScience {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WebOfScience() {}

    /** Whether the entry has a number of its records. */
    static boolean wrote(BibEntry entry) {
        return entry.raw("unique-id").matches("(?:WOS|ISI|BCI|CCC|MEDLINE|KJD|RSCI|SCIELO):.+");
    }

    /** A journal in headline case, with the capitals of its abbreviation where the two have a word in common. */
    static String journal(String capitals, String abbreviation) {
        if (!HeadlineCase.isAllCapitals(capitals)) {
            return capitals;
        }
        Map<String, String> known = new TreeMap<>();
        for (Matcher word = WORD.matcher(abbreviation); word.find(); ) {
            known.put(word.group().toUpperCase(Locale.ROOT), word.group());
        }
        return WORD.matcher(HeadlineCase.title(capitals)).replaceAll(word -> {
            String group = word.group();
            return Matcher.quoteReplacement(known.getOrDefault(group.toUpperCase(Locale.ROOT), group));
        });
    }
}
