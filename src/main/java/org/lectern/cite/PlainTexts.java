package org.lectern.cite;

import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;

/** Texts as words alone, in which works are called by their short citations. */
public final class PlainTexts {
    private final Catalog catalog;
    private final ShortCitation citations;

    public PlainTexts(Catalog catalog, Messages messages) {
        this(catalog, new ShortCitation(messages));
    }

    public PlainTexts(Catalog catalog, ShortCitation citations) {
        this.catalog = catalog;
        this.citations = citations;
    }

    /** The words, or an empty text. */
    public String plain(Text text) {
        return text.isEmpty() ? "" : text.plain(link -> resolve(link, ""));
    }

    /** The same with the words of its notes below it. */
    public String plainWithNotes(Text text) {
        return text.isEmpty() ? "" : text.plainWithNotes(link -> resolve(link, ""));
    }

    /** Safe HTML of blocks in which works are called so and lead nowhere; other links stay, and notes stand below. */
    public String html(Text text) {
        return text.htmlWithNotesBelow(link -> resolve(link, ""));
    }

    /** A link with the words that stand for it where it has none of its own. */
    public ResolvedLink resolve(TextLink link, String href) {
        String label = link.kind() == TextLink.Kind.PATH ? "" : shortName(new ArticleId(link.target()));
        return new ResolvedLink(href, label);
    }

    /** "Lee 2007"; the id of what is not there. */
    public String shortName(ArticleId id) {
        return catalog.article(id)
                .or(() -> catalog.withheld(id))
                .map(citations::of)
                .orElse(id.value());
    }
}
