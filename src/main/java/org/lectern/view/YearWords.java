package org.lectern.view;

import java.util.Optional;
import org.lectern.config.Messages;

/** Years and decades by their numbers, in words. */
final class YearWords {
    private final Messages messages;

    YearWords(Messages messages) {
        this.messages = messages;
    }

    /** {@code 2009}, {@code 44 BCE}; the year is astronomical, so that 0 is 1 BCE. */
    String year(int year) {
        return year > 0 ? String.valueOf(year) : messages.say("year.bce", 1 - year);
    }

    /** The same standing alone, as a heading: Chinese {@code 2009年}. */
    String year(Optional<Integer> year) {
        return year.map(known -> known > 0 ? messages.say("date.year", known) : year(known))
                .orElseGet(() -> messages.say("years.undated"));
    }

    /** {@code 2010s}; all years before the common era are one. */
    String decade(int year) {
        return year > 0
                ? messages.say("year.decade", Math.floorDiv(year, 10) * 10)
                : messages.say("years.before-common-era");
    }

    /**
     * The years that a bar of a chart holds: {@code 2009}, {@code 2010s}, {@code 1900s} (a century). Where a word for
     * so many years is wanting or would mislead, the first and the last: {@code 1000–1999}, {@code 10 BCE–1 BCE}.
     *
     * @param first astronomical
     * @param years how many, 1 or a power of ten
     */
    String span(int first, int years) {
        if (years == 1) {
            return year(first);
        }
        if (first > 0 && years <= 100) {
            return messages.say(years == 10 ? "year.decade" : "year.century", first);
        }
        return messages.say("date.range", year(first), year(first + years - 1));
    }
}
