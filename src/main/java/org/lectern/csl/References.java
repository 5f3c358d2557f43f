package org.lectern.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.config.SiteConfig;
import org.lectern.trace.Memo;

/** The works' references in the list's styles. Each is made once and kept; safe to use from several threads. */
public final class References {
    private static final Set<StyleSheet.Kind> CITED_BY_NAMES =
            Set.of(StyleSheet.Kind.AUTHOR_DATE, StyleSheet.Kind.AUTHOR);

    private final Catalog catalog;
    private final String language;
    private final Styles styles;
    private final Optional<KeptReferences> kept;
    private final Memo<Key, Reference> entries;
    private final Memo<Key, Reference> dashed;
    private final Memo<Key, Reference> citations;
    private final Memo<Key, Reference> somebodys;

    private record Key(String style, ArticleId work, Distinction distinction) {}

    public References(Catalog catalog, SiteConfig config, Styles styles) {
        this(catalog, config, styles, Optional.empty());
    }

    /** @param kept what earlier builds set, and where this one leaves the rest */
    public References(Catalog catalog, SiteConfig config, Styles styles, Optional<KeptReferences> kept) {
        this.catalog = catalog;
        this.language = config.language();
        this.styles = styles;
        this.kept = kept;
        this.entries = new Memo<>(catalog.trail());
        this.dashed = new Memo<>(catalog.trail());
        this.citations = new Memo<>(catalog.trail());
        this.somebodys = new Memo<>(catalog.trail());
    }

    /** Those that article pages show, in their order; none where the list wants none. */
    public List<Style> styles() {
        return styles.shown();
    }

    /** The style of what is set in one alone. */
    public Style firstStyle() {
        return styles.first();
    }

    /** A style by its id or the short name of a shipped one ({@code mla}), shown or not. */
    public Optional<Style> style(String id) {
        return styles.find(id);
    }

    /** One name for each style that can be found, for messages. */
    public List<String> names() {
        return styles.briefNames();
    }

    /**
     * The entry of a work in a bibliography.
     *
     * @param suffix that tells it from others of its authors and year ({@code a}), or empty
     */
    public Reference of(Article article, Style style, String suffix) {
        return kept("entry", entries, article, style, Distinction.NONE.withSuffix(suffix), press -> {
            StyleItem item = StyleItem.of(article, press.style(), suffix, around(article, press));
            return press.typesetters().with(typesetter -> typesetter.entry(item));
        });
    }

    /**
     * The entries of works one below the other, with dashes for names where the style has them and the entry above has
     * the same.
     *
     * @param articles in the order of the bibliography
     * @param distinctions as {@link #distinctions} gives them
     */
    public List<Reference> entries(List<Article> articles, Style style, Map<String, Distinction> distinctions) {
        boolean dashes = !press(style).style().repeatedNames().isEmpty();
        List<Reference> made = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            String suffix = distinctions
                    .getOrDefault(article.id().value(), Distinction.NONE)
                    .suffix();
            boolean repeated = dashes && i > 0 && RepeatedNames.same(articles.get(i - 1), article);
            made.add(repeated ? dashed(article, style, suffix) : of(article, style, suffix));
        }
        return List.copyOf(made);
    }

    private Reference dashed(Article article, Style style, String suffix) {
        Reference entry = of(article, style, suffix);
        return kept("dashed", dashed, article, style, Distinction.NONE.withSuffix(suffix), press -> {
            StyleItem item = StyleItem.of(article, press.style(), suffix, around(article, press));
            String dashes = press.style().repeatedNames();
            return press.typesetters()
                    .with(typesetter -> RepeatedNames.dashed(entry, article, item, dashes, typesetter));
        });
    }

    /**
     * How a text cites a work, without the brackets around and what stands between several: {@code Lee, 2007, p. 14}. A
     * style that cites by notes or numbers has no such form; it is lent that of the first author-date style that pages
     * show, else Chicago's.
     *
     * @param distinction from others that the same texts cite
     */
    public Reference inText(Cited cited, Style style, Distinction distinction) {
        Style speaking = speaking(style);
        Press press = press(speaking);
        return InTextForm.of(press.style(), citation(cited.article(), speaking, distinction))
                .with(InTextForm.locator(speaking, press, cited));
    }

    /**
     * The same without a place, its names apart; nothing where the style does not put works of the same names together.
     */
    Optional<NamesApart> namesApart(Article article, Style style, Distinction distinction) {
        Style speaking = speaking(style);
        StyleSheet sheet = press(speaking).style();
        Optional<String> role = EntryOrder.role(article);
        if (!sheet.several().joined() || role.isEmpty()) {
            return Optional.empty();
        }
        Reference words = citation(article, speaking, distinction);
        Reference somebodys = kept("somebody", this.somebodys, article, speaking, distinction, press -> {
            StyleItem item = StyleItem.cited(article, press.style(), distinction, around(article, press));
            return press.typesetters()
                    .with(typesetter -> typesetter.citation(item.by(role.get(), RepeatedNames.SOMEBODY)));
        });
        return NamesApart.of(
                InTextForm.of(sheet, words).words().html(),
                InTextForm.of(sheet, somebodys).words().html(),
                RepeatedNames.SOMEBODY);
    }

    /** What a style does with several works that a text cites in one place. */
    Several several(Style style) {
        return press(speaking(style)).style().several();
    }

    /** The language that a style always speaks, ISO 639, or empty: it speaks the list's. */
    public String language(Style style) {
        return press(style)
                .style()
                .language()
                .map(own -> own.replaceFirst("-.*", ""))
                .orElse("");
    }

    /** What stands around and between the works that a text cites in one place. */
    public Brackets brackets(Style style) {
        return press(speaking(style)).style().brackets();
    }

    /**
     * What tells works apart that stand in one bibliography and that texts would cite in the same words, by id; those
     * that need nothing are left out. Works of the same authors and year get letters in author-date styles, {@code a},
     * {@code b} in the order of the bibliography.
     *
     * @param sorted as {@link #sorted} gives them
     */
    public Map<String, Distinction> distinctions(List<Article> sorted, Style style) {
        StyleSheet sheet = press(style).style();
        return CITED_BY_NAMES.contains(sheet.kind())
                ? Distinctions.of(
                        sorted,
                        sheet,
                        (article, distinction) ->
                                citation(article, style, distinction).plain())
                : Map.of();
    }

    /**
     * Works in the order of a style's bibliography: by names in the list's alphabet, then by year and title (by title
     * and year where the style does not cite by years); as given in styles that number their entries.
     */
    public List<Article> sorted(List<Article> articles, Style style) {
        StyleSheet sheet = press(style).style();
        return sheet.kind() == StyleSheet.Kind.NUMERIC
                ? List.copyOf(articles)
                : new EntryOrder(
                                catalog.collation(),
                                sheet,
                                article -> of(article, style, "").plain())
                        .sorted(articles);
    }

    /** {@link #sorted} for a list below texts: as the style whose form they use has it. */
    public List<Article> sortedInText(List<Article> articles, Style style) {
        return sorted(articles, speaking(style));
    }

    /** {@link #distinctions} for texts and the list below them: of the style whose form they use. */
    public Map<String, Distinction> distinctionsInText(List<Article> sorted, Style style) {
        return distinctions(sorted, speaking(style));
    }

    /** The style whose form texts use. */
    private Style speaking(Style style) {
        return CITED_BY_NAMES.contains(press(style).style().kind())
                ? style
                : styles.shown().stream()
                        .filter(shown -> press(shown).style().kind() == StyleSheet.Kind.AUTHOR_DATE)
                        .findFirst()
                        .orElseGet(() -> styles.find("chicago").orElseThrow());
    }

    private Reference citation(Article article, Style style, Distinction distinction) {
        return kept("citation", citations, article, style, distinction, press -> {
            StyleItem item = StyleItem.cited(article, press.style(), distinction, around(article, press));
            return press.typesetters().with(typesetter -> typesetter.citation(item));
        });
    }

    private interface Setting {
        Reference with(Press press);
    }

    private Reference kept(
            String form,
            Memo<Key, Reference> made,
            Article article,
            Style style,
            Distinction distinction,
            Setting setting) {
        return made.get(new Key(style.id(), article.id(), distinction), () -> {
            Supplier<Reference> setter = () -> setting.with(style.press(language, distinction.wording()));
            try {
                return kept.isPresent()
                        ? kept.get().of(style, article, form, around(article, distinction), setter)
                        : setter.get();
            } catch (RuntimeException | StackOverflowError e) {
                throw new StyleFaultException(style, article.id().value(), e);
            }
        });
    }

    /** All that goes into a reference beside style and work. */
    private String around(Article article, Distinction distinction) {
        return String.join("\n", language, distinction.key(), catalog.sources().abbreviation(article));
    }

    private StyleItem.Surroundings around(Article article, Press press) {
        return new StyleItem.Surroundings(
                language, catalog.sources().abbreviation(article), press.inPress(), press.circa(), press.bce());
    }

    private Press press(Style style) {
        return style.press(language);
    }
}
