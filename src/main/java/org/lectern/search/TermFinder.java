package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lectern.cache.Checksum;
import org.lectern.cache.DamagedEntryException;
import org.lectern.catalog.Article;
import org.lectern.concurrent.Workers;
import org.lectern.search.TermMemory.Found;

/** Finds the terms of a list, in the order of their UTF-16 code units. */
final class TermFinder {
    /** Works that are read before their words are put down: so few that what was read of them dies young. */
    private static final int BATCH = 128;

    /** Parts of the dictionary, which are filled beside each other; each looks at all words for its own. */
    private static final int PARTS = 4;

    /** Where more than one of so many works is other than it was, all are read. */
    private static final int STEADY = 8;

    private final List<Article> works;
    private final int common;
    private final Function<Article, SearchedWork> reading;
    private final Workers workers;

    /** Terms with the sums of the works that have them, by number; without where nobody keeps them. */
    private record Terms(List<Checksum> sums, List<Term> terms) {}

    private record Read(Optional<Checksum> sum, WorkTerms terms) {
        static Read of(SearchedWork work, boolean withSum) {
            return new Read(withSum ? Optional.of(work.sum()) : Optional.empty(), work.terms());
        }
    }

    /**
     * A finder.
     *
     * @param works by number
     * @param common as {@link TermPostings} has it
     */
    TermFinder(List<Article> works, int common, Function<Article, SearchedWork> reading, Workers workers) {
        this.works = works;
        this.common = common;
        this.reading = reading;
        this.workers = workers;
    }

    List<Term> all() throws IOException {
        return found(false).terms();
    }

    /** All, by reading those works alone that are other than they were. */
    List<Term> all(TermMemory memory) throws IOException {
        Optional<Found> before = memory.earlier();
        Optional<Terms> changed = before.isPresent() ? changedIfWhole(before.get()) : Optional.empty();
        Terms now = changed.isPresent() ? changed.get() : found(true);
        memory.keep(Found.of(works.stream().map(work -> work.id().value()).toList(), now.sums(), now.terms()));
        return now.terms();
    }

    private Terms found(boolean withSums) throws IOException {
        List<FoundTerms> found = IntStream.range(0, PARTS)
                .mapToObj(part -> new FoundTerms(part, PARTS, common))
                .toList();
        List<Checksum> sums = new ArrayList<>();
        for (int start = 0; start < works.size(); start += BATCH) {
            int first = start;
            List<Read> read = workers.map(
                    works.subList(first, Math.min(works.size(), first + BATCH)),
                    work -> Read.of(reading.apply(work), withSums));
            read.stream().flatMap(work -> work.sum().stream()).forEach(sums::add);
            List<WorkTerms> terms = read.stream().map(Read::terms).toList();
            workers.forEach(found, part -> part.addAll(first, terms));
        }
        List<Term> terms = new ArrayList<>();
        found.forEach(part -> part.moveTo(terms));
        terms.sort(Comparator.comparing(Term::name));
        return new Terms(sums, terms);
    }

    private Optional<Terms> changedIfWhole(Found before) throws IOException {
        try {
            return changed(before);
        } catch (DamagedEntryException e) {
            return Optional.empty();
        }
    }

    private Optional<Terms> changed(Found before) throws IOException {
        List<Checksum> sums = workers.map(works, work -> reading.apply(work).sum());
        int[] numbers = numbers(before, sums);
        boolean[] stays = new boolean[works.size()];
        Arrays.stream(numbers).filter(number -> number != TermChange.GONE).forEach(number -> stays[number] = true);
        List<Integer> fresh = IntStream.range(0, works.size())
                .filter(number -> !stays[number])
                .boxed()
                .toList();
        if (fresh.size() > works.size() / STEADY) {
            return Optional.empty();
        }
        TermChange change = new TermChange(numbers, common);
        List<WorkTerms> read =
                workers.map(fresh, number -> reading.apply(works.get(number)).terms());
        for (int i = 0; i < read.size(); i++) {
            change.add(fresh.get(i), read.get(i));
        }
        return change.of(before.terms()).map(terms -> new Terms(sums, terms));
    }

    /** The numbers of now by those of before; of works in another order not all stay. */
    private int[] numbers(Found before, List<Checksum> sums) {
        Map<String, Integer> now = new HashMap<>();
        works.forEach(work -> now.put(work.id().value(), now.size()));
        int[] numbers = new int[before.works().size()];
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            int number = now.getOrDefault(before.works().get(i), TermChange.GONE);
            boolean stays = number > last && before.sums().has(i, sums.get(number));
            numbers[i] = stays ? number : TermChange.GONE;
            last = stays ? number : last;
        }
        return numbers;
    }
}
