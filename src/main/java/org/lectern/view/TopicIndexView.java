package org.lectern.view;

import java.util.List;

/** The topics, as a tree and from A to Z. */
public record TopicIndexView(Head head, List<Node> tree, List<Letter> letters) implements PageView {
    /** A topic with what is below it. */
    public record Node(CountedLink topic, String scope, List<Node> narrower) {}

    /** The entries under one letter. */
    public record Letter(String letter, List<Entry> entries) {}

    /** A label, or a synonym with the label that it stands for under {@code see}, else empty. */
    public record Entry(String href, String label, String see) {}

    @Override
    public String kind() {
        return "topics";
    }
}
