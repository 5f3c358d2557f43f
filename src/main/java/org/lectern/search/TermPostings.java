package org.lectern.search;

import org.lectern.search.WorkTerms.Occurrences;

/** The works that have a term, written down as they come, by number; so they take no more room than the files. */
final class TermPostings {
    private final int common;
    private final NumeralText head = new NumeralText();
    private final NumeralText body = new NumeralText();
    private NumeralText places = new NumeralText();
    private int works;
    private int lastInHead = -1;
    private int lastInBody = -1;
    private int last = -1;

    /** @param common in more works than so many a word's places are left out: in a phrase it stands for any */
    TermPostings(int common) {
        this.common = common;
    }

    /** Adds a work in which a word stands; the numbers ascend. */
    void add(int number, Occurrences found, int titleLength) {
        addToHead(number, found, titleLength);
        addToBody(number, found);
        addPlaces(number, found);
    }

    /** Adds a work that has a key; the numbers ascend. */
    void add(int number) {
        addToBody(number, false);
    }

    void addToHead(int number, Occurrences found, int titleLength) {
        if (found.fields() != 0) {
            addToHead(number, found.fields(), titleLength);
        }
    }

    /** @param titleLength of no use where the title is not among the fields */
    void addToHead(int number, int fields, int titleLength) {
        head.append(number - lastInHead - 1);
        head.append(fields);
        if (SearchField.TITLE.isIn(fields)) {
            head.append(titleLength);
        }
        lastInHead = number;
    }

    void addToBody(int number, Occurrences found) {
        if (found.isInTexts()) {
            addToBody(number, found.isOftenInTexts());
        }
    }

    void addToBody(int number, boolean often) {
        body.append((number - lastInBody - 1) * 2 + (often ? 1 : 0));
        lastInBody = number;
    }

    void addPlaces(int number, Occurrences found) {
        if (begins(number, found.count())) {
            int before = -1;
            for (int i = 0; i < found.count(); i++) {
                places.append(found.place(i) - before - 1);
                before = found.place(i);
            }
        }
    }

    /** @param distances as they were written, so many as there are places */
    void addPlaces(int number, int count, NumeralReader distances) {
        boolean isWritten = begins(number, count);
        for (int i = 0; i < count; i++) {
            int distance = distances.next();
            if (isWritten) {
                places.append(distance);
            }
        }
    }

    /** Whether the places of a work are written. */
    private boolean begins(int number, int count) {
        works++;
        if (works > common) {
            places = new NumeralText();
            return false;
        }
        places.append(number - last - 1);
        places.append(count - 1);
        last = number;
        return true;
    }

    boolean isEmpty() {
        return head.isEmpty() && body.isEmpty();
    }

    Term term(String name) {
        return new Term(name, head.toString(), body.toString(), places.toString());
    }
}
