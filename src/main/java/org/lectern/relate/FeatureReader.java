package org.lectern.relate;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PersonName;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;

/** Takes an article apart. Safe for several threads. */
final class FeatureReader {
    /** The names of works that a text links to are not its own words. */
    private static final LinkResolver NAMELESS = link -> new ResolvedLink("", "");

    private final ThreadLocal<Tokenizer> tokenizers;

    FeatureReader() {
        StopWords stopWords = StopWords.english();
        this.tokenizers = ThreadLocal.withInitial(() -> new Tokenizer(stopWords));
    }

    ArticleFeatures features(Article article) {
        Tokenizer tokenizer = tokenizers.get();
        List<List<Word>> body = Stream.concat(
                        Stream.of(article.abstractText()),
                        article.annotations().stream().map(Annotation::text))
                .filter(text -> !text.isEmpty())
                .map(FeatureReader::plain)
                .map(tokenizer::words)
                .toList();
        List<List<Word>> keywords =
                article.keywords().stream().map(tokenizer::words).toList();
        boolean inJournal = article.type() == ArticleType.ARTICLE_JOURNAL;
        return new ArticleFeatures(
                tokenizer.words(article.title().plain()),
                body,
                keywords,
                article.authors().stream().map(FeatureReader::key).toList(),
                article.authors().stream()
                        .map(author -> author.name().displayed())
                        .toList(),
                article.topics(),
                inJournal ? FoldedText.fold(article.variable("container-title")) : "");
    }

    private static String plain(Text text) {
        return text.plain(NAMELESS);
    }

    /** The family name with the first initial; an organisation's name, or the id of somebody of people.yaml. */
    private static String key(Contributor author) {
        PersonName name = author.name();
        if (!author.person().isEmpty()) {
            return "#" + author.person();
        }
        if (!name.literal().isEmpty()) {
            return FoldedText.fold(name.literal());
        }
        String given = FoldedText.fold(name.given());
        return FoldedText.fold(name.shortForm()) + "," + (given.isEmpty() ? "" : given.substring(0, 1));
    }
}
