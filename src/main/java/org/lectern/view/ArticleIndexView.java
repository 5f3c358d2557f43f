package org.lectern.view;

import java.util.List;

/** Every work, by its first author. */
public record ArticleIndexView(Head head, List<Letter> letters) implements PageView {
    /** The works under one letter; {@code anchor} is an id for the page. */
    public record Letter(String letter, String anchor, List<Card> works) {}

    @Override
    public String kind() {
        return "articles";
    }
}
