package org.lectern.importer.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.BookExtent;

/**
 * The size of a book, which catalogues write where articles have their pages: {@code XII, 516 S.}, {@code 1 vol.
 * (XLI-542 p.)}, {@code 2 vol. (812 f.)}.
 */
final class BookSize {
    private static final String PAGES = "number-of-pages";
    private static final String UNIT =
            " ?(?:s\\.?|seiten|pp?\\.?|pages|págs?\\.?|f\\." + "|с\\.|стр\\.|頁|页|쪽|ص\\.?|עמ['’׳])\\)?";

    private static final Pattern EXTENT = Pattern.compile("(?iu)(?:([0-9]{1,3}) vol\\. ?\\()?"
            + "((?:[ivxlc]{1,12}(?:, ?|-))?[0-9]{1,5}(?:, [0-9]{1,5}){0,9}+)" + UNIT);

    private static final Pattern LABELLED = Pattern.compile("(?iu)(?:1 vol\\. ?\\()?([^\\[\\]()]{0,80}[0-9])" + UNIT);

    /** MathSciNet's {@code xviii+222}, BibNet's {@code viii + 88 + [4]}: no range of pages is written so. */
    private static final Pattern SUM =
            Pattern.compile("(?i)(?:[ivxlc]{1,12}|[0-9]{1,5})(?: ?\\+ ?\\[?(?:[0-9]{1,5}|[ivxlc]{1,12})\\]?){1,5}");

    private BookSize() {}

    /** Sets a book's size in a record's fields, where the pages say it, without "pages" and the like. */
    static void set(Map<String, Value> fields) {
        if (BookExtent.isOf(EntryIdentity.text(fields, "type"))) {
            take(fields);
        }
        Matcher labelled = LABELLED.matcher(EntryIdentity.text(fields, PAGES));
        if (labelled.matches()) {
            fields.put(PAGES, Value.text(labelled.group(1)));
        }
    }

    private static void take(Map<String, Value> fields) {
        if (fields.containsKey(PAGES)) {
            return;
        }
        String pages = EntryIdentity.text(fields, "page");
        if (SUM.matcher(pages).matches()) {
            fields.remove("page");
            fields.put(PAGES, Value.text(pages.replace(" ", "")));
            return;
        }
        Matcher extent = EXTENT.matcher(pages);
        if (!extent.matches()) {
            return;
        }
        fields.remove("page");
        fields.put(PAGES, Value.text(extent.group(2)));
        String volumes = extent.group(1) == null ? "1" : extent.group(1);
        if (!volumes.equals("1")) {
            fields.putIfAbsent("number-of-volumes", Value.text(volumes));
        }
    }
}
