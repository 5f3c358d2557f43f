package org.lectern.rename;

import java.util.List;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Which stretch of a file goes when an item of a list does, from one offset up to another. */
record ItemRemoval(int from, int to) {
    /** An item on lines of its own, or between brackets. */
    static ItemRemoval of(FileText text, YamlSequence list, YamlNode item) {
        int index = list.items().indexOf(item);
        boolean alone = list.items().size() == 1;
        if (text.text().charAt(text.offset(list.position())) == '[') {
            return alone ? aloneInBrackets(text, item) : inBrackets(text, list.items(), index);
        }
        int first = item.position().line();
        String key = first > 1 ? text.line(first - 1) : "";
        boolean withKey = alone && key.matches("\\s*[\\w-]+:\\s*");
        return new ItemRemoval(
                text.offset(lineStart(item, withKey ? first - 1 : first)),
                text.offset(lineStart(item, lastLine(text, item) + 1)));
    }

    /** The one value of a field, with the line that holds both and nothing else. */
    static ItemRemoval line(FileText text, YamlScalar value) throws RenameException {
        int line = value.position().line();
        if (value.end().line() != line || !text.line(line).matches("\\s*[\\w-]+:\\s*[^\\s,]+\\s*(#.*)?")) {
            throw new RenameException(value.position() + ": \"" + value.text().strip()
                    + "\" names the record that it would be part of, in a way that cannot be changed safely; nothing was"
                    + " changed. Remove it, and run this again");
        }
        return new ItemRemoval(text.offset(lineStart(value, line)), text.offset(lineStart(value, line + 1)));
    }

    private static ItemRemoval inBrackets(FileText text, List<YamlNode> items, int index) {
        return index > 0
                ? new ItemRemoval(end(text, items.get(index - 1)), end(text, items.get(index)))
                : new ItemRemoval(
                        text.offset(items.get(0).position()),
                        text.offset(items.get(1).position()));
    }

    /** With the line, where it holds the field and nothing else. */
    private static ItemRemoval aloneInBrackets(FileText text, YamlNode item) {
        int line = item.position().line();
        boolean whole = text.line(line).matches("\\s*[\\w-]+:\\s*\\[[^\\]]*\\]\\s*");
        return whole
                ? new ItemRemoval(text.offset(lineStart(item, line)), text.offset(lineStart(item, line + 1)))
                : new ItemRemoval(text.offset(item.position()), end(text, item));
    }

    private static SourcePosition lineStart(YamlNode node, int line) {
        return new SourcePosition(node.position().file(), line, 1);
    }

    private static int lastLine(FileText text, YamlNode node) {
        int end = end(text, node);
        SourcePosition place = text.place(end);
        return place.column() == 1 && end > 0 ? place.line() - 1 : place.line();
    }

    /** Behind the last character of a value, its bracket included. */
    private static int end(FileText text, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return text.offset(scalar.end());
        }
        List<YamlNode> inner = node instanceof YamlMapping mapping
                ? mapping.fields().stream().map(YamlMapping.Field::value).toList()
                : ((YamlSequence) node).items();
        int start = text.offset(node.position());
        int end = inner.isEmpty() ? start + 1 : end(text, inner.get(inner.size() - 1));
        char open = text.text().charAt(start);
        int close = open == '{'
                ? text.text().indexOf('}', end)
                : open == '[' ? text.text().indexOf(']', end) : -1;
        return close < 0 ? end : close + 1;
    }

    boolean holds(int offset) {
        return offset >= from && offset < to;
    }
}
