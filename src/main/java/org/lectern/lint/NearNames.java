package org.lectern.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.LetterSlip;
import org.lectern.catalog.Periodical;
import org.lectern.catalog.Publisher;
import org.lectern.catalog.Topic;

/** Journals, publishers, keywords and topics that are one under two writings. */
final class NearNames {
    /** Words that one writing has and the other has not. */
    private static final Set<String> SMALL = Set.of(
            "and", "co", "corp", "das", "der", "die", "et", "gmbh", "inc", "la", "le", "les", "ltd", "the", "und", "y");

    /** In shorter names one letter makes another name. */
    private static final int LEAST_MISSPELT = 12;

    private static final int LEAST_WORD = 5;

    private final Catalog catalog;
    private final Findings findings;

    /** A name and the works that have it. */
    private record Named(String name, List<Article> works) {}

    NearNames(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check() {
        List<Named> journals = new ArrayList<>();
        for (Periodical periodical : catalog.sources().periodicals()) {
            journals.add(new Named(periodical.title(), periodical.articles()));
        }
        pairs(journals)
                .forEach((rare, usual) -> findings.hint(
                        "near-equal-journals",
                        rare.works().get(0),
                        "container-title",
                        told(rare, usual, "journal"),
                        "write one name in all records: each writing has a page of its own."));
        abbreviations();
        List<Named> publishers = new ArrayList<>();
        for (Publisher publisher : catalog.sources().publishers()) {
            publishers.add(new Named(publisher.name(), publisher.articles()));
        }
        pairs(publishers)
                .forEach((rare, usual) -> findings.hint(
                        "near-equal-publishers",
                        rare.works().get(0),
                        "publisher",
                        told(rare, usual, "publisher"),
                        "write one name in all records: each writing has a page of its own."));
        keywords();
        topics();
    }

    private static String told(Named rare, Named usual, String kind) {
        return "\"" + rare.name() + "\" (" + rare.works().size() + ") and \"" + usual.name() + "\" ("
                + usual.works().size() + ") may be one " + kind;
    }

    /** The rarer name of each pair with the more usual one; of two that are as usual the later is the rarer. */
    private static Map<Named, Named> pairs(List<Named> names) {
        Map<String, List<Named>> byKey = new HashMap<>();
        Map<Named, Named> found = new LinkedHashMap<>();
        for (Named name : names) {
            String folded = folded(name.name());
            Set<Named> others = new LinkedHashSet<>();
            for (String key : keys(folded)) {
                List<Named> same = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                others.addAll(same);
                same.add(name);
            }
            others.stream()
                    .filter(other -> isNear(folded, folded(other.name())))
                    .findFirst()
                    .ifPresent(other -> {
                        boolean rarer = name.works().size() <= other.works().size();
                        found.put(rarer ? name : other, rarer ? other : name);
                    });
        }
        return found;
    }

    private static String folded(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : FoldedText.fold(name).split(" ")) {
            if (!SMALL.contains(word)) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.isEmpty() ? FoldedText.fold(name) : out.toString();
    }

    /** The name, and where it is long with any one letter left out. */
    private static Set<String> keys(String folded) {
        Set<String> keys = new LinkedHashSet<>(List.of(folded));
        for (int i = 0; i < folded.length() && folded.length() >= LEAST_MISSPELT; i++) {
            keys.add(folded.substring(0, i) + folded.substring(i + 1));
        }
        return keys;
    }

    /** Equal, or one letter apart within a longer word: the Journals of Physics A and B are two. */
    private static boolean isNear(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String[] own = one.split(" ");
        String[] theirs = other.split(" ");
        if (own.length != theirs.length || Math.min(one.length(), other.length()) < LEAST_MISSPELT) {
            return one.replace(" ", "").equals(other.replace(" ", ""));
        }
        int apart = 0;
        for (int i = 0; i < own.length; i++) {
            if (!own[i].equals(theirs[i])) {
                boolean slip = Math.min(own[i].length(), theirs[i].length()) >= LEAST_WORD
                        && LetterSlip.isOne(own[i], theirs[i]);
                apart += slip ? 1 : 2;
            }
        }
        return apart == 1;
    }

    /** A journal under the abbreviation that another record or journals.yaml has for it. */
    private void abbreviations() {
        Map<String, Periodical> byShort = new HashMap<>();
        for (Periodical periodical : catalog.sources().periodicals()) {
            for (Article article : periodical.articles()) {
                String abbreviation = catalog.sources().abbreviation(article);
                if (!abbreviation.isEmpty()) {
                    byShort.putIfAbsent(FoldedText.fold(abbreviation), periodical);
                }
            }
        }
        for (Periodical periodical : catalog.sources().periodicals()) {
            Optional<Periodical> whole = Optional.ofNullable(byShort.get(FoldedText.fold(periodical.title())));
            whole.filter(found -> !folded(found.title()).equals(folded(periodical.title())))
                    .ifPresent(found -> findings.hint(
                            "near-equal-journals",
                            periodical.articles().get(0),
                            "container-title",
                            "\"" + periodical.title() + "\" is the abbreviation of \"" + found.title() + "\"",
                            "write the whole title: pages and citation styles shorten it themselves."));
        }
    }

    private void keywords() {
        Map<String, Map<String, List<Article>>> writings = new LinkedHashMap<>();
        for (Article article : catalog.articles()) {
            for (String keyword : article.keywords()) {
                writings.computeIfAbsent(singular(keyword), k -> new LinkedHashMap<>())
                        .computeIfAbsent(keyword, k -> new ArrayList<>())
                        .add(article);
            }
        }
        for (Map<String, List<Article>> same : writings.values()) {
            String usual = "";
            int most = 0;
            for (Map.Entry<String, List<Article>> writing : same.entrySet()) {
                if (writing.getValue().size() > most) {
                    usual = writing.getKey();
                    most = writing.getValue().size();
                }
            }
            for (Map.Entry<String, List<Article>> writing : same.entrySet()) {
                if (!writing.getKey().equals(usual)) {
                    Article first = writing.getValue().get(0);
                    findings.hint(
                            "near-equal-keywords",
                            first,
                            "keyword/" + first.keywords().indexOf(writing.getKey()),
                            told(
                                    new Named(writing.getKey(), writing.getValue()),
                                    new Named(usual, same.getOrDefault(usual, List.of())),
                                    "keyword"),
                            "write one of the two everywhere.");
                }
            }
        }
    }

    /** Labels alone: what names two topics in the same letters is duplicate-label. */
    private void topics() {
        Map<String, Topic> seen = new HashMap<>();
        for (Topic topic : catalog.vocabulary().all()) {
            Topic first = seen.putIfAbsent(singular(topic.label()), topic);
            if (first != null
                    && !first.label().strip().equalsIgnoreCase(topic.label().strip())) {
                findings.hint(
                        "near-equal-topics",
                        topic,
                        "label",
                        "\"" + topic.label() + "\" and \"" + first.label() + "\" may be one topic",
                        "keep one of them with the other's name under synonyms, or say under scope what parts them.");
            }
        }
    }

    /** Folded, the last word without an English plural's ending. */
    private static String singular(String label) {
        String folded = FoldedText.fold(label);
        if (folded.matches(".*\\p{L}{3}ies")) {
            return folded.substring(0, folded.length() - 3) + "y";
        }
        return folded.matches(".*\\p{L}{3}[^su]s") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
