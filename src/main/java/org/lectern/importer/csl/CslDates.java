package org.lectern.importer.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.importer.entry.LooseDate;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Dates of CSL-JSON (csl-data.json, date-variable) and of pandoc's YAML, as the text of records. */
final class CslDates {
    private static final Pattern ZERO = Pattern.compile("0{1,2}");

    private CslDates() {}

    /** The date, or nothing where it is none that a record can have. */
    static Optional<String> text(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return LooseDate.date(scalar.text());
        }
        if (node instanceof YamlSequence ends) {
            List<List<String>> parts = new ArrayList<>();
            ends.items().forEach(end -> parts.add(end instanceof YamlMapping mapping ? parts(mapping) : List.of()));
            return ofParts(parts, "", false);
        }
        YamlMapping mapping = (YamlMapping) node;
        Optional<YamlMapping.Field> numbers = mapping.field("date-parts");
        String season = text(mapping, "season");
        String about = text(mapping, "circa").toLowerCase(Locale.ROOT);
        boolean circa = !about.isEmpty() && !about.equals("false") && !about.equals("0");
        Optional<String> exact = numbers.isPresent()
                ? ofParts(lists(numbers.get().value()), season, circa)
                : ofParts(List.of(parts(mapping)), season, circa);
        return exact.or(() -> words(mapping));
    }

    private static Optional<String> words(YamlMapping mapping) {
        for (String name : List.of("raw", "literal")) {
            String text = text(mapping, name);
            Optional<String> date = text.isEmpty() ? Optional.empty() : LooseDate.date(text);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> lists(YamlNode node) {
        List<List<String>> all = new ArrayList<>();
        if (node instanceof YamlSequence ends) {
            for (YamlNode end : ends.items()) {
                if (end instanceof YamlSequence numbers) {
                    List<String> parts = numbers.items().stream()
                            .filter(YamlScalar.class::isInstance)
                            .map(number -> ((YamlScalar) number).text().strip())
                            .filter(number -> !number.isEmpty())
                            .toList();
                    // Some programs write an open end as an empty list.
                    if (!parts.isEmpty()) {
                        all.add(parts);
                    }
                }
            }
        }
        return all;
    }

    private static List<String> parts(YamlMapping mapping) {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("year", "month", "day")) {
            String text = text(mapping, name);
            if (text.isEmpty()) {
                break;
            }
            parts.add(text);
        }
        return parts;
    }

    private static Optional<String> ofParts(List<List<String>> parts, String season, boolean circa) {
        if (parts.isEmpty() || parts.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        try {
            List<List<String>> known = parts.stream().map(CslDates::known).toList();
            return Optional.of(PublicationDate.ofDateParts(known, season, circa).edtf());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Some programs write an unknown month or day as nought. */
    private static List<String> known(List<String> parts) {
        int end = 1;
        while (end < parts.size() && !ZERO.matcher(parts.get(end)).matches()) {
            end++;
        }
        return parts.subList(0, end);
    }

    private static String text(YamlMapping mapping, String name) {
        return mapping.field(name)
                .map(YamlMapping.Field::value)
                .filter(value -> value instanceof YamlScalar scalar && !scalar.isNull())
                .map(value -> ((YamlScalar) value).text().strip())
                .orElse("");
    }
}
