package org.lectern.csl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.catalog.Article;
import org.lectern.markdown.CitedLink;

/** Several works that a text cites in one place, as the style puts them. */
final class CitedTogether {
    private CitedTogether() {}

    /**
     * A work in its place.
     *
     * @param article nothing where the list does not have it
     * @param words the style's for it with its locator, without brackets; nothing for an unknown one
     * @param apart the same in parts, where the style puts works of the same names together
     */
    record Named(
            CitedLink link,
            Optional<Article> article,
            Locator locator,
            Optional<Reference> words,
            Optional<NamesApart> apart) {
        /** Whether it may stand as a year behind another of its names: what is said of it alone needs all of it. */
        boolean joins(Named before) {
            return link.prefix().isEmpty()
                    && isBare()
                    && before.isBare()
                    && apart.isPresent()
                    && !article.equals(before.article)
                    && before.apart.map(NamesApart::names).equals(apart.map(NamesApart::names));
        }

        private boolean isBare() {
            return locator.value().isEmpty() && locator.rest().isEmpty();
        }
    }

    /**
     * In the order of the style; those of the same names, if it joins them, in the order of the list below, where the
     * first of them would stand. Where the text says something before one of them ({@code see}), or the list does not
     * have it, the order is the text's.
     *
     * @param entries puts works in the order of the list below
     */
    static List<Named> ordered(List<Named> works, Several.Order order, UnaryOperator<List<Article>> entries) {
        if (works.stream()
                .anyMatch(work ->
                        !work.link().prefix().isEmpty() || work.article().isEmpty())) {
            return works;
        }
        List<Article> listed = entries.apply(works.stream()
                .flatMap(work -> work.article().stream())
                .distinct()
                .toList());
        Comparator<Named> asListed =
                Comparator.comparingInt(work -> listed.indexOf(work.article().orElseThrow()));
        List<Named> sorted = new ArrayList<>(works);
        switch (order) {
            case ENTRIES -> sorted.sort(asListed);
            case YEARS ->
                sorted.sort(Comparator.comparingInt(CitedTogether::year).thenComparing(asListed));
            case WRITTEN -> {}
        }
        return grouped(sorted, asListed);
    }

    private static int year(Named work) {
        return work.article().flatMap(Article::issued).map(date -> date.year()).orElse(Integer.MAX_VALUE);
    }

    private static List<Named> grouped(List<Named> works, Comparator<Named> asListed) {
        Map<Object, List<Named>> groups = new LinkedHashMap<>();
        for (Named work : works) {
            Object names = work.apart().<Object>map(NamesApart::names).orElse(work);
            groups.computeIfAbsent(names, each -> new ArrayList<>()).add(work);
        }
        return groups.values().stream()
                .flatMap(group -> group.stream().sorted(asListed))
                .toList();
    }
}
