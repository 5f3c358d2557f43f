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
        if (found.fields() != 0) {
            head.append(number - lastInHead - 1);
            head.append(found.fields());
            if ((found.fields() & SearchField.TITLE.bit()) != 0) {
                head.append(titleLength);
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
            places = new NumeralText();
        }
    }

    /** Adds a work that has a key; the numbers ascend. */
    void add(int number) {
        addToBody(number, false);
    }

    private void addToBody(int number, boolean often) {
        body.append((number - lastInBody - 1) * 2 + (often ? 1 : 0));
        lastInBody = number;
    }

    private void addPlaces(int number, Occurrences found) {
        places.append(number - last - 1);
        places.append(found.count() - 1);
        int before = -1;
        for (int i = 0; i < found.count(); i++) {
            places.append(found.place(i) - before - 1);
            before = found.place(i);
        }
        last = number;
    }

    Term term(String name) {
        return new Term(name, head.toString(), body.toString(), places.toString());
    }
}
