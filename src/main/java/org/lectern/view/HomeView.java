package org.lectern.view;

import java.util.List;

/**
 * The way in.
 *
 * @param works how many there are, in words
 * @param newest the works added last
 */
public record HomeView(
        Head head,
        String works,
        Link allWorks,
        Link allTopics,
        List<ListIndexView.Entry> lists,
        List<CountedLink> topics,
        List<Card> newest)
        implements PageView {
    @Override
    public String kind() {
        return "home";
    }
}
