package org.lectern.importer.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Doi;
import org.lectern.catalog.Isbn;
import org.lectern.catalog.Issn;
import org.lectern.catalog.WebAddress;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.SourcePosition;

/**
 * Standard numbers, addresses and page ranges of an entry, as a record has them. What is none is set aside with a
 * warning.
 *
 * @param program under which {@code custom} keeps what a field does not take
 */
public record EntryNumbers(EntryDraft draft, String program) {
    private static final Pattern ISSN = Pattern.compile("(?<![0-9Xx-])[0-9]{4}[-‐–]?[0-9]{3}[0-9Xx](?![0-9Xx-])");
    private static final Pattern ISBN =
            Pattern.compile("(?<![0-9Xx-])(?:97[89][- ]?(?:[0-9][- ]?){9}[0-9]|(?:[0-9][- ]?){9}[0-9Xx])(?![0-9Xx-])");
    private static final Pattern ELECTRONIC = Pattern.compile("(?i)[\\s(,;:]*(?:e-?issn|electronic|online|web)");
    /** So far before an ISSN a word and a colon say what it is. */
    private static final int LONGEST_NAME = 20;

    private static final Pattern DOI_IN_TEXT = Pattern.compile("(?i)(?:doi:?\\s*|doi\\.org/)?(10\\.[0-9]{4,9}/\\S+)");
    private static final Pattern OPEN_END = Pattern.compile("(?<![\\s‐–—-])[\\s‐–—-]*[‐–—-]\\s*+\\+?\\s*+$");
    private static final Pattern RANGE = Pattern.compile("([0-9]+)\\s*[-‐–—]+\\s*([0-9]+)(?=\\s*(?:;|$))");

    /** A DOI, bare, after a word, or as an address. */
    public void doi(String text, String tag, SourcePosition where) {
        try {
            String doi = Doi.parse(Blanks.folded(text).replaceAll("[.,;]$", "")).value();
            draft.offerOrKeep("DOI", doi, program, tag);
        } catch (InvalidValueException e) {
            Matcher inside = DOI_IN_TEXT.matcher(text);
            if (inside.find() && !inside.group(1).equals(text.strip())) {
                doi(inside.group(1), tag, where);
            } else {
                draft.refuse(where, "a DOI", text, program, tag);
            }
        }
    }

    /** Whether a text is nothing but a DOI, in any of its forms. */
    public static boolean isDoi(String text) {
        try {
            Doi.parse(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /**
     * ISSNs and ISBNs in any mixture. The second ISSN, and one that is called electronic, is the {@code eISSN}; several
     * ISBNs stand beside each other.
     *
     * @return whether the text held any
     */
    public boolean serials(String text, String tag) {
        List<String> isbns = isbns(text);
        String before = draft.text("ISBN");
        if (!isbns.isEmpty()) {
            String all = before.isEmpty() ? "" : before + " ";
            draft.put("ISBN", Value.text(all + String.join(" ", isbns)));
        }
        return issns(withoutIsbns(text), tag) || !isbns.isEmpty();
    }

    /** A text with a semicolon for each ISBN in it, digits of which could be taken for an ISSN. */
    public static String withoutIsbns(String text) {
        return ISBN.matcher(text)
                .replaceAll(found -> isIsbn(found.group()) ? ";" : Matcher.quoteReplacement(found.group()));
    }

    /** The ISBNs in a text, whatever stands around them: {@code 978-3-16-148410-0 (brosch.)}. */
    public static List<String> isbns(String text) {
        return ISBN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(EntryNumbers::isIsbn)
                .map(number -> number.replace(" ", "-"))
                .toList();
    }

    /** The number of a serial, and whether it is called that of the electronic edition. */
    public record Serial(String number, boolean electronic) {}

    /** The ISSNs in a text, whatever stands around them: {@code 1476-4687 (Electronic) 0028-0836 (Linking)}. */
    public static List<Serial> issns(String text) {
        List<Serial> found = new ArrayList<>();
        Matcher matcher = ISSN.matcher(text);
        while (matcher.find()) {
            try {
                String number = Issn.parse(matcher.group()).hyphenated();
                boolean behind = ELECTRONIC
                        .matcher(text)
                        .region(matcher.end(), text.length())
                        .lookingAt();
                String before = text.substring(Math.max(0, matcher.start() - LONGEST_NAME), matcher.start());
                found.add(new Serial(
                        number, behind || before.toLowerCase(Locale.ROOT).matches("(?s).*\\be-?issn:?\\s*")));
            } catch (InvalidValueException e) {
                // eight characters that are no number
            }
        }
        return found;
    }

    private boolean issns(String text, String tag) {
        List<Serial> found = issns(text);
        for (Serial serial : found) {
            String number = serial.number();
            boolean known = number.equals(draft.text("ISSN")) || number.equals(draft.text("eISSN"));
            if (!known && (serial.electronic() || !draft.offer("ISSN", number))) {
                draft.offerOrKeep("eISSN", number, program, tag);
            }
        }
        return !found.isEmpty();
    }

    private static boolean isIsbn(String text) {
        try {
            Isbn.parse(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** A web address; that of a DOI becomes the DOI, and a second one is kept. */
    public void url(String text, String tag, SourcePosition where) {
        if (isInEndNoteAlone(text)) {
            draft.keep(program, tag, text);
            return;
        }
        String address = Blanks.folded(text).replaceAll("^<|>$", "");
        if (address.matches("(?i)(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/10\\..+") && isDoi(address)) {
            doi(address, tag, where);
        } else if (WebAddress.isOne(address)) {
            draft.offerOrKeep("URL", address, program, tag);
        } else if (address.matches("(?i)www\\.[^\\s/]+\\.\\S+") && WebAddress.isOne("https://" + address)) {
            draft.offerOrKeep("URL", "https://" + address, program, tag);
        } else if (!address.isEmpty()) {
            draft.refuse(where, "a web address", text, program, tag);
        }
    }

    /** EndNote's way to the Web of Science, which is an address in no other program. */
    public static boolean isInEndNoteAlone(String text) {
        return text.strip().startsWith("<Go to ISI>:");
    }

    /**
     * {@code 11--31} as {@code 11-31}; {@code 1023-9}, as indexes shorten it, as {@code 1023-1029}, before a semicolon
     * too: {@code 12-9; discussion 20}. Of {@code 11-+} and {@code 221--}, whose end nobody said, the first page stays.
     */
    public static String pages(String text) {
        String pages = begun(Blanks.folded(text).replaceAll("(?i)^pp?\\.? ?(?=[0-9])", ""));
        Matcher range = RANGE.matcher(pages);
        return range.lookingAt()
                ? expanded(range.group(1), range.group(2)) + dashed(pages.substring(range.end()))
                : dashed(pages);
    }

    /** Any dash as a hyphen, and none at the end. */
    public static String dashed(String pages) {
        return begun(pages).replaceAll("\\s*[-‐–—]+\\s*", "-");
    }

    private static String begun(String pages) {
        return OPEN_END.matcher(pages).replaceFirst("");
    }

    private static String expanded(String from, String to) {
        return from.length() > to.length()
                ? from + "-" + from.substring(0, from.length() - to.length()) + to
                : from.equals(to) ? from : from + "-" + to;
    }
}
