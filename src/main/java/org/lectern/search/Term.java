package org.lectern.search;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A word or key with the works that have it, as files write them (docs/search.md).
 *
 * @param head the works that have it in title, names, topics, source or keywords
 * @param body those that have it in their texts; those of a key
 * @param places where it stands in each work
 */
record Term(String name, String head, String body, String places) {
    /** Whether more than so many works have it. */
    boolean inMoreThan(int most) {
        // A work takes two signs of the head or one of the body, or more.
        return head.length() / 2 + body.length() > most && works() > most;
    }

    Term withoutPlaces() {
        return new Term(name, head, body, "");
    }

    private int works() {
        BitSet works = new BitSet();
        areAll(work -> {
            works.set(work);
            return true;
        });
        return works.cardinality();
    }

    /** Whether something is true of the numbers of all works that have it; one may be asked for twice. */
    boolean areAll(IntPredicate condition) {
        NumeralReader inHead = NumeralReader.of(head);
        for (int work = -1; !inHead.isAtEnd(); ) {
            work += inHead.next() + 1;
            inHead.skip(SearchField.TITLE.isIn(inHead.next()) ? 1 : 0);
            if (!condition.test(work)) {
                return false;
            }
        }
        NumeralReader inBody = NumeralReader.of(body);
        for (int work = -1; !inBody.isAtEnd(); ) {
            work += inBody.next() / 2 + 1;
            if (!condition.test(work)) {
                return false;
            }
        }
        return true;
    }

    /** How many letters it has in common with a term; not half of a letter that takes two code units. */
    int shared(String other) {
        int most = Math.min(name.length(), other.length());
        int shared = 0;
        while (shared < most && name.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(name.charAt(shared - 1)) ? shared - 1 : shared;
    }

    /** Appends the term as one that follows another, an empty one at the start of a shard. */
    void append(StringBuilder out, String before) {
        int shared = shared(before);
        Numerals.append(out, shared);
        out.append(name, shared, name.length()).append(' ');
        out.append(head).append(' ').append(body).append('!');
    }

    /** How many bytes it takes behind another. */
    int size(String before) {
        int shared = shared(before);
        return Numerals.length(shared) + letters(shared) + head.length() + body.length() + 3;
    }

    /**
     * About how many hundredths of a byte it takes behind another when a server has compressed it. Measured on lists of
     * 80 to 2,000 works: never more than a twentieth too few.
     */
    int compressed(String before) {
        int shared = shared(before);
        return (Numerals.length(shared) + letters(shared)) * 63 + head.length() * 62 + body.length() * 80;
    }

    /** The bytes of its letters from a place on, in UTF-8. */
    private int letters(int from) {
        int bytes = 0;
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
