package org.lectern.view;

import java.util.List;

/**
 * Works as an annotated bibliography, to be printed or taken away.
 *
 * @param path the page whose works they are
 * @param title of the whole: "Annotated bibliography: Deterrence"
 * @param of what the works have in common: "Deterrence"
 * @param layout whose manual's indents it has: {@code apa}, {@code mla} or {@code chicago}
 * @param styles the same works in each style, this one with {@code current}
 * @param files the same as Markdown and as plain text
 * @param entries in the order of the style
 * @param citedTitle of the works that annotations cite and that are not among the entries
 * @param cited these, without annotations
 */
public record BibliographyView(
        Head head,
        List<Link> path,
        String title,
        String of,
        String layout,
        List<Head.MenuItem> styles,
        List<Link> files,
        List<Entry> entries,
        String citedTitle,
        List<Entry> cited)
        implements PageView {

    /**
     * A work.
     *
     * @param id for the page, {@code work-} and the id of the work
     * @param status what became of the work in words, or empty
     * @param reference in the style, inline markup
     */
    public record Entry(String id, String status, Html reference, Tongue language, List<Remark> annotations) {}

    /** What is said of a work; {@code signature} is empty where the whole has one voice. */
    public record Remark(Html text, String signature) {}

    @Override
    public String kind() {
        return "bibliography";
    }
}
