package org.lectern.bibliography;

import java.util.Locale;

/**
 * How a manual sets an entry and what is said of it. Indents are in half inches, from the margin of the page.
 *
 * <p>APA 7, 9.51: the annotation is a block of its own below the entry, half an inch in; its second and later
 * paragraphs begin another half inch in. MLA 9, 5.132: the entry hangs by half an inch, the annotation stands one inch
 * in. Chicago: the annotation is a block on a line of its own, half an inch in.
 */
public enum Manual {
    APA(1, 1, 2, "cite.references"),
    MLA(2, 0, 2, "bibliography.works-cited"),
    CHICAGO(1, 0, 1, "bibliography.plain");

    private final int annotation;
    private final int laterParagraph;
    private final int spacing;
    private final String title;

    Manual(int annotation, int laterParagraph, int spacing, String title) {
        this.annotation = annotation;
        this.laterParagraph = laterParagraph;
        this.spacing = spacing;
        this.title = title;
    }

    /** That of a style by its id; of one that no manual above is about, APA's. */
    static Manual of(String style) {
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

    /** How many lines a line takes on paper: APA 7, 2.21, and MLA 9, 1.2, want everything double spaced. */
    int spacing() {
        return spacing;
    }

    /** What a list of references is called, as a key of the interface's words. */
    String title() {
        return title;
    }
}
