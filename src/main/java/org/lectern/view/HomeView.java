package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * The way in.
 *
 * @param description what the list is, plain, or empty
 * @param ways into the list, each with the number of what is there
 * @param empty whether the list has no works yet
 * @param newestNote the annotation written last by its own date, else by the day on which its work was revised or
 *     added; none where no annotation has any of these
 * @param newest the works added last, the last first
 * @param published the works published last, where no work says when it was added
 * @param changes the way to all that came and changed, where there is such a page
 * @param chart the works by year, or empty
 * @param search the field that leads to the search; none where there is nothing to search
 * @param growth how many works the list had from year to year, or empty
 */
public record HomeView(
        Head head,
        String description,
        boolean empty,
        List<CountedLink> ways,
        Link allTopics,
        List<ListIndexView.Entry> lists,
        List<CountedLink> topics,
        Optional<NewestNote> newestNote,
        List<Newest> newest,
        List<Card> published,
        Optional<Link> changes,
        Optional<Chart> chart,
        Optional<Chart> growth,
        Optional<SearchField> search)
        implements PageView {
    /**
     * A field for words.
     *
     * @param action where they lead without script
     * @param page where they lead with it
     */
    public record SearchField(String action, String page) {}

    /** Somebody's words on a work. */
    public record NewestNote(Card work, ArticleView.Annotation annotation) {}

    /** A work, and when it was added: "added 15 November 2026". */
    public record Newest(Card work, String added) {}

    @Override
    public String kind() {
        return "home";
    }
}
