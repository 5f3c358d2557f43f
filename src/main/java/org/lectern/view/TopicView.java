package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * A topic and its works.
 *
 * @param path the broader topics, from the top
 * @param startHere in the editor's order
 * @param references what the introduction and the reasons of first readings cite
 * @param authors with the number of their works, those who have several
 * @param journals likewise
 * @param feed the address of the topic's feed, or empty
 * @param bibliographies the same works as annotated bibliographies, by style
 * @param works its own and those of its narrower topics, each once, newest first
 */
public record TopicView(
        Head head,
        String label,
        String scope,
        Html introduction,
        List<Link> path,
        List<CountedLink> narrower,
        List<Link> seeAlso,
        String synonyms,
        List<Start> startHere,
        List<CitedWork> references,
        List<CountedLink> authors,
        List<CountedLink> journals,
        Optional<Chart> chart,
        String feed,
        Works works,
        List<Link> bibliographies)
        implements PageView {

    /** A first reading, with the reason for it or none. */
    public record Start(Card work, Html note) {}

    @Override
    public String kind() {
        return "topic";
    }
}
