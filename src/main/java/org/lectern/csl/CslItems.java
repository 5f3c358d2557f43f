package org.lectern.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationDate;

/** Works as CSL-JSON has them (csl-data.json 1.0): texts, and for names and dates maps and lists of these. */
final class CslItems {
    private CslItems() {}

    /** The fields by CSL's names, the id and the type first. */
    static Map<String, Object> of(Article article) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", article.id().value());
        item.put("type", article.type().csl());
        item.put("title", article.title().plain());
        article.contributors()
                .forEach((role, people) ->
                        item.put(role, people.stream().map(CslItems::name).toList()));
        article.dates().forEach((name, date) -> item.put(name, date(date)));
        item.putAll(article.variables());
        return item;
    }

    private static Map<String, Object> name(Contributor contributor) {
        PersonName name = contributor.name();
        Map<String, Object> parts = new LinkedHashMap<>();
        put(parts, "family", name.family());
        put(parts, "given", name.given());
        put(parts, "dropping-particle", name.droppingParticle());
        put(parts, "non-dropping-particle", name.nonDroppingParticle());
        put(parts, "suffix", name.suffix());
        put(parts, "literal", name.literal());
        return parts;
    }

    private static void put(Map<String, Object> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.put(key, value);
        }
    }

    private static Map<String, Object> date(PublicationDate date) {
        List<List<Integer>> parts = date.start().equals(date.end())
                ? List.of(point(date.start()))
                : List.of(point(date.start()), point(date.end()));
        return Map.of("date-parts", parts);
    }

    private static List<Integer> point(DatePoint point) {
        return point.month() == 0
                ? List.of(point.year())
                : point.day() == 0
                        ? List.of(point.year(), point.month())
                        : List.of(point.year(), point.month(), point.day());
    }
}
