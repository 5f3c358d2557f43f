package org.lectern.view;

import java.util.List;
import org.lectern.bibliography.Citing;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.Mention;
import org.lectern.cite.PlainTexts;
import org.lectern.cite.ShortCitation;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.Text;
import org.lectern.plan.LinkPlace;

/** Texts on a page: their links, open until now, lead from there. */
final class Words {
    private final Catalog catalog;
    private final PlainTexts texts;
    private final Tongues tongues;
    private final TextCitations textCitations;

    Words(Catalog catalog, ShortCitation citations, Tongues tongues, TextCitations textCitations) {
        this.textCitations = textCitations;
        this.catalog = catalog;
        this.tongues = tongues;
        this.texts = new PlainTexts(catalog, citations);
    }

    /** A text with its links, and with its language around it where that is not the page's. */
    Html html(Text text, Addresses from) {
        return html(text, cited(List.of(text)), from);
    }

    /** The same for a text that shares a list of references with others. */
    Html html(Text text, SharedCitations cited, Addresses from) {
        if (text.isEmpty()) {
            return Html.EMPTY;
        }
        LinkResolver resolver = textCitations.resolver(resolver(from), cited, text.language());
        return marked(text, text.html(resolver));
    }

    /** The same for one of several texts that stand on a page: {@code prefix} is before its ids. */
    Html html(Text text, String prefix, Addresses from) {
        if (text.isEmpty()) {
            return Html.EMPTY;
        }
        LinkResolver resolver = textCitations.resolver(resolver(from), cited(List.of(text)), text.language());
        return marked(text, text.html(resolver, prefix));
    }

    /**
     * The same for one of several texts that a bibliography has.
     *
     * @param prefix before the ids of the text
     */
    Html html(Text text, Citing citing, String prefix, Addresses from) {
        return marked(text, text.html(citing.over(resolver(from), text.language()), prefix));
    }

    /** The words tell the direction; most markup shows that all of them run to the right. */
    private Html marked(Text text, String html) {
        return tongues.of(text.language(), html, () -> plain(text)).around(new Html(html));
    }

    /** What texts of one page cite. */
    SharedCitations cited(List<Text> texts) {
        return textCitations.of(texts);
    }

    /** The list of references below them. */
    List<CitedWork> references(SharedCitations cited, Addresses from) {
        return textCitations.list(cited, from);
    }

    /** The words alone, for teasers and descriptions. */
    String plain(Text text) {
        return texts.plain(text);
    }

    /** The sentence in which a text mentions a work. */
    String sentence(Mention mention) {
        return mention.text().sentence(mention.link(), link -> texts.resolve(link, ""));
    }

    private LinkResolver resolver(Addresses from) {
        return link -> texts.resolve(
                link,
                LinkPlace.of(link, catalog)
                        .map(place -> place.at(from.href(place.page())))
                        .orElse(""));
    }

    /** "Lee 2007". */
    String shortName(ArticleId id) {
        return texts.shortName(id);
    }

    /**
     * What a page is called in a list of pages that mention something: a work by its short citation, else the title.
     */
    String name(LinkTarget target) {
        if (target instanceof LinkTarget.ToArticle to) {
            return shortName(to.id());
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
}
