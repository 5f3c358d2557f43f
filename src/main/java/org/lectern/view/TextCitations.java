package org.lectern.view;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.cite.StatusWords;
import org.lectern.csl.InTextCitations;
import org.lectern.csl.Reference;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.Text;
import org.lectern.plan.Permalinks;

/**
 * How texts cite works: in the first of the list's styles that names authors in a text; where all set numbers or notes,
 * in the first as near as it comes.
 */
final class TextCitations {
    private final References references;
    private final StatusWords status;
    private final CitedTitles titles;
    private final Style style;
    private final InTextCitations citations;

    TextCitations(Catalog catalog, References references, StatusWords status, Tongues tongues) {
        this.references = references;
        this.status = status;
        this.titles = new CitedTitles(references, tongues);
        this.style = references.styles().stream()
                .filter(Style::citesByNames)
                .findFirst()
                .orElseGet(references::firstStyle);
        this.citations = new InTextCitations(catalog, references, style);
    }

    /** What these texts cite. */
    SharedCitations of(List<Text> texts) {
        List<Article> cited = citations.works(texts);
        if (cited.isEmpty()) {
            return SharedCitations.NONE;
        }
        List<Article> works = references.sortedInText(cited, style);
        return new SharedCitations(works, references.distinctionsInText(works, style));
    }

    /** The list of references below the texts. */
    List<CitedWork> list(SharedCitations shared, Addresses from) {
        return shared.works().stream()
                .map(work -> listed(work, references.of(work, style, shared.suffix(work)), from))
                .toList();
    }

    private CitedWork listed(Article work, Reference reference, Addresses from) {
        return new CitedWork(
                from.href(Permalinks.article(work.id())),
                status.besideReference(work),
                titles.marked(reference.unlinked(), reference, style, work),
                titles.around(reference, style));
    }

    /** The links of a text in this language as others resolve them, and its citations in the style. */
    LinkResolver resolver(LinkResolver others, SharedCitations shared, String language) {
        return citations.resolver(others, shared.distinctions(), language);
    }
}
