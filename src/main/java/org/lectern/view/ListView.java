package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * A reading list. Empty texts are absent parts.
 *
 * @param references what its summary and notes cite
 * @param contents the ways to its sections, none where they are few
 * @param pasted the sections with absolute addresses, to be pasted into a course page; none where the list has no base
 *     address
 * @param address the page's absolute address, or empty
 * @param feed the address of the list's feed, or empty
 * @param finder choices among its works, where they are many
 * @param bibliographies its works as annotated bibliographies, by style
 */
public record ListView(
        Head head,
        String title,
        Html summary,
        String audience,
        String course,
        String works,
        List<Section> sections,
        List<CitedWork> references,
        List<Link> contents,
        List<Section> pasted,
        String address,
        String feed,
        Optional<Finder> finder,
        List<Link> bibliographies)
        implements PageView {

    /** A week or a part, with its id on the page. */
    public record Section(String anchor, String title, String date, Html note, List<Reading> readings) {}

    /** One work of a section: its id, how important it is, what part of it to read, and the editor's note. */
    public record Reading(String id, Card work, String importance, String part, Html note) {}

    @Override
    public String kind() {
        return "list";
    }
}
