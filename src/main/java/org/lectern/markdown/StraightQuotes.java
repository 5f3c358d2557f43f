package org.lectern.markdown;

import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The straight quotation marks and apostrophes of a plain text, read as those of a Markdown text are. */
final class StraightQuotes {
    private static final Map<Quotes, Parser> PARSERS = new ConcurrentHashMap<>();

    private StraightQuotes() {}

    /** The real marks by the places of the straight ones; empty where a text has none. */
    static Map<Integer, String> of(String plain, Quotes quotes) {
        if (plain.indexOf('\'') < 0 && plain.indexOf('"') < 0) {
            return Map.of();
        }
        // Every other mark is escaped, so that nothing else is Markdown: neither emphasis nor dots and dashes.
        StringBuilder escaped = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isPunctuation(c) && c != '\'' && c != '"') {
                escaped.append('\\');
                places.add(i);
            }
            escaped.append(Character.isWhitespace(c) ? ' ' : c);
            places.add(i);
        }
        Map<Integer, String> marks = new HashMap<>();
        Parser parser = PARSERS.computeIfAbsent(quotes, StraightQuotes::parser);
        for (Node node : parser.parse(escaped.toString()).getDescendants()) {
            if (node instanceof TypographicQuotes pair) {
                marks.put(places.get(pair.getStartOffset()), HtmlText.decoded(pair.getTypographicOpening()));
                marks.put(places.get(pair.getEndOffset() - 1), HtmlText.decoded(pair.getTypographicClosing()));
            } else if (node instanceof TypographicSmarts single) {
                marks.put(places.get(single.getStartOffset()), HtmlText.decoded(single.getTypographicText()));
            }
        }
        return marks;
    }

    private static Parser parser(Quotes quotes) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TypographicExtension.create()));
        quotes.into(options);
        return Parser.builder(options).build();
    }

    /** ASCII punctuation, which Markdown lets one escape. */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
