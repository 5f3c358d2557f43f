package org.lectern.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.search.WorkTerms.Occurrences;

/**
 * From the terms of a list to those of one of which most works are the same: these keep what they have under the
 * numbers that are theirs now, and the others are put between them.
 */
final class TermChange {
    /** For a work that is gone or other than it was. */
    static final int GONE = -1;

    private final int[] numbers;
    private final int common;
    private final TreeMap<String, List<Fresh>> fresh = new TreeMap<>();

    /** A work that has a term and was read anew; without occurrences where the term is a key. */
    private record Fresh(int number, @Nullable Occurrences found, int titleLength) {
        void addTo(TermPostings postings) {
            addToHead(postings);
            addToBody(postings);
            addPlaces(postings);
        }

        void addToHead(TermPostings postings) {
            if (found != null) {
                postings.addToHead(number, found, titleLength);
            }
        }

        void addToBody(TermPostings postings) {
            if (found != null) {
                postings.addToBody(number, found);
            } else {
                postings.addToBody(number, false);
            }
        }

        void addPlaces(TermPostings postings) {
            if (found != null) {
                postings.addPlaces(number, found);
            }
        }
    }

    /**
     * A change.
     *
     * @param numbers those of now by those of before, ascending, or {@link #GONE}
     * @param common as {@link TermPostings} has it
     */
    TermChange(int[] numbers, int common) {
        this.numbers = numbers.clone();
        this.common = common;
    }

    /** Adds a work that was read; the numbers ascend from call to call, and are not among those of works that stay. */
    void add(int number, WorkTerms work) {
        work.words().forEach((word, found) -> add(word, new Fresh(number, found, work.titleLength())));
        work.keys().forEach(key -> add(key, new Fresh(number, null, 0)));
    }

    private void add(String term, Fresh work) {
        fresh.computeIfAbsent(term, name -> new ArrayList<>(1)).add(work);
    }

    /**
     * The terms of now.
     *
     * @param before those of before, in order
     * @return nothing where places are wanted that were left out before, so that all works have to be read
     */
    Optional<List<Term>> of(Stream<Term> before) {
        List<Term> terms = new ArrayList<>();
        Iterator<Term> each = before.iterator();
        while (each.hasNext()) {
            Term old = each.next();
            addBelow(old.name(), terms);
            List<Fresh> works = fresh.remove(old.name());
            Optional<Term> term = term(old, works == null ? List.of() : works);
            if (old.places().isEmpty() && term.filter(this::wantsPlaces).isPresent()) {
                return Optional.empty();
            }
            term.ifPresent(terms::add);
        }
        fresh.forEach((name, works) -> terms.add(newTerm(name, works)));
        return Optional.of(terms);
    }

    /** Those that were not there and stand before another. */
    private void addBelow(String name, List<Term> terms) {
        while (!fresh.isEmpty() && fresh.firstKey().compareTo(name) < 0) {
            Map.Entry<String, List<Fresh>> first = fresh.pollFirstEntry();
            terms.add(newTerm(first.getKey(), first.getValue()));
        }
    }

    /** Whether a term without places is a word that is not so common. */
    private boolean wantsPlaces(Term term) {
        return !term.name().startsWith(WorkKeys.MARK) && !term.inMoreThan(common);
    }

    private Term newTerm(String name, List<Fresh> works) {
        TermPostings postings = new TermPostings(common);
        works.forEach(work -> work.addTo(postings));
        return postings.term(name);
    }

    private Optional<Term> term(Term before, List<Fresh> works) {
        if (works.isEmpty() && before.areAll(work -> numbers[work] == work)) {
            return Optional.of(before.inMoreThan(common) ? before.withoutPlaces() : before);
        }
        TermPostings postings = new TermPostings(common);
        merge(NumeralReader.of(before.head()), 1, works, work -> work.addToHead(postings), (now, first, rest) -> {
            int fields = rest.next();
            int titleLength = SearchField.TITLE.isIn(fields) ? rest.next() : 0;
            if (now != GONE) {
                postings.addToHead(now, fields, titleLength);
            }
        });
        merge(NumeralReader.of(before.body()), 2, works, work -> work.addToBody(postings), (now, first, rest) -> {
            if (now != GONE) {
                postings.addToBody(now, first % 2 == 1);
            }
        });
        if (!before.places().isEmpty()) {
            merge(NumeralReader.of(before.places()), 1, works, work -> work.addPlaces(postings), (now, first, rest) -> {
                int count = rest.next() + 1;
                if (now == GONE) {
                    rest.skip(count);
                } else {
                    postings.addPlaces(now, count, rest);
                }
            });
        }
        return postings.isEmpty() ? Optional.empty() : Optional.of(postings.term(before.name()));
    }

    /** What stands of one work. */
    @FunctionalInterface
    private interface Entry {
        /** @param first the number with which it begins, which was read */
        void copy(int now, int first, NumeralReader rest);
    }

    /** @param unit by how much the number with which an entry begins grows from work to work */
    private void merge(NumeralReader before, int unit, List<Fresh> works, Consumer<Fresh> add, Entry entry) {
        int last = -1;
        int next = 0;
        while (!before.isAtEnd()) {
            int first = before.next();
            last += first / unit + 1;
            int now = numbers[last];
            for (; next < works.size() && works.get(next).number() < now; next++) {
                add.accept(works.get(next));
            }
            entry.copy(now, first, before);
        }
        works.subList(next, works.size()).forEach(add);
    }
}
