package org.lectern.search;

import java.util.ArrayList;
import java.util.List;

/** The dictionary cut into pieces of about one size, each of which a browser loads by itself. */
final class Shards {
    private final List<Term> terms;
    private final List<Integer> starts;

    private Shards(List<Term> terms, List<Integer> starts) {
        this.terms = terms;
        this.starts = starts;
    }

    /**
     * Cuts terms.
     *
     * @param terms in the order of their UTF-16 code units
     * @param most how many bytes a shard may have; a term that is larger stands alone
     */
    static Shards of(List<Term> terms, int most) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int size = 0;
        for (int i = 0; i < terms.size(); i++) {
            boolean first = i == starts.get(starts.size() - 1);
            int behind = terms.get(i).size(first ? "" : terms.get(i - 1).name());
            if (!first && size + behind > most) {
                starts.add(i);
                size = terms.get(i).size("");
            } else {
                size += behind;
            }
        }
        return new Shards(terms, List.copyOf(starts));
    }

    /** At least one, which may be empty. */
    int count() {
        return starts.size();
    }

    private List<Term> shard(int number) {
        return terms.subList(starts.get(number), number + 1 < starts.size() ? starts.get(number + 1) : terms.size());
    }

    /** The first term of a shard; empty for the first shard. */
    String first(int number) {
        return number == 0 ? "" : shard(number).get(0).name();
    }

    /** The terms of a shard, as its file has them. */
    String terms(int number) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (Term term : shard(number)) {
            term.append(out, before);
            before = term.name();
        }
        return out.toString();
    }

    /** Where they stand in the works, in the same order. */
    String places(int number) {
        StringBuilder out = new StringBuilder();
        shard(number).forEach(term -> out.append(term.places()).append('!'));
        return out.toString();
    }

    /** About how many bytes all of them take when a server has compressed them. */
    long compressed() {
        long hundredths = 0;
        for (int shard = 0; shard < count(); shard++) {
            String before = "";
            for (Term term : shard(shard)) {
                hundredths += term.compressed(before);
                before = term.name();
            }
        }
        return hundredths / 100;
    }
}
