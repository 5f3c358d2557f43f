package org.lectern.rename;

import java.util.List;
import java.util.Optional;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordEdit;
import org.lectern.format.SourceEdits;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Adds an old id to a record's {@code aliases}, which it may not have yet. */
final class AliasEdit {
    private final Owner owner;
    private final FileText text;
    private final SourceEdits edits;

    AliasEdit(Owner owner, SourceEdits edits) {
        this.owner = owner;
        this.text = new FileText(
                owner.source().file().name(), owner.source().plain().text());
        this.edits = edits;
    }

    /** Whether the record has the field, so that {@link #extend} is to be used. */
    boolean isThere() {
        return owner.record().field("aliases").isPresent() || !owner.alone();
    }

    /** Adds it to the field, or to a record among others as a field behind its id. */
    void extend(String alias) throws RenameException {
        Optional<YamlNode> value = owner.record().field("aliases").map(YamlMapping.Field::value);
        if (value.isEmpty()) {
            behindId(alias);
        } else if (value.get() instanceof YamlScalar one && !one.isNull()) {
            String written = edits.between(one.position(), one.end());
            edits.replace(one.position(), one.end(), "[" + written + ", " + alias + "]");
        } else if (value.get() instanceof YamlSequence list
                && !list.items().isEmpty()
                && list.items().get(list.items().size() - 1) instanceof YamlScalar last) {
            if (text.text().charAt(text.offset(list.position())) == '[') {
                edits.replace(last.end(), last.end(), ", " + alias);
            } else {
                String line = text.line(last.position().line());
                int dash = line.offsetByCodePoints(0, last.position().column() - 1);
                below(last.end().line(), line.substring(0, dash) + alias);
            }
        } else {
            throw byHand(alias);
        }
    }

    private void behindId(String alias) throws RenameException {
        YamlMapping.Field field = owner.record().field("id").orElseThrow(() -> byHand(alias));
        YamlScalar id = owner.id().orElseThrow(() -> byHand(alias));
        if (text.line(field.keyPosition().line()).stripLeading().matches("(-\\s+)?\\{.*")) {
            edits.replace(id.end(), id.end(), ", aliases: [" + alias + "]");
        } else {
            below(id.end().line(), " ".repeat(field.keyPosition().column() - 1) + "aliases: [" + alias + "]");
        }
    }

    /** A line of its own below another. */
    private void below(int line, String written) {
        boolean last = text.line(line + 1).isEmpty()
                && text.offset(next(line)) == text.text().length();
        if (last && !text.text().endsWith("\n")) {
            edits.replace(next(line), next(line), "\n" + written);
        } else {
            edits.replace(next(line), next(line), written + "\n");
        }
    }

    private SourcePosition next(int line) {
        return new SourcePosition(owner.source().file().name(), line + 1, 1);
    }

    /** A file's text with the field in its one record, where {@link org.lectern.format.FieldOrder} has it. */
    static String added(Owner owner, String raw, List<String> aliases) throws RenameException {
        String name = owner.source().file().name();
        SourcePosition place = SourcePosition.startOf(name);
        List<YamlNode> items = aliases.stream()
                .map(alias -> (YamlNode) YamlScalar.of(alias, YamlScalar.Style.PLAIN, place))
                .toList();
        RecordEdit edit = RecordEdit.of(name, raw).orElseThrow(() -> byHand(name, aliases));
        edit.add("aliases", new YamlSequence(items, place));
        return edit.text().orElseThrow(() -> byHand(name, aliases));
    }

    private RenameException byHand(String alias) {
        return byHand(owner.source().file().name(), List.of(alias));
    }

    private static RenameException byHand(String name, List<String> aliases) {
        return new RenameException(name + " is written in a way that cannot be changed safely; nothing was changed."
                + " Write aliases: [" + String.join(", ", aliases) + "] into it yourself, and run this again with"
                + " --no-alias");
    }
}
