package org.lectern.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;

/**
 * Two records that may be of one work, or of a preprint and its paper. Translations, other editions, parts and reviews
 * are works of their own; so is what the editor has related, or ruled out as related, in either record, unless both
 * have one number.
 */
final class NearDuplicates {
    private final Catalog catalog;
    private final Findings findings;

    NearDuplicates(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    /** Each record is held against those before it that share a key, and named with the first that it resembles. */
    void check() {
        Map<String, List<Candidate>> byKey = new HashMap<>();
        for (Article article : catalog.articles()) {
            Candidate candidate = Candidate.of(article);
            Set<Candidate> before = new LinkedHashSet<>();
            for (String key : candidate.keys()) {
                List<Candidate> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                before.addAll(others);
                others.add(candidate);
            }
            for (Candidate other : before) {
                if (isReported(candidate, other)) {
                    break;
                }
            }
        }
    }

    private boolean isReported(Candidate one, Candidate other) {
        String number = one.sharedNumber(other);
        if (!number.isEmpty()) {
            report(one.article(), other.article(), "both have the same " + number, "correct it in one of them.");
            return true;
        }
        if (isKnown(one.article(), other.article())) {
            return false;
        }
        if (one.isPreprintOrPaperOf(other)) {
            reportPreprint(one, other);
            return true;
        }
        if (!one.isNear(other)) {
            return false;
        }
        report(
                one.article(),
                other.article(),
                one.hasYear() && other.hasYear()
                        ? "title, first author and year are nearly the same"
                        : "title and first author are nearly the same, and one of them has no year",
                "name it under related or not-related, and this is not said again.");
        return true;
    }

    private void reportPreprint(Candidate one, Candidate other) {
        Article preprint = (one.identity().isPreprint() ? one : other).article();
        Article paper = (one.identity().isPreprint() ? other : one).article();
        findings.hint(
                "preprint-of",
                preprint,
                "title",
                "this may be the preprint of \"" + paper.id().value() + "\" at " + findings.place(paper, "title")
                        + ": title and first author are the same",
                "name one under related of the other, or under not-related; if one record is enough, lectern merge "
                        + paper.id().value() + " " + preprint.id().value() + ".");
    }

    private boolean isKnown(Article one, Article other) {
        return catalog.relations(one.id()).stream()
                        .anyMatch(relation -> relation.other().equals(other.id()))
                || one.notRelated().contains(other.id())
                || other.notRelated().contains(one.id());
    }

    private void report(Article article, Article other, String why, String otherwise) {
        findings.warning(
                "near-duplicate",
                article,
                "title",
                "this may be the same work as \"" + other.id().value() + "\" at " + findings.place(other, "title")
                        + ": " + why,
                "if it is, lectern merge " + other.id().value() + " "
                        + article.id().value() + " makes one record of the two; if not, " + otherwise);
    }
}
