package org.lectern.bibliography;

import java.util.Locale;

/**
 * How a manual sets an entry and what is said of it. Indents are in half inches, from the margin of the page.
 *
 * <p>APA 7, 9.51: the annotation is a block of its own below the entry, half an inch in; its second and later
 * paragraphs begin another half inch in. MLA 9, 5.132: the entry hangs by half an inch, the annotation stands one inch
 * in. Chicago: the annotation is a block on a line of its own, half an inch in.
 */
public enum Layout {
    APA(1, 1),
    MLA(2, 0),
    CHICAGO(1, 0);

    private final int annotation;
    private final int laterParagraph;

    Layout(int annotation, int laterParagraph) {
        this.annotation = annotation;
        this.laterParagraph = laterParagraph;
    }

    /** That of a style by its id; of one that no manual above is about, APA's. */
    static Layout of(String style) {
        if (style.startsWith("chicago") || style.startsWith("turabian")) {
            return CHICAGO;
        }
        return style.startsWith("modern-language-association") || style.startsWith("mla") ? MLA : APA;
    }

    /** Its name in small letters: {@code apa}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How far in the annotation stands. */
    int annotation() {
        return annotation;
    }

    /** How much further in the first line of a paragraph stands, but for the annotation's first. */
    int laterParagraph() {
        return laterParagraph;
    }
}
