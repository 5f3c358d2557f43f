package org.lectern.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.HtmlEntities;

/**
 * Reads places in works as people write them: {@code pp. 14–18}, {@code S. 14}, {@code 第14页}, {@code ch. 2 and passim}.
 * The words are those of CSL's locale for the language of the text, then the English ones; figures alone are pages.
 */
public final class Locators {
    /** What CSL counts (1.0.2, appendix III). */
    private static final Set<String> LABELS = Set.of(
            "act",
            "appendix",
            "article-locator",
            "book",
            "canon",
            "chapter",
            "column",
            "equation",
            "figure",
            "folio",
            "issue",
            "line",
            "note",
            "opus",
            "page",
            "paragraph",
            "part",
            "rule",
            "scene",
            "section",
            "sub-verbo",
            "supplement",
            "table",
            "verse",
            "volume");

    /** Usual, and in no locale. */
    private static final List<Term> MORE = List.of(
            new Term("ch", "chapter"),
            new Term("chs", "chapter"),
            new Term("cap", "chapter"),
            new Term("sect", "section"),
            new Term("par", "paragraph"),
            new Term("app", "appendix"),
            new Term("Nr", "issue"));

    private static final Pattern TERM = Pattern.compile("<term name=\"([a-z-]+)\"[^>/]*>(.*?)</term>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("[^<>]*[^<>\\s][^<>]*");

    private static final String DIGITS = "[A-Za-z]{0,2}\\p{Nd}+(?:[.:/]?[\\p{Nd}A-Za-z]+)*+";
    private static final String ROMAN = "(?:[ivxlcdm]+|[IVXLCDM]+)(?![\\p{L}\\p{N}])";
    private static final String NEXT = "\\s*(?:-{1,3}|[–—,&])\\s*";
    private static final Pattern FIGURES = Pattern.compile(DIGITS + "(?:" + NEXT + DIGITS + ")*+");
    private static final Pattern NUMBERS = Pattern.compile(FIGURES + "|" + ROMAN + "(?:" + NEXT + ROMAN + ")*");
    private static final Pattern ENTRY = Pattern.compile("[^\\s,;]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]*");

    /** A word for what is counted, without the full stop of an abbreviation. */
    private record Term(String word, String label) {}

    /** The longest first. */
    private final List<Term> terms;

    /**
     * Reads texts of a language.
     *
     * @param language BCP 47
     */
    public Locators(String language) {
        List<Term> found = new ArrayList<>(terms(StyleLocales.of(language)));
        found.addAll(terms("en-US"));
        found.addAll(MORE);
        // Stable, so that the language's own go before English ones of the same length.
        found.sort(Comparator.comparing((Term term) -> term.word().length()).reversed());
        this.terms = List.copyOf(found);
    }

    private static List<Term> terms(String locale) {
        try (InputStream in = Locators.class.getResourceAsStream("locales/locales-" + locale + ".xml")) {
            if (in == null) {
                throw new IllegalStateException("no locale " + locale);
            }
            List<Term> found = new ArrayList<>();
            Matcher term = TERM.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (term.find()) {
                Matcher words = WORDS.matcher(term.group(2).replaceAll("<!--.*?-->|<[^>]*>", "<"));
                while (LABELS.contains(term.group(1)) && words.find()) {
                    String word = HtmlEntities.decoded(words.group().strip());
                    found.add(new Term(word.replaceFirst("\\.$", ""), term.group(1)));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a citation says behind its comma; what is no place is left as {@link Locator#rest}, with a comma. */
    public Locator read(String written) {
        String text = written.strip();
        return termFirst(text)
                .or(() -> termLast(text))
                .or(() -> found("page", FIGURES, text, 0))
                .orElseGet(() -> new Locator("", "", text.isEmpty() ? "" : ", " + text));
    }

    private Optional<Locator> termFirst(String text) {
        for (Term term : terms) {
            int end = term.word().length();
            if (text.regionMatches(true, 0, term.word(), 0, end) && isWhole(text, end)) {
                int from = afterBlanks(text, text.startsWith(".", end) ? end + 1 : end);
                Pattern value = term.label().equals("sub-verbo") ? ENTRY : NUMBERS;
                Optional<Locator> found = found(term.label(), value, text, from);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** As Chinese has it. */
    private Optional<Locator> termLast(String text) {
        int from = text.startsWith("第") ? afterBlanks(text, 1) : 0;
        Matcher figures = FIGURES.matcher(text).region(from, text.length());
        if (!figures.lookingAt()) {
            return Optional.empty();
        }
        int at = afterBlanks(text, figures.end());
        return terms.stream()
                .filter(term -> Character.isIdeographic(term.word().codePointAt(0)) && text.startsWith(term.word(), at))
                .findFirst()
                .map(term -> new Locator(
                        term.label(),
                        ranges(figures.group()),
                        text.substring(at + term.word().length())));
    }

    private static Optional<Locator> found(String label, Pattern pattern, String text, int from) {
        Matcher value = pattern.matcher(text);
        return value.region(from, text.length()).lookingAt()
                ? Optional.of(new Locator(label, ranges(value.group()), text.substring(value.end())))
                : Optional.empty();
    }

    /** A hyphen, or two as in TeX, is a dash between numbers. */
    private static String ranges(String value) {
        return value.replaceAll("\\s*-{1,3}\\s*", "–");
    }

    /** Whether a word ends here: {@code page} in {@code pageant} does not. */
    private static boolean isWhole(String text, int end) {
        return end >= text.length()
                || !Character.isLetter(text.codePointAt(end))
                || Character.isIdeographic(text.codePointBefore(end));
    }

    private static int afterBlanks(String text, int from) {
        Matcher blanks = BLANKS.matcher(text).region(from, text.length());
        return blanks.lookingAt() ? blanks.end() : from;
    }
}
