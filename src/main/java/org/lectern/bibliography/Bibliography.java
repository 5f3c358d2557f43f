package org.lectern.bibliography;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.config.TextDirection;
import org.lectern.csl.Reference;
import org.lectern.markdown.Text;

/**
 * Works in a style's order and form, with or without what the list says of each below it.
 *
 * @param title "Annotated bibliography", or what {@link #under} has made of it; empty for entries without any
 * @param language of the title and of what the style adds, BCP 47
 * @param cited the works that annotations cite and that are not among the entries
 * @param citing how annotations cite, and where their links lead
 * @param texts of entries that bibliographies in this style have made already
 */
public record Bibliography(
        String title,
        String language,
        TextDirection direction,
        Manual manual,
        List<Entry> entries,
        Cited cited,
        Citing citing,
        EntryTexts texts) {
    /** How wide plain text is where nothing else is asked for. */
    public static final int WIDTH = 72;

    /**
     * A work.
     *
     * @param status what became of it, when and by what ("Retracted, May 2005, The Publisher"), or empty
     */
    public record Entry(Article article, String status, Reference reference, List<Remark> annotations) {}

    /** Works that stand below the entries under a title of their own; without annotations. */
    public record Cited(String title, List<Entry> entries) {}

    /** What somebody says of a work; {@code signature} is empty where the whole has one voice. */
    public record Remark(Text text, String signature) {}

    /** The same under another title. */
    public Bibliography under(String other) {
        return new Bibliography(other, language, direction, manual, entries, cited, citing, texts);
    }

    /**
     * As Markdown: entries are paragraphs, each with what is said of it as a quotation below, which code hosts and word
     * processors set in; no dialect of Markdown has a hanging indent.
     */
    public String markdown() {
        return new MarkdownBibliography(this).written();
    }

    /**
     * As plain text in the layout of the manual, four columns for half an inch.
     *
     * @param width of the longest line in columns; a web address that is longer stays whole
     */
    public String text(int width) {
        return new PlainBibliography(this, width).written();
    }

    /** As a page of its own for a browser or a word processor, with the manual's indents and nothing around. */
    public String html() {
        return new HtmlBibliography(this).written();
    }
}
