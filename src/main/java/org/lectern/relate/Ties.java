package org.lectern.relate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lectern.relate.InvertedIndex.Exactness;

/** What binds articles besides their words. */
final class Ties {
    /** So many years apart nothing is left of nearness in time: longer than most debates last. */
    private static final double YEARS = 10;

    /** Not for the two, whose pages say so in any case, but for those that are near to both. */
    private static final double CHOSEN = .5;

    private final Corpus corpus;
    private final double authorsWeight;
    private final double mentionsWeight;
    private final double linksWeight;
    private final double topicsWeight;
    private final double listsWeight;
    private final double journalWeight;
    private final double yearWeight;
    private final InvertedIndex authors;
    private final InvertedIndex topics;
    private final InvertedIndex lists;
    private final Mentions mentions;
    private final int[] journals;
    private final int[][] linked;
    private final int[][] chosen;

    Ties(Corpus corpus, Exactness exactness) {
        this.corpus = corpus;
        this.authorsWeight = Tie.AUTHORS.weight(corpus.settings());
        this.mentionsWeight = Tie.MENTIONS.weight(corpus.settings());
        this.linksWeight = Tie.LINKS.weight(corpus.settings());
        this.topicsWeight = Tie.TOPICS.weight(corpus.settings());
        this.listsWeight = Tie.LISTS.weight(corpus.settings());
        this.journalWeight = Tie.JOURNAL.weight(corpus.settings());
        this.yearWeight = Tie.YEAR.weight(corpus.settings());
        this.authors = InvertedIndex.ofTags(corpus.authors(), exactness);
        this.topics = InvertedIndex.ofTags(corpus.topics(), exactness);
        this.lists = InvertedIndex.ofTags(corpus.lists(), exactness);
        this.mentions = new Mentions(corpus, exactness);
        this.journals = journals(corpus);
        this.linked = linked(corpus.features());
        this.chosen = corpus.features().stream()
                .map(article -> sorted(article.chosen()))
                .toArray(int[][]::new);
    }

    /** For each article those that it links and those that link it, in rising order. */
    private static int[][] linked(List<ArticleFeatures> articles) {
        Map<Integer, Set<Integer>> linked = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int other : articles.get(i).linked()) {
                linked.computeIfAbsent(i, article -> new TreeSet<>()).add(other);
                linked.computeIfAbsent(other, article -> new TreeSet<>()).add(i);
            }
        }
        return IntStream.range(0, articles.size())
                .mapToObj(i -> sorted(linked.getOrDefault(i, Set.of())))
                .toArray(int[][]::new);
    }

    private static int[] sorted(Collection<Integer> articles) {
        return articles.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /** Each article's journal as a number from 1, 0 for none. */
    private static int[] journals(Corpus corpus) {
        Map<String, Integer> numbers = new HashMap<>();
        numbers.put("", 0);
        int[] journals = new int[corpus.size()];
        for (int i = 0; i < journals.length; i++) {
            journals[i] = numbers.computeIfAbsent(corpus.features(i).journal(), title -> numbers.size());
        }
        return journals;
    }

    /** Adds to each article's place what binds it to one; the journal and the year, which bind too many, not. */
    void add(int article, float[] sums) {
        authors.add(article, authorsWeight, sums);
        topics.add(article, topicsWeight, sums);
        lists.add(article, listsWeight, sums);
        mentions.add(article, mentionsWeight, sums);
        for (int other : linked[article]) {
            sums[other] += (float) linksWeight;
        }
        for (int other : chosen[article]) {
            sums[other] += (float) CHOSEN;
        }
    }

    /** As {@link Mentions#isCertain}. */
    boolean isCertain(String family) {
        return mentions.isCertain(family);
    }

    /** All that binds two articles, but for the editor's choice. */
    double between(int a, int b) {
        return binding(a, b) + surroundings(a, b);
    }

    /** The journal and the year. */
    double surroundings(int a, int b) {
        return of(Tie.JOURNAL, a, b) + of(Tie.YEAR, a, b);
    }

    private double binding(int a, int b) {
        return of(Tie.AUTHORS, a, b)
                + of(Tie.MENTIONS, a, b)
                + of(Tie.LINKS, a, b)
                + of(Tie.TOPICS, a, b)
                + of(Tie.LISTS, a, b);
    }

    /** Whether ties alone are enough to suggest one for the other: not the journal, the year or a doubtful name. */
    boolean bind(int a, int b) {
        return binding(a, b) > (mentions.areCertain(a, b) ? 0 : of(Tie.MENTIONS, a, b));
    }

    /** What one kind of tie adds. */
    double of(Tie tie, int a, int b) {
        return switch (tie) {
            case AUTHORS -> authorsWeight * corpus.authors().cosine(a, b);
            case MENTIONS -> mentionsWeight * mentions.between(a, b);
            case LINKS -> Arrays.binarySearch(linked[a], b) >= 0 ? linksWeight : 0;
            case TOPICS -> topicsWeight * corpus.topics().cosine(a, b);
            case LISTS -> listsWeight * corpus.lists().cosine(a, b);
            case JOURNAL -> journals[a] > 0 && journals[a] == journals[b] ? journalWeight : 0;
            case YEAR -> yearWeight * nearInTime(a, b);
        };
    }

    private double nearInTime(int a, int b) {
        int one = corpus.features(a).year();
        int other = corpus.features(b).year();
        boolean dated = one != ArticleFeatures.UNDATED && other != ArticleFeatures.UNDATED;
        return dated ? Math.max(0, 1 - Math.abs((long) one - other) / YEARS) : 0;
    }
}
