package org.lectern.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.config.TextDirection;
import org.lectern.csl.Brackets;
import org.lectern.csl.Cited;
import org.lectern.csl.Locator;
import org.lectern.csl.Locators;
import org.lectern.csl.Reference;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.markdown.CitedLink;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;
import org.lectern.plan.Permalinks;

/**
 * How texts cite works: in the first of the list's styles that names authors in a text; where all set numbers or notes,
 * in the first as near as it comes.
 */
final class TextCitations {
    private final Catalog catalog;
    private final References references;
    private final Tongues tongues;
    private final Style style;
    private final Brackets brackets;
    private final Map<String, Locators> locators = new ConcurrentHashMap<>();

    TextCitations(Catalog catalog, References references, Tongues tongues) {
        this.catalog = catalog;
        this.references = references;
        this.tongues = tongues;
        this.style = references.styles().stream()
                .filter(Style::citesByNames)
                .findFirst()
                .orElseGet(() -> references.styles().get(0));
        this.brackets = references.brackets(style);
    }

    /** What these texts cite. */
    SharedCitations of(List<Text> texts) {
        Map<ArticleId, Article> cited = new LinkedHashMap<>();
        for (Text text : texts) {
            for (TextLink link : text.links()) {
                if (link.kind() == TextLink.Kind.CITATION) {
                    catalog.article(new ArticleId(link.target())).ifPresent(work -> cited.put(work.id(), work));
                }
            }
        }
        if (cited.isEmpty()) {
            return SharedCitations.NONE;
        }
        List<Article> works = references.sorted(new ArrayList<>(cited.values()), style);
        return new SharedCitations(works, references.suffixes(works, style));
    }

    /** The list of references below the texts. */
    List<CitedWork> list(SharedCitations shared, Addresses from) {
        return shared.works().stream()
                .map(work -> new CitedWork(
                        from.href(Permalinks.article(work.id())),
                        new Html(references.of(work, style, shared.suffix(work)).unlinked()),
                        tongues.of(work.language(), work.title().plain())))
                .toList();
    }

    /** The links of a text in this language as others resolve them, and its citations in the style. */
    LinkResolver resolver(LinkResolver others, SharedCitations shared, String language) {
        return new LinkResolver() {
            @Override
            public ResolvedLink resolve(TextLink link) {
                return others.resolve(link);
            }

            @Override
            public String cite(List<CitedLink> works) {
                return citation(works, others, shared, language);
            }
        };
    }

    private String citation(List<CitedLink> works, LinkResolver links, SharedCitations shared, String language) {
        StringBuilder out = new StringBuilder(Html.escaped(brackets.open()).markup());
        for (int i = 0; i < works.size(); i++) {
            CitedLink work = works.get(i);
            out.append(i == 0 ? "" : Html.escaped(brackets.between()).markup());
            out.append(
                    work.prefix().isEmpty()
                            ? ""
                            : Html.escaped(work.prefix() + " ").markup());
            Locator locator = locators(language).read(work.link().locator());
            ResolvedLink link = links.resolve(work.link());
            out.append(cited(work.link(), locator, shared)
                    .map(words -> link.around(isolated(words, language)))
                    .orElseGet(() -> link.around(Html.escaped(link.label()).markup())));
            out.append(Html.escaped(locator.rest()).markup());
        }
        return out.append(Html.escaped(brackets.close()).markup()).toString();
    }

    /** A draft that is not published is named, too; its page and its reference are not there. */
    private Optional<Reference> cited(TextLink link, Locator locator, SharedCitations shared) {
        ArticleId id = new ArticleId(link.target());
        return catalog.article(id)
                .or(() -> catalog.withheld(id))
                .map(work -> references.inText(
                        new Cited(work, locator.label(), locator.value()), style, shared.suffix(work)));
    }

    /** Set apart where it runs the other way than the text. */
    private static String isolated(Reference words, String language) {
        boolean apart = !TextDirection.of(language).isolate(words.plain()).equals(words.plain());
        String markup = words.unlinked();
        return apart ? "<bdi>" + markup + "</bdi>" : markup;
    }

    private Locators locators(String language) {
        return locators.computeIfAbsent(language, Locators::new);
    }
}
