package org.lectern.cite;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.AbstractSource;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;

/**
 * What the head of a work's page says of the work to reference managers: Highwire's tags first, then those for what
 * these cannot hold. Always in the same order; what a record does not say has no tag, and only what pages publish is in
 * them.
 */
public final class MetaTags {
    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final PlainTexts texts;
    private final HighwireTags highwire;

    public MetaTags(Catalog catalog, SiteConfig config, Messages messages) {
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.texts = new PlainTexts(catalog, messages);
        this.highwire = new HighwireTags(new OpenUrl(config.baseUrl(), catalog.sources()));
    }

    /** The tags of a work. */
    public List<MetaTag> of(Article article) {
        TagList tags = new TagList();
        String summary = summary(article);
        String language = article.language().isEmpty() ? config.language() : article.language();
        highwire.add(tags, article, language, keywords(article), summary);
        ZoteroTags.add(tags, article, !summary.isEmpty());
        return tags.tags();
    }

    /** The abstract; one in the editor's words says so, since a reader's library keeps it without this page. */
    private String summary(Article article) {
        String words = texts.plain(article.abstractOf(config.show().abstracts()));
        if (words.isEmpty() || article.abstractSource() != AbstractSource.EDITOR) {
            return words;
        }
        String whose = messages.say("list.label", messages.say("abstract.editor"), config.title());
        return words + " " + messages.say("list.aside", whose);
    }

    /** The labels of its topics, then its keywords, each once. */
    private List<String> keywords(Article article) {
        List<String> found = new ArrayList<>(article.topics().stream()
                .flatMap(id -> catalog.vocabulary().topic(id).stream())
                .map(Topic::label)
                .toList());
        found.addAll(article.keywords());
        return found.stream().distinct().toList();
    }
}
