package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * The way in.
 *
 * @param description what the list is, plain, or empty
 * @param ways into the list, each with the number of what is there
 * @param taste the annotation added last with its work, or empty
 * @param newest the works added last
 * @param chart the works by year, or empty
 * @param growth how many works the list had from year to year, or empty
 */
public record HomeView(
        Head head,
        String description,
        List<CountedLink> ways,
        Link allTopics,
        List<ListIndexView.Entry> lists,
        List<CountedLink> topics,
        Optional<Taste> taste,
        List<Card> newest,
        Optional<Chart> chart,
        Optional<Chart> growth)
        implements PageView {
    /** Somebody's words on a work. */
    public record Taste(Card work, ArticleView.Annotation annotation) {}

    @Override
    public String kind() {
        return "home";
    }
}
