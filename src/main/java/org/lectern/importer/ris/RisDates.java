package org.lectern.importer.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.OtherCalendars;
import org.lectern.importer.ris.RisRecord.Field;

/** The dates of a RIS record. Of several that agree on the year the most exact one is the date of the work. */
final class RisDates {
    /** {@code 2021/02/30}; a day of zeros is none. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}/[0-9]{1,2}/(?!00?(/|$))[0-9]{1,2}(/.*)?");

    /** {@code 2021-02}. */
    private static final int MONTH = 7;

    private final RisRecord source;
    private final EntryDraft draft;

    RisDates(RisRecord source, EntryDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    private record Dated(Field field, String edtf) {}

    void read() {
        List<Dated> found = new ArrayList<>();
        for (Field field : source.all("PY", "Y1", "YR", "DA")) {
            Optional<String> date = date(field, found);
            date.ifPresent(edtf -> {
                found.add(new Dated(field, edtf));
                if (edtf.length() == MONTH && DAY.matcher(field.text().strip()).matches()) {
                    draft.refuse(field.position(), "a day of that month", field.text(), RisEntry.PROGRAM, field.tag());
                } else {
                    besides(field, edtf);
                }
            });
            if (date.isEmpty()) {
                unread(field);
            }
        }
        String best = "";
        for (Dated dated : found) {
            // The first is the year of the work by what its tag means; others may say the day.
            if (best.isEmpty()
                    || (year(dated.edtf()).equals(year(best)) && dated.edtf().length() > best.length())) {
                best = dated.edtf();
            }
        }
        draft.offer("issued", best);
        for (Dated dated : found) {
            if (!year(dated.edtf()).equals(year(best))) {
                draft.keep(RisEntry.PROGRAM, dated.field().tag(), dated.field().text());
            }
        }
        for (Field field : source.all("Y2")) {
            Optional<String> accessed = ForeignDate.ris(field.text());
            accessed.ifPresent(edtf -> draft.offerOrKeep("accessed", edtf, RisEntry.PROGRAM, "Y2"));
            if (accessed.isEmpty()) {
                unread(field);
            }
        }
    }

    /** EndNote writes the day without its year: {@code Mar 14}, {@code Spring}. */
    private static Optional<String> date(Field field, List<Dated> before) {
        Optional<String> date = ForeignDate.ris(field.text());
        if (date.isPresent() || before.isEmpty()) {
            return date;
        }
        String year = year(before.get(0).edtf());
        Optional<String> monthFirst = ForeignDate.words(field.text() + ", " + year);
        return monthFirst.isPresent() ? monthFirst : ForeignDate.words(field.text() + " " + year);
    }

    /** What {@code 2009/03//Spring} says besides its month; {@code 2009/03//March 2009} says nothing. */
    private void besides(Field field, String edtf) {
        if (OtherCalendars.saysMore(field.text())) {
            draft.keep(RisEntry.PROGRAM, field.tag(), field.text());
            return;
        }
        String[] parts = field.text().strip().split("/", 4);
        boolean more = parts.length == 4 && !parts[1].isBlank() && !parts[3].isBlank();
        if (more && ForeignDate.words(parts[3]).filter(edtf::startsWith).isEmpty()) {
            draft.keep(RisEntry.PROGRAM, field.tag(), field.text());
        }
    }

    private void unread(Field field) {
        draft.refuse(field.position(), "a date", field.text(), RisEntry.PROGRAM, field.tag());
    }

    /** {@code 2009} of {@code 2009-03}, {@code 2003} of {@code Winter 2003/04}. */
    private static String year(String edtf) {
        return edtf.replaceFirst("^\\D*([0-9]{4}).*$", "$1");
    }
}
