package org.lectern.view;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.csl.Reference;
import org.lectern.csl.References;
import org.lectern.csl.Style;

/** The languages in a reference: it speaks the list's, or its style's own, and the title its own. */
final class CitedTitles {
    private final References references;
    private final Tongues tongues;

    CitedTitles(References references, Tongues tongues) {
        this.references = references;
        this.tongues = tongues;
    }

    /** The language and direction of a reference as a whole. */
    Tongue around(Reference reference, Style style) {
        return tongues.of(references.language(style), reference.plain());
    }

    /**
     * A reference in which the language of the title is marked, where that is another than the reference's and the
     * style sets the title as the record has it, letter case aside.
     *
     * @param markup of the reference, whole or without its links
     */
    Html marked(String markup, Reference reference, Style style, Article article) {
        Tongue title = tongues.of(article.language(), article.title().plain());
        if (title.tag().isEmpty()
                || title.tag().equalsIgnoreCase(around(reference, style).tag())) {
            return new Html(markup);
        }
        String plain = Html.escaped(article.title().plain()).markup();
        for (String written : List.of(article.title().html(), plain)) {
            int at = place(markup, written);
            if (at >= 0) {
                int end = at + written.length();
                Html found = title.aroundWords(new Html(markup.substring(at, end)));
                return new Html(markup.substring(0, at) + found.markup() + markup.substring(end));
            }
        }
        return new Html(markup);
    }

    /** Where whole words stand, outside of tags; below 0 where they do not. */
    private static int place(String markup, String words) {
        for (int at = 0; at + words.length() <= markup.length(); at++) {
            if (markup.regionMatches(true, at, words, 0, words.length())
                    && markup.lastIndexOf('<', at - 1) <= markup.lastIndexOf('>', at - 1)
                    && !isLetter(markup, at - 1)
                    && !isLetter(markup, at + words.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
