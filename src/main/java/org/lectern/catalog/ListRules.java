package org.lectern.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.CatalogBuilder.Sourced;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** What reading lists say of articles. */
final class ListRules {
    private final Map<String, Sourced<Article>> articles;
    private final References references;
    private final DiagnosticCollector diagnostics;

    ListRules(Map<String, Sourced<Article>> articles, References references, DiagnosticCollector diagnostics) {
        this.articles = articles;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** The lists with the articles that are known. */
    List<ReadingList> check(List<Sourced<ReadingList>> lists) {
        Aliases aliases = new Aliases("a list", diagnostics);
        lists.forEach(list -> aliases.addId(list.value().id(), list.places().record()));
        return lists.stream().map(list -> check(list, aliases)).toList();
    }

    private ReadingList check(Sourced<ReadingList> sourced, Aliases aliases) {
        ReadingList list = sourced.value();
        List<ReadingList.Section> sections = new ArrayList<>();
        for (int s = 0; s < list.sections().size(); s++) {
            ReadingList.Section section = list.sections().get(s);
            List<ReadingList.Reading> readings = new ArrayList<>();
            Set<ArticleId> seen = new HashSet<>();
            for (int i = 0; i < section.readings().size(); i++) {
                ReadingList.Reading reading = section.readings().get(i);
                SourcePosition position = sourced.places().of("sections/" + s + "/" + i);
                Optional<ArticleId> id = references.article(reading.article().value(), position, articles);
                if (id.isPresent() && !seen.add(id.get())) {
                    diagnostics.warning(
                            "duplicate-reading",
                            position,
                            "\"" + id.get().value() + "\" stands twice in this section",
                            "remove one, or say under read which part is meant.");
                }
                id.ifPresent(known -> readings.add(reading));
            }
            sections.add(
                    new ReadingList.Section(section.title(), section.date(), section.note(), List.copyOf(readings)));
        }
        return new ReadingList(
                list.id(),
                list.title(),
                list.summary(),
                list.audience(),
                list.course(),
                aliases.free(list.id(), list.aliases(), sourced.places()),
                list.importance(),
                List.copyOf(sections));
    }
}
