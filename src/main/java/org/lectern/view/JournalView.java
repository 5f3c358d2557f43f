package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * A journal, a magazine, a newspaper or a web site.
 *
 * @param facts its identifiers
 * @param topics with the number of its works, most first
 * @param works by issue, the newest first, and in page order
 */
public record JournalView(
        Head head,
        List<Link> path,
        String title,
        String count,
        List<ArticleView.Fact> facts,
        List<CountedLink> topics,
        Optional<Chart> chart,
        Works works)
        implements PageView {
    @Override
    public String kind() {
        return "journal";
    }
}
