package org.lectern.view;

import java.util.List;

/** A reading list. Empty texts are absent parts. */
public record ListView(
        Head head, String title, Html summary, String audience, String course, String works, List<Section> sections)
        implements PageView {

    /** A week or a part. */
    public record Section(String title, String date, Html note, List<Reading> readings) {}

    /** One work of a section: how important, what part of it, and the editor's note. */
    public record Reading(Card work, String importance, String part, Html note) {}

    @Override
    public String kind() {
        return "list";
    }
}
