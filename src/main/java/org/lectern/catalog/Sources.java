package org.lectern.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.trace.Trail;

/** Where the works appeared: in which periodicals, at which publishers. */
public final class Sources {
    private static final String PERIODICALS = "periodicals";
    private static final String PUBLISHERS = "publishers";
    private static final String PERIODICAL = "periodical";
    private static final String PUBLISHER = "publisher";

    private final Map<String, Periodical> periodicals;
    private final Map<String, Publisher> publishers;

    private final Trail trail;

    private Sources(Map<String, Periodical> periodicals, Map<String, Publisher> publishers, Trail trail) {
        this.periodicals = periodicals;
        this.publishers = publishers;
        this.trail = trail;
    }

    /** The same, which note what they are asked. */
    Sources on(Trail trail) {
        trail.answers(PERIODICALS, key -> periodicals());
        trail.answers(PUBLISHERS, key -> publishers());
        trail.answers(
                PERIODICAL, key -> Optional.ofNullable(periodicals.get(key)).map(Periodical::heading));
        trail.answers(PUBLISHER, key -> Optional.ofNullable(publishers.get(key)).map(Publisher::heading));
        return new Sources(periodicals, publishers, trail);
    }

    static Sources of(Collection<Article> articles, List<Journal> journals, Collation collation) {
        Map<String, Journal> known = new HashMap<>();
        journals.forEach(journal -> known.putIfAbsent(journal.key(), journal));
        Map<String, List<Article>> inPeriodicals = grouped(articles, Sources::periodicalTitle, collation);
        Map<String, List<Article>> atPublishers = grouped(articles, Sources::publisherName, collation);

        Set<String> taken = new HashSet<>();
        Map<String, String> unnamed = new LinkedHashMap<>();
        for (String title : inPeriodicals.keySet()) {
            Journal journal = known.get(title);
            if (journal == null || journal.id().isEmpty()) {
                unnamed.put(title, title);
            } else {
                taken.add(journal.id());
            }
        }
        Map<String, String> slugs = Slug.distinct(unnamed, taken);
        Map<String, Periodical> periodicals = new LinkedHashMap<>();
        inPeriodicals.forEach((title, works) -> {
            Journal journal = known.getOrDefault(title, new Journal(title, "", "", "", ""));
            periodicals.put(title, new Periodical(slugs.getOrDefault(title, journal.id()), journal, works));
        });

        Map<String, String> names = new LinkedHashMap<>();
        atPublishers.keySet().forEach(name -> names.put(name, name));
        Map<String, String> publisherSlugs = Slug.distinct(names, Set.of());
        Map<String, Publisher> publishers = new LinkedHashMap<>();
        atPublishers.forEach((name, works) ->
                publishers.put(name, new Publisher(publisherSlugs.getOrDefault(name, ""), name, works)));
        return new Sources(periodicals, publishers, Trail.NONE);
    }

    /** Groups by name in the order in which names are filed; works without one are left out. */
    private static Map<String, List<Article>> grouped(
            Collection<Article> articles, Function<Article, String> name, Collation collation) {
        Map<String, List<Article>> found = new HashMap<>();
        for (Article article : articles) {
            String key = name.apply(article);
            if (!key.isEmpty()) {
                found.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
            }
        }
        Map<String, List<Article>> ordered = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Article>> entry) ->
                                collation.key(collation.filed(entry.getKey(), entry.getValue())))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> ordered.put(entry.getKey(), List.copyOf(entry.getValue())));
        return ordered;
    }

    private static String periodicalTitle(Article article) {
        return article.type().isInSerial() ? Texts.composed(article.variable("container-title")) : "";
    }

    private static String publisherName(Article article) {
        return article.type().isInSerial() ? "" : Texts.composed(article.variable("publisher"));
    }

    /** As they are filed: without the article with which a title begins. */
    public List<Periodical> periodicals() {
        trail.note(PERIODICALS, "");
        return List.copyOf(periodicals.values());
    }

    /** Likewise, by name. */
    public List<Publisher> publishers() {
        trail.note(PUBLISHERS, "");
        return List.copyOf(publishers.values());
    }

    /** The periodical in which a work appeared. */
    public Optional<Periodical.Heading> periodical(Article article) {
        String title = periodicalTitle(article);
        trail.note(PERIODICAL, title);
        return Optional.ofNullable(periodicals.get(title)).map(Periodical::heading);
    }

    /** A work's own ISSN, else the one of its journal that journals.yaml knows, or empty. */
    public String issn(Article article) {
        return ownOr(article, "ISSN", Journal::issn);
    }

    /** The ISSN of the online edition, likewise. */
    public String electronicIssn(Article article) {
        return ownOr(article, "eISSN", Journal::electronicIssn);
    }

    /** The abbreviation of the journal's title, likewise. */
    public String abbreviation(Article article) {
        return ownOr(article, "container-title-short", Journal::abbreviation);
    }

    private String ownOr(Article article, String variable, Function<Journal, String> ofJournal) {
        String own = article.variable(variable);
        return own.isEmpty() ? journal(article).map(ofJournal).orElse("") : own;
    }

    /** What journals.yaml knows of the journal in which a work appeared; its parts may be empty. */
    public Optional<Journal> journal(Article article) {
        return periodical(article).map(Periodical.Heading::details);
    }

    /** The publisher of a work that stands alone, or of the book in which it stands. */
    public Optional<Publisher.Heading> publisher(Article article) {
        String name = publisherName(article);
        trail.note(PUBLISHER, name);
        return Optional.ofNullable(publishers.get(name)).map(Publisher::heading);
    }
}
