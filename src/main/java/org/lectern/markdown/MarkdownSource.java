package org.lectern.markdown;

import org.lectern.diagnostic.SourcePosition;

/**
 * A text to parse.
 *
 * @param language whose quotation marks it gets, as BCP 47
 * @param topHeading the level, 2 to 6, that its highest heading becomes
 * @param idPrefix before the ids of its headings and notes, so that they never clash with the page's own
 */
public record MarkdownSource(String markdown, String language, TextOrigin origin, int topHeading, String idPrefix) {
    /** The place of a character. */
    SourcePosition at(int offset) {
        int end = Math.max(0, Math.min(offset, markdown.length()));
        int line = 1;
        int start = 0;
        for (int i = markdown.indexOf('\n'); i >= 0 && i < end; i = markdown.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return origin.at(line, markdown.codePointCount(start, end) + 1);
    }
}
