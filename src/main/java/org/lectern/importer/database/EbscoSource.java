package org.lectern.importer.database;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.ForeignDate;

/**
 * A source line of EBSCO: {@code Journal;Date, Vol. V Issue I, pP}, of which all behind the date may be missing.
 *
 * @param date EDTF
 * @param edition of a newspaper or magazine, or empty, as are {@code volume}, {@code issue} and {@code page}
 * @param rest what stands behind it
 */
record EbscoSource(String journal, String date, String edition, String volume, String issue, String page, String rest) {
    private static final Pattern LINE = Pattern.compile("(?<journal>[^;]+?)\\s*;\\s*(?<date>[^,;()]*?[0-9]{2,4})"
            + "(?:\\s*\\((?<edition>[^)]+)\\))?"
            + "(?:,\\s*Vol\\.?\\s*(?<volume>[^\\s,]+))?"
            + "(?:,?\\s*Issue\\s+(?<issue>[^,]+?))?(?=\\s*,|\\s*$)"
            + "(?:,\\s*p\\.?\\s?(?<page>[A-Za-z]?[0-9]+[A-Za-z]?(?:\\s*[-–]\\s*[A-Za-z]?[0-9]+)?)(?=[\\s,;.]|$))?"
            + "(?:,\\s*pN\\.PAG)?(?:,\\s*[0-9]+(?:/[0-9]+)?p\\b)?(?<rest>.*)");
    private static final int LONGEST = 4000;
    private static final Set<String> NEWSPAPERS = Set.of(
            "daily",
            "times",
            "post",
            "tribune",
            "herald",
            "gazette",
            "guardian",
            "newspaper",
            "morning",
            "sun",
            "telegraph",
            "globe",
            "chronicle",
            "star",
            "courier");

    /** The source that a text begins with. */
    static Optional<EbscoSource> of(String text) {
        Matcher matcher = LINE.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        return ForeignDate.ebsco(matcher.group("date"))
                .map(date -> new EbscoSource(
                        matcher.group("journal").strip(),
                        date,
                        group(matcher, "edition"),
                        group(matcher, "volume"),
                        group(matcher, "issue"),
                        group(matcher, "page"),
                        matcher.group("rest").strip()));
    }

    private static String group(Matcher matcher, String name) {
        return matcher.group(name) == null ? "" : matcher.group(name).strip();
    }

    /** Whether this is a source line and nothing else. */
    boolean isWhole() {
        return rest.isEmpty();
    }

    /**
     * The type that the line points to: a day tells a magazine, or by its name or a page such as B4 a newspaper; a
     * month or a season a journal.
     */
    String guessedType() {
        boolean day = date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        boolean newspaper = page.matches("[A-Za-z].*")
                || Stream.of(journal.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(NEWSPAPERS::contains);
        return !day ? "article-journal" : newspaper ? "article-newspaper" : "article-magazine";
    }

    void fill(EntryDraft draft) {
        draft.offer("container-title", journal);
        draft.offer("issued", date);
        draft.offer("edition", edition);
        draft.offer("volume", volume);
        draft.offer("issue", issue);
        draft.offer("page", EntryNumbers.pages(page));
    }
}
