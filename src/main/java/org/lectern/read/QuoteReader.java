package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article.Quote;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.Text;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/** Quotes, from a record's field or from the block quotes of its body. */
final class QuoteReader {
    /** The page in parentheses at the end of a quote: {@code (p. 14)}, {@code (pp. 3–4)}, {@code (S. 12)}. */
    private static final Pattern PAGE = Pattern.compile("\\s*\\((?:pp?|S|Bl|f)\\.\\s*([^()]{1,40})\\)\\s*$");

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s.*|$)");

    private final TextReader texts;
    private final DiagnosticCollector diagnostics;

    QuoteReader(TextReader texts, DiagnosticCollector diagnostics) {
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    /** The items of {@code quotes: [{text, page}]}; a bare text is a quote without a page. */
    List<Quote> field(FieldReader fields, String language, ItemReader items) {
        List<Quote> quotes = new ArrayList<>();
        for (YamlNode node : fields.items("quotes")) {
            String prefix = "quote-" + (quotes.size() + 1) + "-";
            if (node instanceof YamlScalar scalar) {
                quotes.add(new Quote(texts.scalar(scalar, language, prefix), ""));
            } else if (node instanceof YamlMapping mapping) {
                FieldReader quote = items.reader(mapping);
                quote.freeText("text")
                        .ifPresentOrElse(
                                text -> quotes.add(new Quote(texts.scalar(text, language, prefix), quote.text("page"))),
                                () -> items.missing(quote, "a quote", "text"));
                quote.reportUnknown("a quote");
            } else {
                fields.wrongType("quotes", node, "a list of text and page");
            }
        }
        return List.copyOf(quotes);
    }

    /** Each block of lines that begin with {@code >} is a quote, and so is any other paragraph. */
    List<Quote> body(ArticleBody.Lines lines, String language) {
        List<Quote> quotes = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String[] all = (lines.text() + "\n").split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (all[i].isBlank()) {
                if (!block.isEmpty()) {
                    quotes.add(quote(block, lines, i - block.size(), language, quotes.size() + 1));
                    block.clear();
                }
            } else {
                block.add(all[i]);
            }
        }
        return List.copyOf(quotes);
    }

    private Quote quote(List<String> block, ArticleBody.Lines lines, int offset, String language, int number) {
        if (HEADING.matcher(block.get(0)).matches()) {
            diagnostics.warning(
                    "heading-among-quotes",
                    new SourcePosition(lines.position().file(), lines.line() + offset, 1),
                    "\"" + block.get(0).strip() + "\" is no part of a record, and stands among its quotes",
                    "name a part as docs/records.md has them, or remove the heading.");
        }
        String text = String.join(
                "\n",
                block.stream().map(line -> line.replaceFirst("^ {0,3}> ?", "")).toList());
        Matcher page = PAGE.matcher(text);
        boolean found = page.find();
        String words = found ? text.substring(0, page.start()) : text;
        Text parsed = texts.lines(
                words,
                lines.position().file(),
                lines.line() + offset,
                language,
                TextReader.IN_SECTION,
                "quote-" + number + "-");
        return new Quote(parsed, found ? page.group(1).strip() : "");
    }
}
