package org.lectern.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.concurrent.Pool;
import org.lectern.concurrent.Workers;
import org.lectern.config.RelatedSettings.Signal;
import org.lectern.markdown.LinkResolver;
import org.lectern.markdown.Text;
import org.lectern.relate.ArticleFeatures.Author;
import org.lectern.relate.ArticleFeatures.Words;
import org.lectern.relate.RelatingMemory.Own;

/** Takes the articles of a catalog apart. Safe for several threads. */
final class FeatureReader {
    private static final LinkResolver NAMELESS = new OwnWords();

    /** What a topic counts beside the one below it. */
    private static final double STEP_UP = .5;

    /** A text of so many words has a capital, if its typist used any. */
    private static final int LONG = 20;

    private final Catalog catalog;
    private final Map<ArticleId, Integer> numbers;
    private final String siteLanguage;
    private final Map<ArticleId, Set<String>> lists;
    private final RelatingMemory memory;
    private final Pool<Tokenizers> tokenizers = new Pool<>(Tokenizers::new);

    /**
     * A reader.
     *
     * @param siteLanguage of works that state none
     */
    FeatureReader(Catalog catalog, String siteLanguage, RelatingMemory memory) {
        this.catalog = catalog;
        this.numbers = RelatingInputs.numbers(
                catalog.articles().stream().map(Article::id).toList());
        this.siteLanguage = siteLanguage;
        this.memory = memory;
        this.lists = lists(catalog.lists());
    }

    private static Map<ArticleId, Set<String>> lists(List<ReadingList> all) {
        Map<ArticleId, Set<String>> lists = new HashMap<>();
        for (ReadingList list : all) {
            for (int i = 0; i < list.sections().size(); i++) {
                for (ReadingList.Reading reading : list.sections().get(i).readings()) {
                    lists.computeIfAbsent(reading.article(), id -> new LinkedHashSet<>())
                            .addAll(List.of(list.id(), list.id() + "#" + i));
                }
            }
        }
        return lists;
    }

    /**
     * All articles, in their order.
     *
     * @throws IOException never: the workers' signature allows it
     */
    List<ArticleFeatures> all(Workers workers) throws IOException {
        List<Article> articles = catalog.articles();
        List<Own> owns = workers.map(
                articles,
                article -> memory.own(article, siteLanguage, () -> tokenizers.with(words -> own(article, words))));
        memory.keep(articles);
        Set<String> families = memory.families(owns.stream()
                .flatMap(own -> own.authors().stream())
                .map(AuthorName::family)
                .filter(family -> !family.isEmpty())
                .collect(Collectors.toSet()));
        AuthorKeys keys = new AuthorKeys(owns.stream().flatMap(own -> own.authors().stream()));
        return workers.map(
                IntStream.range(0, articles.size()).boxed().toList(),
                i -> features(articles.get(i), owns.get(i), families, keys));
    }

    private Own own(Article article, Tokenizers words) {
        return new Own(
                texts(article, words),
                article.authors().stream().map(AuthorName::of).toList());
    }

    private ArticleFeatures features(Article article, Own own, Set<String> families, AuthorKeys keys) {
        boolean inJournal = article.type() == ArticleType.ARTICLE_JOURNAL;
        return new ArticleFeatures(
                own.texts(),
                authors(own, keys),
                memory.named(article.id(), own, families, () -> named(own, families)),
                topics(article.topics()),
                List.copyOf(lists.getOrDefault(article.id(), Set.of())),
                inJournal ? FoldedText.fold(article.variable("container-title")) : "",
                article.issued().map(PublicationDate::year).orElse(ArticleFeatures.UNDATED),
                linked(article),
                numbers(catalog.relations(article.id()).stream().map(Connection::other)));
    }

    private List<Words> texts(Article article, Tokenizers tokenizers) {
        String language = article.language().isEmpty() ? siteLanguage : article.language();
        List<Words> texts = new ArrayList<>();
        texts.add(new Words(Signal.TITLE, tokenizers.words(article.title().plain(), language)));
        article.translatedTitle().ifPresent(translated -> {
            String title = translated.title().plain();
            texts.add(new Words(Signal.TITLE, tokenizers.words(title, translated.language())));
        });
        add(Signal.ABSTRACT, article.abstractText(), tokenizers, texts);
        for (Annotation annotation : article.annotations()) {
            add(Signal.ANNOTATION, annotation.text(), tokenizers, texts);
        }
        for (String keyword : article.keywords()) {
            texts.add(new Words(Signal.KEYWORDS, tokenizers.words(keyword, language)));
        }
        return List.copyOf(texts);
    }

    private static void add(Signal signal, Text text, Tokenizers tokenizers, List<Words> texts) {
        if (!text.isEmpty()) {
            texts.add(new Words(signal, tokenizers.words(text.plain(NAMELESS), text.language())));
        }
    }

    /** In titles and keywords a capital tells no name; of a long text without any, its typist used none. */
    private static List<String> named(Own own, Set<String> families) {
        Set<String> named = new LinkedHashSet<>();
        for (Words text : own.texts()) {
            if (text.signal() == Signal.ABSTRACT || text.signal() == Signal.ANNOTATION) {
                addNamed(text.words(), families, named);
            }
        }
        own.authors().forEach(author -> named.remove(author.family()));
        return List.copyOf(named);
    }

    private static void addNamed(WordSequence words, Set<String> families, Set<String> named) {
        boolean capitals = words.size() < LONG || words.stream().anyMatch(Word::mayBeName);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if ((!capitals || word.mayBeName()) && families.contains(word.folded())) {
                named.add(word.folded());
            }
        }
    }

    /** Those above a topic count with it: two works on neighbouring topics share what is above both. */
    private Map<String, Double> topics(List<String> own) {
        Map<String, Double> weights = new TreeMap<>();
        double weight = 1;
        for (Collection<String> level = own; !level.isEmpty(); weight *= STEP_UP) {
            Set<String> above = new LinkedHashSet<>();
            for (String id : level) {
                if (weights.putIfAbsent(id, weight) == null) {
                    catalog.vocabulary().topic(id).map(Topic::broader).ifPresent(above::addAll);
                }
            }
            level = above;
        }
        return weights;
    }

    private List<Integer> linked(Article article) {
        return numbers(Stream.concat(
                        Stream.of(article.abstractText()),
                        article.annotations().stream().map(Annotation::text))
                .flatMap(text -> text.links().stream())
                .flatMap(link -> catalog.target(link).stream())
                .flatMap(target -> target instanceof LinkTarget.ToArticle to ? Stream.of(to.id()) : Stream.of())
                .filter(id -> !id.equals(article.id())));
    }

    private List<Integer> numbers(Stream<ArticleId> ids) {
        return ids.distinct()
                .map(id -> Objects.requireNonNull(numbers.get(id), id::value))
                .toList();
    }

    private static List<Author> authors(Own own, AuthorKeys keys) {
        return own.authors().stream()
                .map(author -> new Author(keys.of(author), author.family(), author.shown()))
                .toList();
    }
}
