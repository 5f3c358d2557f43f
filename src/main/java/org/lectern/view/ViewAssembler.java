package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FreePage;
import org.lectern.cite.ShortCitation;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.relate.RelatedArticles;

/** Makes the view of any planned page. Safe to use from several threads. */
public final class ViewAssembler {
    private static final int NEWEST = 5;

    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;
    private final Words words;
    private final Cards cards;
    private final TopicLinks topicLinks;
    private final ArticleViews articles;
    private final TopicViews topics;
    private final ListViews lists;

    public ViewAssembler(Catalog catalog, RelatedArticles related, SiteConfig config, Messages messages) {
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.heads = new Heads(catalog, config, messages);
        this.words = new Words(catalog, new ShortCitation(messages));
        this.cards = new Cards(catalog, config, messages, words);
        this.topicLinks = new TopicLinks(catalog, messages);
        this.articles = new ArticleViews(catalog, related, config, messages, heads, words, cards, topicLinks);
        this.topics = new TopicViews(catalog, messages, heads, words, cards, topicLinks);
        this.lists = new ListViews(catalog, messages, heads, words, cards);
    }

    /** What is the same on every page. */
    public SiteView site() {
        return new SiteView(config.title(), config.subtitle(), config.language(), config.author(), config.repository());
    }

    /** The view of one page. */
    public PageView view(PlannedPage page) {
        Addresses from = Addresses.from(page.path());
        if (page instanceof PlannedPage.OfArticle planned) {
            return articles.view(planned.article(), from);
        }
        if (page instanceof PlannedPage.OfTopic planned) {
            return topics.topic(planned.topic(), from);
        }
        if (page instanceof PlannedPage.OfList planned) {
            return lists.list(planned.list(), from);
        }
        if (page instanceof PlannedPage.Free planned) {
            return free(planned.page(), from);
        }
        if (page instanceof PlannedPage.Redirect planned) {
            return redirect(planned.article(), from);
        }
        if (page instanceof PlannedPage.ArticleIndex) {
            return articleIndex(from);
        }
        if (page instanceof PlannedPage.TopicIndex) {
            return topics.index(from);
        }
        if (page instanceof PlannedPage.ListIndex) {
            return lists.index(from);
        }
        if (page instanceof PlannedPage.NotFound) {
            return notFound(Addresses.fromRoot(page.path(), config.baseUrl()));
        }
        return home(from);
    }

    private HomeView home(Addresses from) {
        return new HomeView(
                heads.head(config.title(), config.subtitle(), from),
                messages.count("works", catalog.articles().size()),
                new Link(from.href(Permalinks.ARTICLES), messages.say("home.all")),
                new Link(from.href(Permalinks.TOPICS), messages.say("topics.title")),
                lists.entries(from),
                catalog.vocabulary().top().stream()
                        .map(topic -> topicLinks.counted(topic, from))
                        .toList(),
                cards.cards(Shelf.lastAdded(catalog.articles(), NEWEST), from));
    }

    private ArticleIndexView articleIndex(Addresses from) {
        List<ArticleIndexView.Letter> letters = new ArrayList<>();
        Shelf.byLetter(Shelf.byAuthor(catalog.articles()), Shelf::heading, messages.say("index.other-letters"))
                .forEach((letter, works) -> letters.add(new ArticleIndexView.Letter(
                        letter, "letter-" + (letters.size() + 1), cards.cards(works, from))));
        return new ArticleIndexView(
                heads.head(messages.say("articles.title"), messages.say("articles.intro"), from), List.copyOf(letters));
    }

    private FreePageView free(FreePage page, Addresses from) {
        return new FreePageView(
                heads.head(page.title(), words.plain(page.text()), from), page.title(), words.html(page.text(), from));
    }

    private NotFoundView notFound(Addresses from) {
        return new NotFoundView(
                heads.head(messages.say("notfound.title"), "", from),
                new Link(from.href(Permalinks.ARTICLES), messages.say("articles.title")),
                new Link(from.href(Permalinks.TOPICS), messages.say("topics.title")));
    }

    private RedirectView redirect(Article article, Addresses from) {
        return new RedirectView(
                heads.head(messages.say("redirect.title"), "", from),
                new Link(
                        from.href(Permalinks.article(article.id())),
                        article.title().plain()));
    }
}
