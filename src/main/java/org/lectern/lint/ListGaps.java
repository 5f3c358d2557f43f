package org.lectern.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.ReadingList;
import org.lectern.read.FieldPlaces;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** What is missing, twice or out of order in a reading list. */
final class ListGaps {
    /** A word and a number: Week 3, Part 2. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)\\s+([0-9]{1,3})(?![0-9]).*");

    private final Catalog catalog;
    private final FieldPlaces places;
    private final Findings findings;

    ListGaps(Catalog catalog, FieldPlaces places, Findings findings) {
        this.catalog = catalog;
        this.places = places;
        this.findings = findings;
    }

    void check() {
        for (ReadingList list : catalog.lists()) {
            drafts(list);
            sections(list);
            repeated(list);
            importance(list);
        }
    }

    /** The catalog has lists without drafts; their files name them. */
    private void drafts(ReadingList list) {
        for (int s = 0; s < list.sections().size(); s++) {
            for (YamlScalar id : ids(list, s)) {
                if (catalog.withheld(new ArticleId(id.text().strip())).isPresent()) {
                    findings.hint(
                            "draft-on-list",
                            id.position(),
                            "\"" + id.text().strip() + "\" is a draft, which the published list leaves out",
                            "finish it and remove its draft: true, or take it off the list.");
                }
            }
        }
    }

    /** The works of a section as the file names them. */
    private List<YamlScalar> ids(ReadingList list, int section) {
        List<YamlNode> sections = items(places.fields(list), "sections");
        Optional<YamlMapping> fields = section < sections.size() && sections.get(section) instanceof YamlMapping found
                ? Optional.of(found)
                : Optional.empty();
        return items(fields, "items").stream()
                .flatMap(item -> id(item).stream())
                .toList();
    }

    private static List<YamlNode> items(Optional<YamlMapping> mapping, String name) {
        return mapping.flatMap(fields -> fields.field(name))
                .map(field -> field.value() instanceof YamlSequence several ? several.items() : List.of(field.value()))
                .orElse(List.of());
    }

    private static Optional<YamlScalar> id(YamlNode item) {
        YamlNode node = item instanceof YamlMapping mapping
                ? mapping.field("id").map(YamlMapping.Field::value).orElse(item)
                : item;
        return node instanceof YamlScalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    private void sections(ReadingList list) {
        List<ReadingList.Section> sections = list.sections();
        Optional<PublicationDate> before = Optional.empty();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            ReadingList.Section section = sections.get(i);
            if (section.note().isEmpty() && ids(list, i).isEmpty()) {
                findings.hint(
                        "empty-section",
                        list,
                        "sections/" + i + "/title",
                        "the section \"" + section.title() + "\" has neither works nor a note",
                        "name a work under its items, say in a note why there is none, or remove it.");
            }
            if (before.isPresent()
                    && section.date().isPresent()
                    && section.date().get().compareTo(before.get()) < 0) {
                findings.warning(
                        "section-dates",
                        list,
                        "sections/" + i + "/date",
                        "the section is dated " + section.date().get().edtf() + ", before the one above it ("
                                + before.get().edtf() + ")",
                        "correct one of the dates, or put the sections in their order.");
            }
            before = section.date().isPresent() ? section.date() : before;
            number(list, i, numbers);
        }
    }

    private void number(ReadingList list, int index, Map<String, Integer> numbers) {
        Matcher numbered = NUMBERED.matcher(list.sections().get(index).title());
        if (!numbered.matches()) {
            return;
        }
        int number = Integer.parseInt(numbered.group(2));
        Integer last = numbers.put(numbered.group(1), number);
        if (last != null
                && number != last + 1
                && !isRange(list.sections().get(index - 1).title(), number)) {
            String word = numbered.group(1);
            findings.hint(
                    "section-numbers",
                    list,
                    "sections/" + index + "/title",
                    word + " " + number + " follows " + word + " " + last,
                    number == last
                            ? "give each section a number of its own."
                            : "name the sections in a row, or say in a note of one what became of those between.");
        }
    }

    /** {@code Weeks 3–4} is followed by 5. */
    private static boolean isRange(String title, int next) {
        return title.matches(".*[0-9]\\s*[-–/&]\\s*" + (next - 1) + "(?![0-9]).*");
    }

    /** The same work in two sections is meant where each says what part is read. */
    private void repeated(ReadingList list) {
        record First(int section, String read) {}
        Map<ArticleId, First> seen = new HashMap<>();
        for (int s = 0; s < list.sections().size(); s++) {
            List<ReadingList.Reading> readings = list.sections().get(s).readings();
            for (ReadingList.Reading reading : readings) {
                First first = seen.putIfAbsent(reading.article(), new First(s, reading.read()));
                if (first != null && first.section() != s && first.read().equals(reading.read())) {
                    report(list, s, reading.article(), first.section());
                }
            }
        }
    }

    private void report(ReadingList list, int section, ArticleId article, int first) {
        ids(list, section).stream()
                .filter(id -> id.text().strip().equals(article.value()))
                .findFirst()
                .ifPresent(id -> findings.hint(
                        "repeated-reading",
                        id.position(),
                        "\"" + article.value() + "\" stands in the section \""
                                + list.sections().get(first).title() + "\" already",
                        "say under read which part is meant each time, or keep one."));
    }

    private void importance(ReadingList list) {
        ToIntFunction<String> count = label -> (int) list.sections().stream()
                .flatMap(section -> section.readings().stream())
                .filter(reading -> reading.importance().equals(label))
                .count();
        int labelled = list.importance().stream().mapToInt(count).sum();
        String first = list.importance().isEmpty() ? "" : list.importance().get(0);
        if (labelled > 0 && count.applyAsInt(first) == 0) {
            findings.hint(
                    "nothing-essential",
                    list,
                    "title",
                    "works of the list are labelled, but none as \"" + first + "\"",
                    "say what to begin with: importance: " + first + ".");
        }
    }
}
