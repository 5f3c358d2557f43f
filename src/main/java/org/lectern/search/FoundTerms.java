package org.lectern.search;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.lectern.search.WorkTerms.Occurrences;

/** A part of the terms of all works, by their hashes, with the works that have them; filled by one thread at a time. */
final class FoundTerms {
    private final int part;
    private final int parts;
    private final int common;
    private final Map<String, TermPostings> found = new HashMap<>();

    /**
     * No terms yet.
     *
     * @param part which of the parts, from 0
     * @param common as {@link TermPostings} has it
     */
    FoundTerms(int part, int parts, int common) {
        this.part = part;
        this.parts = parts;
        this.common = common;
    }

    /** Adds what this part has of works; the numbers ascend from call to call. */
    void addAll(int first, List<WorkTerms> works) {
        for (int i = 0; i < works.size(); i++) {
            add(first + i, works.get(i));
        }
    }

    private void add(int number, WorkTerms work) {
        for (Map.Entry<String, Occurrences> word : work.words().entrySet()) {
            if (isOwn(word.getKey())) {
                postings(word.getKey()).add(number, word.getValue(), work.titleLength());
            }
        }
        for (String key : work.keys()) {
            if (isOwn(key)) {
                postings(key).add(number);
            }
        }
    }

    private boolean isOwn(String term) {
        return Math.floorMod(term.hashCode(), parts) == part;
    }

    private TermPostings postings(String term) {
        return found.computeIfAbsent(term, name -> new TermPostings(common));
    }

    /** Hands over all of them, in no order; each is let go as it is taken. */
    void moveTo(List<Term> terms) {
        Iterator<Map.Entry<String, TermPostings>> all = found.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, TermPostings> next = all.next();
            terms.add(next.getValue().term(next.getKey()));
            all.remove();
        }
    }
}
