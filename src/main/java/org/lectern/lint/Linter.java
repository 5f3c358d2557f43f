package org.lectern.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.read.FieldPlaces;
import org.lectern.source.ContentTree;

/**
 * Says what a careful editor would look at again: warnings and hints, never errors. docs/checking.md names the rules.
 */
public final class Linter {
    /** All codes of its messages: whoever has not asked it cannot know whether there would be one of them. */
    public static final Set<String> CODES = Set.of(
            "abstract-heading",
            "capital-letters",
            "copied-text",
            "crowded-topic",
            "dates-contradict",
            "doi-as-address",
            "double-blank",
            "draft-on-list",
            "empty-section",
            "et-al",
            "garbled-text",
            "html-entity",
            "improbable-date",
            "label-in-number",
            "long-summary",
            "misread-name",
            "mutual-relation",
            "near-duplicate",
            "near-equal-journals",
            "near-equal-keywords",
            "near-equal-publishers",
            "near-equal-topics",
            "nothing-essential",
            "orphan-work",
            "plain-http",
            "preprint-of",
            "quote-without-page",
            "recommended-field",
            "relation-to-later",
            "repeated-reading",
            "reversed-pages",
            "role-in-name",
            "script-of-language",
            "section-dates",
            "section-numbers",
            "short-abstract",
            "single-work-topic",
            "strange-name",
            "title-full-stop",
            "topic-without-scope",
            "tracking-address",
            "two-dois");

    private final SiteConfig config;
    private final DiagnosticCollector diagnostics;

    public Linter(SiteConfig config, DiagnosticCollector diagnostics) {
        this.config = config;
        this.diagnostics = diagnostics;
    }

    /**
     * Looks at every record that has no errors by itself, and where nothing was wrong with any also at the list as a
     * whole: a record that is missing from it would make others look alone.
     *
     * @param tree of which the catalog was read
     * @throws IOException when a file can be read no more
     */
    public void check(Catalog catalog, ContentTree tree) throws IOException {
        FieldPlaces places = new FieldPlaces(tree, config.language());
        Findings findings = new Findings(places, diagnostics);
        boolean whole = !diagnostics.hasErrors();
        List<RecordRule> rules = List.of(
                RecommendedFields.usualOf(catalog),
                new TitleRules(),
                new GarbledText(),
                new NumberRules(),
                DateRules.of(catalog.articles()),
                new AddressRules(),
                new TextRules(),
                new LanguageRule(config.language()));
        try {
            Set<String> broken = broken();
            for (Article article : catalog.articles()) {
                if (broken.contains(article.source())) {
                    continue;
                }
                rules.forEach(rule -> rule.check(article, findings));
            }
            if (whole) {
                new NearDuplicates(catalog, findings).check();
                new NearNames(catalog, findings).check();
                new RelationRules(catalog, findings).check();
                new TopicUse(catalog, findings).check();
                new ListGaps(catalog, places, findings).check();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Files with errors: what could not be read in them is not missing. */
    private Set<String> broken() {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic.position().file())
                .collect(Collectors.toSet());
    }
}
