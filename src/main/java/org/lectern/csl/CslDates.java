package org.lectern.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;

/** Dates in the form of csl-data.json. */
final class CslDates {
    private static final int SEASON_MONTHS = 20;

    private CslDates() {}

    /**
     * The date, as near as CSL comes to it: one in doubt is {@code circa}, a winter of two years is that of the first.
     */
    static Map<String, Object> of(PublicationDate date) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (date.openStart() || unknown(date)) {
            parts.put("literal", date.edtf());
            return parts;
        }
        boolean range = !date.start().equals(date.end());
        List<List<Integer>> points = new ArrayList<>();
        points.add(point(date.start(), range));
        if (range) {
            points.add(point(date.end(), true));
        } else if (date.openEnd()) {
            points.add(List.of(0));
        }
        parts.put("date-parts", points);
        if (!range && date.start().season() > 0) {
            parts.put("season", date.start().season());
        }
        if (date.circa() || date.uncertain()) {
            parts.put("circa", true);
        }
        return parts;
    }

    /** Whether CSL's form says all of it. */
    static boolean holds(PublicationDate date) {
        boolean openSeason = date.openEnd() && date.start().season() > 0;
        return !date.uncertain() && !date.crossYear() && !openSeason && !date.openStart() && !unknown(date);
    }

    private static boolean unknown(PublicationDate date) {
        return date.start().unknownDigits() + date.end().unknownDigits() > 0;
    }

    /** In a range a season is a month from 21 on, as EDTF has it; CSL's own field is one for both ends. */
    private static List<Integer> point(DatePoint point, boolean range) {
        // CSL has no year 0: -1 is 1 BCE.
        int year = point.year() <= 0 ? point.year() - 1 : point.year();
        int month = range && point.season() > 0 ? SEASON_MONTHS + point.season() : point.month();
        return month == 0 ? List.of(year) : point.day() == 0 ? List.of(year, month) : List.of(year, month, point.day());
    }
}
