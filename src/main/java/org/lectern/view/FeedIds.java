package org.lectern.view;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.config.SiteConfig;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;

/** Permanent ids of feeds and of their entries. */
final class FeedIds {
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final SiteConfig config;
    private final Heads heads;

    FeedIds(SiteConfig config, Heads heads) {
        this.config = config;
        this.heads = heads;
    }

    String of(Article article) {
        return of(Permalinks.article(oldest(article.aliases(), article.id())));
    }

    String of(Topic topic) {
        return of(Permalinks.topic(oldest(topic.aliases(), topic.id())));
    }

    String of(ReadingList list) {
        return of(Permalinks.list(oldest(list.aliases(), list.id())));
    }

    /** A feed and an entry keep their ids when what they are of is renamed: that of the first name it had. */
    private static <T> T oldest(List<T> aliases, T id) {
        return aliases.isEmpty() ? id : aliases.get(0);
    }

    String of(OutputPath page) {
        if (config.feedId().isEmpty()) {
            return heads.canonical(page);
        }
        String name = page.value().replaceFirst("\\.html$", "");
        return page.equals(Permalinks.HOME) ? config.feedId() : config.feedId() + "/" + name;
    }

    /** A text without the characters that XML cannot have. */
    static String xml(String text) {
        return text.chars().allMatch(FeedIds::isXml)
                ? text
                : NOT_XML.matcher(text).replaceAll("");
    }

    private static boolean isXml(int c) {
        return (c >= ' ' && c < 0xFFFE) || c == '\n' || c == '\t' || c == '\r';
    }
}
