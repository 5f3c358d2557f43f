package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Places;
import org.lectern.catalog.ReadingList;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.NearestName;
import org.lectern.markdown.Text;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/** {@code lists/*.yaml}: sections of works with what a course says of them. */
final class ListMapper {
    private static final List<String> IMPORTANCE = List.of("essential", "recommended", "further");

    private final TextReader texts;
    private final DateMapper dates;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    ListMapper(TextReader texts, DateMapper dates, ItemReader items, DiagnosticCollector diagnostics) {
        this.texts = texts;
        this.dates = dates;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    /** The list of one file, whose name is its id; nothing where that cannot be a page's address. */
    Optional<ReadingList> map(SourceFile file, YamlMapping root, Places places) {
        Optional<String> id = items.id(file).map(ArticleId::value);
        FieldReader fields = items.reader(root);
        String title = fields.text("title");
        if (title.isEmpty()) {
            items.missing(fields, "the list", "title");
        }
        List<String> importance =
                fields.scalars("importance").stream().map(s -> s.text().strip()).toList();
        List<String> labels = importance.isEmpty() ? IMPORTANCE : importance;
        Text summary = texts.field(fields, "summary", "summary-");
        String audience = fields.text("audience");
        Optional<ReadingList.Course> course = fields.mapping("course").map(this::course);
        List<ReadingList.Section> sections = new ArrayList<>();
        int readings = 0;
        for (YamlNode node : fields.items("sections")) {
            if (node instanceof YamlMapping mapping) {
                ReadingList.Section section = section(items.reader(mapping), sections.size(), labels, places);
                sections.add(section);
                readings += section.readings().size();
                if (readings > Limit.ITEMS.value()) {
                    diagnostics.error(
                            "too-many",
                            node.position(),
                            "a list has more than " + Limit.ITEMS.value()
                                    + " items in its sections, counted up to here",
                            "divide it " + Limit.ITEMS.named() + ".");
                    break;
                }
            } else {
                fields.wrongType("sections", node, "a list of sections with title and items");
            }
        }
        if (fields.items("sections").isEmpty()) {
            items.missing(fields, "the list", "sections");
        }
        List<String> aliases = items.aliases(fields, places);
        fields.reportUnknown("a list");
        List<ReadingList.Section> all = List.copyOf(sections);
        return id.map(name -> new ReadingList(name, title, summary, audience, course, aliases, labels, all));
    }

    private ReadingList.Course course(YamlMapping mapping) {
        FieldReader fields = items.reader(mapping);
        ReadingList.Course course =
                new ReadingList.Course(fields.text("code"), fields.text("term"), fields.text("instructor"));
        fields.reportUnknown("a course");
        return course;
    }

    private ReadingList.Section section(FieldReader fields, int number, List<String> labels, Places places) {
        String prefix = "section-" + (number + 1) + "-";
        List<ReadingList.Reading> readings = new ArrayList<>();
        for (YamlNode node : fields.items("items")) {
            String pointer = "sections/" + number + "/" + readings.size();
            String itemPrefix = prefix + (readings.size() + 1) + "-";
            if (node instanceof YamlScalar scalar) {
                places.put(pointer, scalar.position());
                readings.add(new ReadingList.Reading(new ArticleId(scalar.text().strip()), "", "", Text.EMPTY));
            } else if (node instanceof YamlMapping mapping) {
                FieldReader item = items.reader(mapping);
                reading(item, labels, pointer, itemPrefix, places).ifPresent(readings::add);
            } else {
                fields.wrongType("items", node, "a list of articles: - id: …");
            }
        }
        String title = fields.text("title");
        if (title.isEmpty()) {
            items.missing(fields, "a section", "title");
        }
        ReadingList.Section section = new ReadingList.Section(
                title, dates.field(fields, "date"), texts.field(fields, "note", prefix), List.copyOf(readings));
        fields.reportUnknown("a section");
        return section;
    }

    private Optional<ReadingList.Reading> reading(
            FieldReader fields, List<String> labels, String pointer, String prefix, Places places) {
        Optional<YamlScalar> id = fields.scalar("id");
        String importance = fields.scalar("importance")
                .map(scalar -> importance(scalar, labels))
                .orElse("");
        String read = fields.text("read");
        Text note = texts.field(fields, "note", prefix);
        fields.node("note-private"); // the editor's own; never leaves the record
        fields.reportUnknown("an item of a list");
        if (id.isEmpty()) {
            items.missing(fields, "the item", "id");
            return Optional.empty();
        }
        places.put(pointer, id.get().position());
        return Optional.of(new ReadingList.Reading(new ArticleId(id.get().text().strip()), importance, read, note));
    }

    private String importance(YamlScalar scalar, List<String> labels) {
        String label = scalar.text().strip();
        if (!labels.contains(label)) {
            diagnostics.error(
                    "unknown-choice",
                    scalar.position(),
                    "\"" + label + "\" is not an importance of this list",
                    NearestName.hint(label, labels) + "They are " + String.join(", ", labels) + ".");
        }
        return label;
    }
}
