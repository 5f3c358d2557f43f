package org.lectern.export;

import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.cite.PlainTexts;
import org.lectern.cite.StatusWords;
import org.lectern.config.Messages;

/** What became of a work's publication, in the words of its page, as one line of plain text. */
final class StatusNote {
    /** Signs around a name that keep its direction on a page; in files of other programs they are stray characters. */
    private static final String ISOLATES = "[\\u2066-\\u2069]";

    private final StatusWords words;
    private final PlainTexts texts;

    StatusNote(Catalog catalog, Messages messages, PlainTexts texts) {
        this.words = new StatusWords(catalog, messages);
        this.texts = texts;
    }

    /** "Superseded, Crawford and Kim 2015: The figures were made up", or empty. */
    String of(Article article) {
        String note = article.status()
                .map(notice -> texts.plain(notice.note()))
                .filter(text -> !text.isEmpty())
                .map(text -> ": " + text)
                .orElse("");
        return words.line(article).replaceAll(ISOLATES, "") + note;
    }
}
