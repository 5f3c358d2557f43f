package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.read.FieldNames;
import org.lectern.read.RecordReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Writes names of fields and values in their one way, each where it stands. */
final class ValueEdits {
    private static final int WIDTH = 100;

    /** Behind a key, in quotes or not: the colon, before which blanks may stand. */
    private static final Pattern COLON = Pattern.compile("\\s*:");

    private final ParsedText text;
    private final TopicNames topics;
    private final boolean repairing;
    private final SourceEdits edits;
    private final List<Change> changes = new ArrayList<>();

    /** Whether what is looked at stands between brackets. */
    private boolean bracketed;

    private ValueEdits(ParsedText text, TopicNames topics, boolean repairing) {
        this.text = text;
        this.topics = topics;
        this.repairing = repairing;
        this.edits = new SourceEdits(text.raw());
    }

    /** Names and values in their canonical form. */
    static Edited canonical(ParsedText text, TopicNames topics) {
        return new ValueEdits(text, topics, false).edited();
    }

    /** Values mended and in their canonical form; no field gets another name but an address that is a DOI. */
    static Edited mended(ParsedText text, TopicNames topics) {
        return new ValueEdits(text, topics, true).edited();
    }

    private Edited edited() {
        for (ParsedText.Entry entry : text.entries()) {
            if (text.kind() == FileKind.ARTICLES) {
                article(entry);
            } else if (text.kind() != FileKind.OTHER) {
                values(entry.fields());
                entry.fields()
                        .field("sections")
                        .ifPresent(field -> ParsedText.mappings(field.value()).forEach(this::values));
            }
        }
        return new Edited(edits.text(), changes);
    }

    private void article(ParsedText.Entry entry) {
        YamlMapping record = entry.fields();
        bracketed = bracket(text.root()) + bracket(record) > 0;
        for (YamlMapping.Field field : record.fields()) {
            String name = FieldNames.ours(field.key()).orElse(field.key());
            if (repairing && isDoiAddress(record, field, name)) {
                rename(field, "DOI");
                doi((YamlScalar) field.value());
                continue;
            }
            if (!repairing) {
                newName(record, field, entry.alone()).ifPresent(ours -> rename(field, ours));
            }
            value(field, name);
        }
    }

    private static Optional<String> newName(YamlMapping record, YamlMapping.Field field, boolean alone) {
        boolean note = alone && field.key().equals("note");
        return (note ? Optional.of("annotation") : FieldNames.ours(field.key()))
                .filter(ours -> record.field(ours).isEmpty());
    }

    private static boolean isDoiAddress(YamlMapping record, YamlMapping.Field field, String name) {
        return name.equals("URL")
                && record.fields().stream().noneMatch(other -> other.key().equalsIgnoreCase("DOI"))
                && field.value() instanceof YamlScalar scalar
                && !NodeEnds.isBlock(scalar)
                && Repair.doi(scalar.text()).isPresent();
    }

    private void doi(YamlScalar address) {
        Repair.doi(address.text())
                .ifPresent(doi -> write(address, "DOI: " + address.text().strip() + " → " + doi, doi));
    }

    private void rename(YamlMapping.Field field, String ours) {
        int start = edits.offset(field.keyPosition());
        String raw = text.raw();
        char quote = raw.charAt(start);
        int from = quote == '"' || quote == '\'' ? start + 1 : start;
        if (raw.startsWith(field.key(), from)) {
            edits.replace(from, from + field.key().length(), ours);
            changes.add(new Change(field.keyPosition(), field.key() + " → " + ours));
        }
    }

    private void values(YamlMapping mapping) {
        boolean before = bracketed;
        bracketed |= bracket(mapping) > 0;
        mapping.fields().forEach(field -> value(field.key(), field.value()));
        bracketed = before;
    }

    private void value(YamlMapping.Field field, String name) {
        boolean before = bracketed;
        bracketed |= !(field.value() instanceof YamlScalar) && bracket(field.value()) > 0;
        valueInside(field, name);
        bracketed = before;
    }

    private void valueInside(YamlMapping.Field field, String name) {
        YamlNode value = field.value();
        if (CslVariables.NAMES.contains(name)
                || name.equals("status")
                || name.equals("reading")
                || name.equals("annotations")
                || name.equals("links")) {
            ParsedText.mappings(value).forEach(this::values);
        } else if (name.equals("topics")) {
            items(value).forEach(this::topic);
        } else if (name.equals("keyword") && value instanceof YamlScalar scalar) {
            keywords(field, scalar);
        } else if (CanonicalValue.isDate(name) && !(value instanceof YamlScalar)) {
            date(field);
        } else {
            value(name, value);
        }
    }

    private static Stream<YamlScalar> items(YamlNode value) {
        List<YamlNode> nodes = value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
        return nodes.stream().filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    private void topic(YamlScalar scalar) {
        topics.id(scalar.text()).ifPresent(id -> write(scalar, scalar.text().strip() + " → " + id, id));
    }

    private void value(String name, YamlNode value) {
        if (!(value instanceof YamlScalar scalar) || scalar.isNull() || NodeEnds.isBlock(scalar)) {
            return;
        }
        Optional<String> mended =
                repairing && text.kind() == FileKind.ARTICLES ? Repair.of(name, scalar.text()) : Optional.empty();
        String now = mended.orElse(scalar.text());
        Optional.of(CanonicalValue.of(name, now).orElse(now))
                .filter(written -> !written.equals(scalar.text()))
                .ifPresent(written -> write(scalar, name + ": " + scalar.text().strip() + " → " + written, written));
    }

    private void write(YamlScalar scalar, String what, String value) {
        String there = edits.between(scalar.position(), scalar.end());
        edits.replace(scalar.position(), scalar.end(), inStyleOf(there, value));
        changes.add(new Change(scalar.position(), what));
    }

    /** In the quotes that are there, where the value has nothing that they would take for a sign. */
    private String inStyleOf(String there, String value) {
        char quote = there.isEmpty() ? ' ' : there.charAt(0);
        boolean simple = value.chars().noneMatch(c -> c == '"' || c == '\'' || c == '\\' || c < ' ');
        if ((quote == '"' || quote == '\'') && simple) {
            return quote + value + quote;
        }
        if (value.equals("true") || value.equals("false")) {
            return value; // a word of its kind, and no text that looks like one
        }
        return bracketed ? ScalarText.flow(value) : ScalarText.block(value);
    }

    /** One text with commas or semicolons becomes a list. */
    private void keywords(YamlMapping.Field field, YamlScalar scalar) {
        List<YamlNode> words = new ArrayList<>();
        for (String word : scalar.text().split("[,;]")) {
            if (!word.isBlank()) {
                words.add(YamlScalar.of(word.strip(), YamlScalar.Style.PLAIN, scalar.position()));
            }
        }
        Optional<Integer> colon = colon(field);
        if (repairing || words.size() < 2 || NodeEnds.isBlock(scalar) || colon.isEmpty()) {
            return;
        }
        String bracketed = " [" + RecordText.flow(words) + "]";
        boolean fits = field.keyPosition().column() + field.key().length() + bracketed.length() <= WIDTH;
        String written = fits || field.keyPosition().column() > 1 || scalar.commented()
                ? bracketed
                : RecordText.field("keyword", new YamlSequence(words, scalar.position()))
                        .stripTrailing()
                        .substring("keyword:".length());
        edits.replace(colon.get(), edits.offset(scalar.end()), written);
        changes.add(new Change(scalar.position(), "keyword: one text → a list of " + words.size()));
    }

    /** A date of other programs' parts becomes one text. */
    private void date(YamlMapping.Field field) {
        Optional<String> edtf = RecordReader.date(field.value()).flatMap(ValueEdits::edtf);
        Optional<Integer> colon = colon(field);
        Optional<Integer> end = closed(field.value());
        if (edtf.isPresent() && colon.isPresent() && end.isPresent()) {
            boolean commented = text.raw().substring(colon.get(), end.get()).contains("#");
            if (!commented) {
                edits.replace(colon.get(), end.get(), " " + edtf.get());
                changes.add(new Change(field.keyPosition(), field.key() + ": date in parts → " + edtf.get()));
            }
        }
    }

    private static Optional<String> edtf(PublicationDate date) {
        try {
            return CanonicalValue.date(date);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Behind the colon of a field. */
    private Optional<Integer> colon(YamlMapping.Field field) {
        int start = edits.offset(field.keyPosition());
        char quote = text.raw().charAt(start);
        int length = field.key().length() + (quote == '"' || quote == '\'' ? 2 : 0);
        Matcher colon = COLON.matcher(text.raw())
                .region(
                        Math.min(start + length, text.raw().length()),
                        text.raw().length());
        return colon.lookingAt() ? Optional.of(colon.end()) : Optional.empty();
    }

    /** Behind a value and the brackets that close it; nothing where something else stands there. */
    private Optional<Integer> closed(YamlNode value) {
        SourcePosition last = NodeEnds.lastScalar(value);
        int at = edits.offset(last);
        if (last.column() == 1) {
            return Optional.empty(); // a block, which ends where the next line begins
        }
        for (int open = open(value); open > 0; at++) {
            char c = at < text.raw().length() ? text.raw().charAt(at) : '#';
            if (c == ']' || c == '}') {
                open--;
            } else if (!Character.isWhitespace(c) && c != ',') {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** How many brackets are open behind the last scalar of a value. */
    private int open(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return bracket(node) + (mapping.fields().isEmpty() ? 0 : open(last(mapping)));
        }
        if (node instanceof YamlSequence sequence) {
            int size = sequence.items().size();
            return bracket(node) + (size == 0 ? 0 : open(sequence.items().get(size - 1)));
        }
        return 0;
    }

    private static YamlNode last(YamlMapping mapping) {
        return mapping.fields().get(mapping.fields().size() - 1).value();
    }

    private int bracket(YamlNode node) {
        char c = text.raw().charAt(edits.offset(node.position()));
        return c == '[' || c == '{' ? 1 : 0;
    }
}
