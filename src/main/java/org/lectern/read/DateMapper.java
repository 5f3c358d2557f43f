package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * Dates in each of their forms: text, CSL's {@code date-parts}, pandoc's mapping of {@code year}, {@code month} and
 * {@code day}, and pandoc's list of one or two such mappings.
 */
final class DateMapper {
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    DateMapper(ItemReader items, DiagnosticCollector diagnostics) {
        this.items = items;
        this.diagnostics = diagnostics;
    }

    Optional<PublicationDate> field(FieldReader fields, String name) {
        return fields.node(name).flatMap(node -> date(fields, name, node));
    }

    private Optional<PublicationDate> date(FieldReader fields, String name, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return items.value(scalar, PublicationDate::parse);
        }
        if (node instanceof YamlMapping mapping) {
            return mapping(mapping);
        }
        if (node instanceof YamlSequence sequence
                && !sequence.items().isEmpty()
                && sequence.items().size() <= 2
                && sequence.items().stream().allMatch(YamlMapping.class::isInstance)) {
            List<Optional<PublicationDate>> ends = sequence.items().stream()
                    .map(item -> mapping((YamlMapping) item))
                    .toList();
            if (ends.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            return ends.size() == 1
                    ? ends.get(0)
                    : checked(
                            node,
                            () -> PublicationDate.range(
                                    ends.get(0).orElseThrow(), ends.get(1).orElseThrow()));
        }
        fields.wrongType(name, node, "a date such as 2009-03");
        return Optional.empty();
    }

    private Optional<PublicationDate> mapping(YamlMapping mapping) {
        FieldReader fields = items.reader(mapping);
        Optional<YamlNode> parts = fields.node("date-parts");
        String season = fields.text("season");
        String circa = fields.text("circa");
        boolean approximate = !circa.isEmpty() && !circa.equals("false") && !circa.equals("0");
        String literal = fields.text("literal") + fields.text("raw");
        String year = fields.text("year");
        String month = fields.text("month");
        String day = fields.text("day");
        fields.reportUnknown("a date");
        if (parts.isPresent()) {
            Optional<List<List<String>>> numbers = numbers(fields, parts.get());
            return numbers.flatMap(
                    found -> checked(mapping, () -> PublicationDate.ofDateParts(found, season, approximate)));
        }
        if (!year.isEmpty()) {
            List<String> only = new ArrayList<>(List.of(year));
            if (!month.isEmpty()) {
                only.add(month);
            }
            if (!month.isEmpty() && !day.isEmpty()) {
                only.add(day);
            }
            return checked(mapping, () -> PublicationDate.ofDateParts(List.of(only), season, approximate));
        }
        if (!literal.isEmpty()) {
            return checked(mapping, () -> PublicationDate.parse(literal));
        }
        diagnostics.error(
                "bad-date", mapping.position(), "the date has neither date-parts nor a year", "write 2009-03.");
        return Optional.empty();
    }

    private Optional<List<List<String>>> numbers(FieldReader fields, YamlNode node) {
        List<List<String>> all = new ArrayList<>();
        if (node instanceof YamlSequence ends) {
            for (YamlNode end : ends.items()) {
                if (end instanceof YamlSequence sequence
                        && sequence.items().stream().allMatch(YamlScalar.class::isInstance)) {
                    all.add(sequence.items().stream()
                            .map(item -> ((YamlScalar) item).text().strip())
                            .toList());
                }
            }
            if (!all.isEmpty() && all.size() == ends.items().size()) {
                return Optional.of(all);
            }
        }
        fields.wrongType("date-parts", node, "a list of lists of numbers, as in [[2009, 3]]");
        return Optional.empty();
    }

    private Optional<PublicationDate> checked(YamlNode node, Maker maker) {
        try {
            return Optional.of(maker.make());
        } catch (InvalidValueException e) {
            diagnostics.add(e.at(node.position()));
            return Optional.empty();
        }
    }

    /** Makes a date from parts that were read. */
    @FunctionalInterface
    private interface Maker {
        PublicationDate make() throws InvalidValueException;
    }
}
