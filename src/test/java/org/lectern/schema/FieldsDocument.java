package org.lectern.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.schema.Form.Choice;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Open;
import org.lectern.schema.Form.Reference;
import org.lectern.schema.Form.Scalar;
import org.lectern.schema.Form.Several;
import org.lectern.schema.Form.Shared;
import org.lectern.schema.Form.Whole;

/** docs/fields.md: the catalogue of fields for people. */
final class FieldsDocument {
    /** A field with more words than this has them below its table. */
    private static final int FEW = 12;

    private static final String HEAD = """
            # Every field

            What may stand in the files of a list, with an example of each. This page is made from the program, which
            makes the schemas by which editors complete and check from the same ([editors.md](editors.md)).
            [records.md](records.md) says how records, names, dates and texts are written.

            A field in **bold** is required. All others may be left out or left empty. Where a list is meant, a single
            value may stand without brackets.
            """;

    private final StringBuilder out = new StringBuilder(HEAD);
    private final Map<String, Shared> shared = new TreeMap<>();

    /** The document. */
    static String markdown() {
        FieldsDocument document = new FieldsDocument();
        RecordKinds.ALL.forEach(document::kind);
        document.shared();
        return document.out.toString();
    }

    private void kind(RecordKind kind) {
        heading(2, kind.title());
        out.append('`')
                .append(String.join("`, `", kind.files()))
                .append("` in `content/`; ")
                .append(
                        switch (kind.shape()) {
                            case ONE -> "the fields stand at the left margin.";
                            case LIST -> "a list, each item of which begins with `- `.";
                            case WORKS ->
                                "the same fields stand between two lines `---` at the head of a Markdown file.";
                            case FRONT_MATTER -> "the fields stand between two lines `---` at its head.";
                        })
                .append('\n');
        for (Group group : kind.groups()) {
            if (group.title().isEmpty()) {
                out.append('\n');
            } else {
                heading(3, group.title());
            }
            table(group.fields());
        }
        if (!kind.otherNames().isEmpty()) {
            heading(3, "Other names");
            out.append("Accepted too, for records of other programs:\n\n| name | for |\n| --- | --- |\n");
            new TreeMap<>(kind.otherNames())
                    .forEach((other, ours) -> out.append("| `" + other + "` | `" + ours + "` |\n"));
        }
    }

    private void shared() {
        heading(2, "Forms");
        out.append("What many fields have in common.\n");
        Map<String, Shared> all = new TreeMap<>(shared);
        all.values().forEach(form -> inner(form.form(), form.words().replaceFirst("^(a|an) ", "")));
    }

    private void heading(int level, String title) {
        out.append('\n').append("#".repeat(level)).append(' ').append(title).append("\n\n");
    }

    private void table(List<Field> fields) {
        out.append("| field | form | what it says | example |\n| --- | --- | --- | --- |\n");
        for (Field field : fields) {
            String name = "`" + field.name() + "`";
            out.append("| ")
                    .append(field.required() ? "**" + name + "**" : name)
                    .append(" | ")
                    .append(words(field.form()))
                    .append(" | ")
                    .append(field.about())
                    .append(" | `")
                    .append(field.example().replace("|", "\\|"))
                    .append("` |\n");
        }
        for (Field field : fields) {
            if (field.form() instanceof Choice choice && choice.values().size() > FEW) {
                out.append("\nThe words for `" + field.name() + "`: `")
                        .append(String.join("`, `", choice.values()))
                        .append("`.\n");
            }
        }
        for (Field field : fields) {
            inner(field.form(), "`" + field.name() + "`");
        }
    }

    /** The table of what a field has inside, where it has anything. */
    private void inner(Form form, String name) {
        for (Mapping mapping : mappings(form)) {
            out.append("\n**Fields of " + name + "**\n\n");
            table(mapping.fields());
        }
    }

    private static List<Mapping> mappings(Form form) {
        List<Mapping> found = new ArrayList<>();
        if (form instanceof Mapping mapping && !isWorded(mapping)) {
            found.add(mapping);
        } else if (form instanceof Several several) {
            found.addAll(mappings(several.item()));
        } else if (form instanceof Either either) {
            either.forms().forEach(one -> found.addAll(mappings(one)));
        }
        return found.stream().distinct().toList();
    }

    /** A text with its language is said in words, with each field that can be one. */
    private static boolean isWorded(Mapping mapping) {
        return mapping.fields().get(0).name().equals("lang");
    }

    private String words(Form form) {
        if (form instanceof Shared found) {
            if (!mappings(found.form()).isEmpty()) {
                shared.put(found.name(), found);
                return found.words().replaceFirst("(name|date)(?=,|$)", "[$1](#forms)");
            }
            if (found.form() instanceof Several several) {
                words(several.item());
            }
            return found.words();
        }
        if (form instanceof Scalar scalar) {
            return scalar.words();
        }
        if (form instanceof Choice choice) {
            return choice.values().size() > FEW
                    ? "one of the words below"
                    : "one of `" + String.join("`, `", choice.values()) + "`";
        }
        if (form instanceof Whole whole) {
            return "a whole number, " + whole.least() + " to " + whole.most();
        }
        if (form instanceof Reference reference) {
            return reference.target().words();
        }
        if (form instanceof Several several) {
            return "a list: " + words(several.item());
        }
        if (form instanceof Either either) {
            return either.forms().stream().map(this::words).distinct().collect(Collectors.joining(", or "));
        }
        if (form instanceof Mapping mapping) {
            return isWorded(mapping) ? "`{lang, text}`" : "fields of its own";
        }
        return form instanceof Open open ? open.words() : "true or false";
    }
}
