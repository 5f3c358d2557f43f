package org.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.concurrent.Workers;

/** Terms with the works that have them, while these are read. Each thread puts down some of the terms. */
final class TermTable {
    private static final int PARTS = 4;

    private final Workers workers;
    private final List<Part> parts;

    /** @param common as for {@link TermPostings} */
    TermTable(int common, Workers workers) {
        this.workers = workers;
        this.parts = IntStream.range(0, PARTS)
                .mapToObj(rest -> new Part(rest, common))
                .toList();
    }

    /**
     * Adds the next works.
     *
     * @param first number of the first of them
     */
    void add(int first, List<WorkTerms> works) throws IOException {
        workers.forEach(parts, part -> {
            for (int i = 0; i < works.size(); i++) {
                part.add(first + i, works.get(i));
            }
        });
    }

    /** All terms, in the order of their UTF-16 code units; the table is empty afterwards. */
    List<Term> terms() throws IOException {
        List<Term> terms = new ArrayList<>();
        workers.map(parts, Part::terms).forEach(terms::addAll);
        terms.sort(Comparator.comparing(Term::name));
        return terms;
    }

    /** The terms whose hash leaves one rest when it is divided by the number of parts. */
    private static final class Part {
        private final int rest;
        private final int common;
        private final Map<String, TermPostings> found = new HashMap<>();

        Part(int rest, int common) {
            this.rest = rest;
            this.common = common;
        }

        private boolean has(String term) {
            return Math.floorMod(term.hashCode(), PARTS) == rest;
        }

        private TermPostings of(String term) {
            return found.computeIfAbsent(term, name -> new TermPostings(common));
        }

        void add(int number, WorkTerms work) {
            work.words().forEach((word, occurrences) -> {
                if (has(word)) {
                    of(word).add(number, occurrences, work.titleLength());
                }
            });
            for (String key : work.keys()) {
                if (has(key)) {
                    of(key).add(number);
                }
            }
        }

        List<Term> terms() {
            List<Term> terms = new ArrayList<>(found.size());
            Iterator<Map.Entry<String, TermPostings>> rest = found.entrySet().iterator();
            while (rest.hasNext()) {
                Map.Entry<String, TermPostings> next = rest.next();
                terms.add(next.getValue().term(next.getKey()));
                rest.remove();
            }
            return terms;
        }
    }
}
