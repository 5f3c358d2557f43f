package org.lectern.export;

import java.util.List;
import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Article;

/** A work as a paragraph of Markdown: its reference in the list's first style. */
final class MarkdownWriter implements RecordWriter {
    private final Bibliographies bibliographies;

    MarkdownWriter(Bibliographies bibliographies) {
        this.bibliographies = bibliographies;
    }

    @Override
    public String record(Article article) {
        return bibliographies.paragraph(article);
    }

    /** A reference is no record: nothing is meant to come back of it. */
    @Override
    public List<String> lost(Article article) {
        return List.of();
    }

    @Override
    public List<String> changed(Article article) {
        return List.of();
    }
}
