package org.lectern.search;

import org.lectern.search.WorkTerms.Occurrences;

/** The works that have a term, written down as they come, by number; so they take no more room than the files. */
final class TermPostings {
    private final int common;
    private final StringBuilder head = new StringBuilder(0);
    private final StringBuilder body = new StringBuilder(4);
    private StringBuilder places = new StringBuilder(4);
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
        if (found.fields() != 0) {
            Numerals.append(head, number - lastInHead - 1);
            Numerals.append(head, found.fields());
            if ((found.fields() & SearchField.TITLE.bit()) != 0) {
                Numerals.append(head, titleLength);
            }
            lastInHead = number;
        }
        if (found.isInTexts()) {
            addToBody(number, found.isOftenInTexts());
        }
        works++;
        if (works <= common) {
            addPlaces(number, found);
        } else {
            places = new StringBuilder(0);
        }
    }

    /** Adds a work that has a key; the numbers ascend. */
    void add(int number) {
        addToBody(number, false);
    }

    private void addToBody(int number, boolean often) {
        Numerals.append(body, (number - lastInBody - 1) * 2 + (often ? 1 : 0));
        lastInBody = number;
    }

    private void addPlaces(int number, Occurrences found) {
        Numerals.append(places, number - last - 1);
        Numerals.append(places, found.count() - 1);
        int before = -1;
        for (int i = 0; i < found.count(); i++) {
            Numerals.append(places, found.place(i) - before - 1);
            before = found.place(i);
        }
        last = number;
    }

    Term term(String name) {
        return new Term(name, head.toString(), body.toString(), places.toString());
    }
}
