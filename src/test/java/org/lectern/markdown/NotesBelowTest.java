package org.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesBelowTest {
    private static final String MARK = "<sup id=\"p-fnref-1\"><a class=\"footnote-ref\" href=\"#p-fn-1\">1</a></sup>";
    private static final String NOTES = "<div class=\"footnotes\">\n<hr />\n<ol>"
            + "<li id=\"p-fn-1\">\n<p>The note.</p>\n<a href=\"#p-fnref-1\" class=\"footnote-backref\">↩</a>\n</li>"
            + "<li id=\"p-fn-2\">\n<ul>\n<li>One</li>\n<li>two</li>\n</ul>\n</li></ol>\n</div>";

    @Test
    void notesAreParagraphsWithTheirNumbers() {
        assertThat(NotesBelow.of("<p>One" + MARK + ".</p>\n" + NOTES))
                .isEqualTo("<p>One.</p>\n<div>\n<p>1. The note.</p>\n</div>\n"
                        + "<div>\n<p>2.</p>\n<ul>\n<li>One</li>\n<li>two</li>\n</ul>\n</div>\n");
    }

    @Test
    void whatOnlyLooksLikeNotesStays() {
        String own = "<div class=\"footnotes\"><p>A foot.</p></div><p>More.</p>\n";
        assertThat(NotesBelow.of(own)).isEqualTo(own);
        assertThat(NotesBelow.of(own + NOTES)).startsWith(own).contains("1. The note.");
    }

    @Test
    void markupThatBreaksOffIsNoFault() {
        assertThat(NotesBelow.of("<div class=\"footnotes\"><li id=\"p-fn-1\"><p>A"))
                .contains("1. A");
    }
}
