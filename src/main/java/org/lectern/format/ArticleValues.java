package org.lectern.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.catalog.Article;
import org.lectern.markdown.CitedLink;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;

/** All that a record says, without the places of its words: equal for two texts of one record. */
final class ArticleValues {
    private static final LinkResolver LINKS = new LinkResolver() {
        @Override
        public ResolvedLink resolve(TextLink link) {
            return new ResolvedLink("lectern:" + said(link), "");
        }

        @Override
        public String cite(List<CitedLink> works) {
            StringBuilder out = new StringBuilder();
            works.forEach(work -> out.append('[')
                    .append(work.prefix())
                    .append(' ')
                    .append(said(work.link()))
                    .append(']'));
            return out.toString();
        }
    };

    private ArticleValues() {}

    /**
     * The values, one for each component of an article.
     *
     * @param topics whose other names count as their ids
     */
    static List<Object> of(Article article, TopicNames topics) {
        List<Object> values = new ArrayList<>(Arrays.asList(
                article.id(), article.type(), title(article.title().source()), article.language()));
        article.translatedTitle().ifPresent(values::add);
        values.add(article.contributors());
        values.add(article.dates());
        values.add(mended(article.variables()));
        values.add(article.topics().stream()
                .map(name -> topics.id(name).orElse(name))
                .toList());
        values.add(article.keywords());
        values.add(said(article.abstractText()));
        values.add(article.abstractSource());
        article.annotations().forEach(note -> values.add(Arrays.asList(note.by(), note.date(), said(note.text()))));
        article.quotes().forEach(quote -> values.add(List.of(said(quote.text()), quote.page())));
        values.add(article.links());
        article.relations()
                .forEach(relation -> values.add(List.of(
                        relation.target(), relation.kind(), said(relation.note()), said(relation.noteThere()))));
        values.add(article.notRelated());
        values.add(article.relatedCount());
        values.add(article.reading());
        article.status()
                .ifPresent(
                        status -> values.add(List.of(status.kind(), status.date(), status.by(), said(status.note()))));
        values.addAll(List.of(
                article.added(),
                article.updated(),
                article.summary(),
                article.aliases(),
                article.draft(),
                article.custom(),
                article.source()));
        return values;
    }

    /** Titles and variables as they are after a repair, so that it alone makes no difference. */
    private static Map<String, String> mended(Map<String, String> variables) {
        Map<String, String> mended = new TreeMap<>();
        variables.forEach(
                (name, value) -> mended.put(name, Repair.of(name, value).orElse(value)));
        // In small letters, as the reader has it.
        Optional<String> doi =
                variables.containsKey("DOI") ? Optional.empty() : Repair.doi(mended.getOrDefault("URL", ""));
        doi.ifPresent(value -> {
            mended.remove("URL");
            mended.put("DOI", value.toLowerCase(Locale.ROOT));
        });
        return mended;
    }

    private static String title(String source) {
        return Repair.of("title", source).orElse(source);
    }

    private static String said(Text text) {
        return text.language() + "|" + text.html(LINKS);
    }

    private static String said(TextLink link) {
        return link.kind() + "/" + link.target() + "#" + link.fragment() + "/" + link.locator() + "/" + link.labelled();
    }
}
