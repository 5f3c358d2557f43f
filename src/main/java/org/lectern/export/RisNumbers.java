package org.lectern.export;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;

/** Volumes, issues, pages and standard numbers of a RIS record. */
final class RisNumbers {
    private static final Pattern RANGE = Pattern.compile("([^\\s,;–—-]+)-([^\\s,;–—-]+)");
    private static final Pattern LIKE_SERIAL =
            Pattern.compile("[0-9]{4}[-‐–]?[0-9]{3}[0-9Xx]|(?:[0-9][- ]?){9}[0-9Xx]");

    /** Types whose record has a number of its own where others have an issue. */
    private static final Set<ArticleType> NUMBERED = Set.of(
            ArticleType.BILL,
            ArticleType.HEARING,
            ArticleType.LEGAL_CASE,
            ArticleType.LEGISLATION,
            ArticleType.PATENT,
            ArticleType.REGULATION,
            ArticleType.REPORT,
            ArticleType.STANDARD,
            ArticleType.TREATY);

    private final Article article;
    private final RisType type;
    private final RisFields out;

    RisNumbers(Article article, RisType type, RisFields out) {
        this.article = article;
        this.type = type;
        this.out = out;
    }

    /**
     * Writes them.
     *
     * @param issn of print, by the record or by the list, or empty
     * @param electronicIssn likewise
     */
    void write(String issn, String electronicIssn) {
        field("VL", "volume");
        if (NUMBERED.contains(article.type())) {
            number();
        } else {
            field("IS", type.shape() == RisType.Shape.BOOK ? "collection-number" : "issue");
            // In a serial readers may take it for the issue.
            out.line("M1", type.shape() == RisType.Shape.SERIAL ? "" : article.variable("number"));
        }
        field("NV", "number-of-volumes");
        pages();
        serials(issn, electronicIssn);
        field("DO", "DOI");
        String address = article.variable("URL");
        out.line("UR", address);
        out.hold(
                "URL",
                () -> RisText.isPlain(address) && !address.matches("(?i)https?://(?:dx\\.|www\\.)?doi\\.org/10\\..+"));
        String pmcid = article.variable("PMCID");
        out.line("C2", pmcid);
        out.hold("PMCID", () -> pmcid.matches("PMC[0-9]+"));
    }

    /** Zotero reads the number of a report or patent where others have an ISBN. */
    private void number() {
        String number = article.variable("number");
        boolean inSerial = article.type() == ArticleType.REPORT || article.type() == ArticleType.PATENT;
        out.field(inSerial && !LIKE_SERIAL.matcher(number).find() ? "SN" : "M1", "number", number);
    }

    private void serials(String issn, String electronicIssn) {
        out.field("SN", "ISSN", issn);
        boolean alone = issn.isEmpty() && !electronicIssn.isEmpty();
        out.line("SN", electronicIssn + (alone ? " (electronic)" : ""));
        out.hold("eISSN", () -> !electronicIssn.equals(issn));
        out.field("SN", "ISBN", article.variable("ISBN"));
    }

    private void pages() {
        String pages = article.variable("page");
        Matcher range = RANGE.matcher(pages);
        boolean book = type.shape() == RisType.Shape.BOOK;
        if (range.matches()) {
            out.line("SP", range.group(1));
            out.line("EP", range.group(2));
            out.hold("page", () -> isWhole(range.group(1), range.group(2)));
        } else if (!pages.isEmpty()) {
            out.line("SP", pages);
            boolean extent = book && pages.matches("(?i)[0-9]+\\s*(?:p{1,2}\\.?|pages)?");
            out.hold(
                    "page",
                    () -> !extent && RisText.isPlain(pages) && !pages.matches(".*(?:[‐–—]|--| -|- ).*|(?i:p).*"));
        } else if (book) {
            String extent = article.variable("number-of-pages");
            out.line("SP", extent);
            out.hold("number-of-pages", () -> extent.matches("[0-9]+"));
        }
    }

    /** Readers take {@code 1023-9} for {@code 1023-1029}. */
    private static boolean isWhole(String first, String last) {
        boolean numbers = first.matches("[0-9]+") && last.matches("[0-9]+");
        return !numbers || (first.length() <= last.length() && !first.equals(last));
    }

    private void field(String tag, String name) {
        out.field(tag, name, article.variable(name));
    }
}
