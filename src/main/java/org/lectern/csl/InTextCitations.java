package org.lectern.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.config.TextDirection;
import org.lectern.csl.CitedTogether.Named;
import org.lectern.markdown.CitedLink;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;

/** How texts cite works in a style: with its brackets, its words, and what tells the works of a list apart. */
public final class InTextCitations {
    private final Catalog catalog;
    private final References references;
    private final Style style;
    private final Map<String, Locators> locators = new ConcurrentHashMap<>();

    public InTextCitations(Catalog catalog, References references, Style style) {
        this.catalog = catalog;
        this.references = references;
        this.style = style;
    }

    /** The works of the list that some texts cite, in their order, each once. */
    public List<Article> works(List<Text> texts) {
        Map<ArticleId, Article> cited = new LinkedHashMap<>();
        for (Text text : texts) {
            for (TextLink link : text.links()) {
                if (link.kind() == TextLink.Kind.CITATION) {
                    catalog.article(new ArticleId(link.target())).ifPresent(work -> cited.put(work.id(), work));
                }
            }
        }
        return List.copyOf(cited.values());
    }

    /**
     * The links of a text in this language as others resolve them, and its citations in the style.
     *
     * @param distinctions as {@link References#distinctions} gives them for the list of references
     */
    public LinkResolver resolver(LinkResolver others, Map<String, Distinction> distinctions, String language) {
        return new LinkResolver() {
            @Override
            public ResolvedLink resolve(TextLink link) {
                return others.resolve(link);
            }

            @Override
            public String cite(List<CitedLink> works) {
                return citation(works, others, distinctions, language);
            }
        };
    }

    private String citation(
            List<CitedLink> works, LinkResolver links, Map<String, Distinction> distinctions, String language) {
        Brackets brackets = references.brackets(style);
        Several several = references.several(style);
        boolean alone = works.size() == 1;
        List<Named> named = CitedTogether.ordered(
                works.stream()
                        .map(work -> named(work, alone, distinctions, language))
                        .toList(),
                several.order(),
                articles -> references.sortedInText(articles, style));
        StringBuilder out = new StringBuilder(RichTitle.escape(brackets.open()));
        for (int i = 0; i < named.size(); i++) {
            Named work = named.get(i);
            boolean joined = i > 0 && work.joins(named.get(i - 1));
            Optional<Reference> year =
                    joined ? work.apart().map(apart -> new Reference(apart.rest())) : Optional.empty();
            String between = joined ? several.between() : brackets.between();
            out.append(i == 0 ? "" : RichTitle.escape(between));
            String prefix = work.link().prefix();
            out.append(prefix.isEmpty() ? "" : RichTitle.escape(prefix + " "));
            ResolvedLink link = links.resolve(work.link().link());
            out.append(year.or(work::words)
                    .map(words -> link.around(isolated(words, language)))
                    .orElseGet(() -> link.around(RichTitle.escape(link.label()))));
            out.append(RichTitle.escape(work.locator().rest()));
        }
        return out.append(RichTitle.escape(brackets.close())).toString();
    }

    /** A draft that is not published is named, too; its page and its reference are not there. */
    private Named named(CitedLink work, boolean alone, Map<String, Distinction> distinctions, String language) {
        Locator locator = locators.computeIfAbsent(language, Locators::new)
                .read(work.link().locator());
        ArticleId id = new ArticleId(work.link().target());
        Distinction distinction = distinctions.getOrDefault(id.value(), Distinction.NONE);
        Optional<Article> article = catalog.article(id).or(() -> catalog.withheld(id));
        return new Named(
                work,
                article,
                locator,
                article.map(found ->
                        references.inText(new Cited(found, locator.label(), locator.value()), style, distinction)),
                article.filter(found -> !alone).flatMap(found -> references.namesApart(found, style, distinction)));
    }

    /** Set apart where it runs the other way than the text. */
    private static String isolated(Reference words, String language) {
        String plain = words.plain();
        boolean apart = !TextDirection.of(language).isolate(plain).equals(plain);
        String markup = words.unlinked();
        return apart ? "<bdi>" + markup + "</bdi>" : markup;
    }
}
