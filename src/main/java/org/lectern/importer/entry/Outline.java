package org.lectern.importer.entry;

import java.util.List;

/**
 * What a file says of the reading list that its entries make.
 *
 * @param title or empty
 * @param sections in order, those without entries too; each has a heading
 */
public record Outline(String title, List<Section> sections) {
    /** That of a file that says nothing of it. */
    public static final Outline NONE = new Outline("", List.of());

    public Outline {
        sections = List.copyOf(sections);
    }

    /**
     * A week or a part of the list.
     *
     * @param heading the group in which its entries stand
     * @param day as it is written, or empty
     * @param title of one that has no entry
     * @param note on one that has no entry, or empty
     */
    public record Section(String heading, String day, String title, String note) {
        /** The same with what is said of it in another place, where it is not said here. */
        public Section and(Section more) {
            boolean again = more.note.isEmpty() || more.note.equals(note);
            String both = again ? note : note.isEmpty() ? more.note : note + "; " + more.note;
            return new Section(heading, day.isEmpty() ? more.day : day, title, both);
        }
    }
}
