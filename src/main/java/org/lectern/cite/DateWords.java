package org.lectern.cite;

import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;
import org.lectern.config.Messages;

/**
 * Dates in the words of the interface: {@code 8 November 2010}, {@code January/February 2015}, {@code Winter 2000/01}.
 */
public final class DateWords {
    private static final int YEARS_IN_CENTURY = 100;

    private final Messages messages;

    public DateWords(Messages messages) {
        this.messages = messages;
    }

    public String of(PublicationDate date) {
        String words = range(date);
        if (date.circa()) {
            words = messages.say("date.circa", words);
        }
        return date.uncertain() ? messages.say("date.uncertain", words) : words;
    }

    /** The year alone, of the start of a range or of its end where it has no start: {@code 2009}, {@code 44 BCE}. */
    public String year(PublicationDate date) {
        return year(date.start());
    }

    private String range(PublicationDate date) {
        if (date.openStart()) {
            return messages.say("date.until", point(date.end()));
        }
        if (date.openEnd()) {
            return messages.say("date.since", point(date.start()));
        }
        DatePoint start = date.start();
        DatePoint end = date.end();
        if (date.crossYear()) {
            return crossYear(start);
        }
        if (start.equals(end)) {
            return point(start);
        }
        if (start.year() == end.year() && start.day() == 0 && end.day() == 0) {
            String from = part(start);
            String to = part(end);
            if (!from.isEmpty() && !to.isEmpty()) {
                return messages.say("date.month", between(start, end, from, to), year(start));
            }
        }
        return between(start, end, point(start), point(end));
    }

    private String between(DatePoint start, DatePoint end, String from, String to) {
        return messages.say(adjacent(start, end) ? "date.double" : "date.range", from, to);
    }

    /** A winter of two years: {@code Winter 2003/04}. */
    private String crossYear(DatePoint start) {
        String next = String.valueOf((start.year() + 1) % YEARS_IN_CENTURY);
        String years = year(start) + "/" + (next.length() == 1 ? "0" + next : next);
        return messages.say("date.month", part(start), years);
    }

    /** The two months or seasons of a double issue. */
    private static boolean adjacent(DatePoint start, DatePoint end) {
        boolean months = start.month() > 0 && end.month() > 0 && start.day() == 0 && end.day() == 0;
        boolean seasons = start.season() > 0 && end.season() > 0;
        int distance = months
                ? (end.year() - start.year()) * 12 + end.month() - start.month()
                : (end.year() - start.year()) * 4 + end.season() - start.season();
        return (months || seasons) && distance == 1;
    }

    private String point(DatePoint point) {
        String part = part(point);
        if (part.isEmpty()) {
            boolean plain = point.year() > 0 && point.unknownDigits() == 0;
            return plain ? messages.say("date.year", year(point)) : year(point);
        }
        return point.day() > 0
                ? messages.say(point.day() == 1 ? "date.first" : "date.day", point.day(), part, year(point))
                : messages.say("date.month", part, year(point));
    }

    private String part(DatePoint point) {
        if (point.season() > 0) {
            return messages.say("season." + point.season());
        }
        return point.month() > 0 ? messages.say("month." + point.month()) : "";
    }

    private String year(DatePoint point) {
        if (point.unknownDigits() > 0) {
            return messages.say(point.unknownDigits() == 1 ? "year.decade" : "year.century", point.year());
        }
        // The astronomical year 0 is 1 BCE.
        return point.year() > 0 ? String.valueOf(point.year()) : messages.say("year.bce", 1 - point.year());
    }
}
