package org.lectern.view;

import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkTarget;
import org.lectern.cite.ShortCitation;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;
import org.lectern.plan.Permalinks;

/** Texts on a page: their links, open until now, lead from there. */
final class Words {
    private final Catalog catalog;
    private final ShortCitation citations;

    Words(Catalog catalog, ShortCitation citations) {
        this.catalog = catalog;
        this.citations = citations;
    }

    Html html(Text text, Addresses from) {
        return text.isEmpty() ? Html.EMPTY : new Html(text.html(resolver(from)));
    }

    /** The words alone, for teasers and descriptions. */
    String plain(Text text) {
        return text.isEmpty() ? "" : text.plain(link -> resolve(link, ""));
    }

    private LinkResolver resolver(Addresses from) {
        return link -> {
            String href = catalog.target(link)
                    .map(target -> from.href(Permalinks.of(target)))
                    .orElse("");
            return resolve(link, href);
        };
    }

    private ResolvedLink resolve(TextLink link, String href) {
        String suffix = link.fragment().isEmpty() || href.isEmpty() ? "" : "#" + link.fragment();
        return new ResolvedLink(href + suffix, label(link));
    }

    private String label(TextLink link) {
        if (link.kind() == TextLink.Kind.PATH) {
            return "";
        }
        ArticleId id = new ArticleId(link.target());
        return catalog.article(id)
                .or(() -> catalog.withheld(id))
                .map(citations::of)
                .orElse(link.target());
    }

    /** What a page is called in a list of pages that mention something. */
    String name(LinkTarget target) {
        if (target instanceof LinkTarget.ToArticle to) {
            return catalog.article(to.id()).map(this::titled).orElse(to.id().value());
        }
        if (target instanceof LinkTarget.ToTopic to) {
            return catalog.vocabulary()
                    .topic(to.id())
                    .map(topic -> topic.label())
                    .orElse(to.id());
        }
        if (target instanceof LinkTarget.ToList to) {
            return catalog.lists().stream()
                    .filter(list -> list.id().equals(to.id()))
                    .map(list -> list.title())
                    .findFirst()
                    .orElse(to.id());
        }
        if (target instanceof LinkTarget.ToPage to) {
            return catalog.pages().stream()
                    .filter(page -> page.id().equals(to.id()))
                    .map(page -> page.title())
                    .findFirst()
                    .orElse(to.id());
        }
        return "";
    }

    private String titled(Article article) {
        return citations.of(article) + ", " + article.title().plain();
    }
}
