package org.lectern.export;

import java.util.List;
import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Article;
import org.lectern.csl.References;

/** A work as a paragraph of Markdown: its reference in the list's first style. */
final class MarkdownWriter implements RecordWriter {
    private final References references;
    private final Bibliographies bibliographies;

    MarkdownWriter(References references, Bibliographies bibliographies) {
        this.references = references;
        this.bibliographies = bibliographies;
    }

    @Override
    public String record(Article article) {
        return bibliographies
                .of(List.of(article), references.styles().get(0), false)
                .under("")
                .markdown();
    }

    /** A reference is no record: nothing is meant to come back of it. */
    @Override
    public List<String> lost(Article article) {
        return List.of();
    }
}
