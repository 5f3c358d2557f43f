package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.read.FieldNames;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;

/** Dates of articles that nobody can read for want of a zero: {@code 2009-3-7} is {@code 2009-03-07}. */
final class MissingZeros {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    private MissingZeros() {}

    static Edited mended(ParsedText text) {
        SourceEdits edits = new SourceEdits(text.raw());
        List<Change> changes = new ArrayList<>();
        if (text.kind() == FileKind.ARTICLES) {
            text.entries().forEach(entry -> entry.fields().fields().forEach(field -> mend(field, edits, changes)));
        }
        return new Edited(edits.text(), changes);
    }

    private static void mend(YamlMapping.Field field, SourceEdits edits, List<Change> changes) {
        String name = FieldNames.ours(field.key()).orElse(field.key());
        if (!CanonicalValue.isDate(name)
                || !(field.value() instanceof YamlScalar scalar)
                || scalar.isNull()
                || NodeEnds.isBlock(scalar)) {
            return;
        }
        String text = scalar.text().strip();
        day(text).ifPresent(day -> {
            String there = edits.between(scalar.position(), scalar.end());
            edits.replace(scalar.position(), scalar.end(), there.replace(text, day));
            changes.add(new Change(scalar.position(), name + ": " + text + " → " + day));
        });
    }

    private static Optional<String> day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String day = parts.group(1) + "-" + twoDigits(parts.group(2)) + "-" + twoDigits(parts.group(3));
        try {
            PublicationDate.parse(day);
            return Optional.of(day).filter(padded -> !padded.equals(text));
        } catch (InvalidValueException e) {
            return Optional.empty(); // no day of the calendar, which check says
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
