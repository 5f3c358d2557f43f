package org.lectern.source;

import org.lectern.diagnostic.SourcePosition;

/**
 * A scalar, always text: {@code 010}, {@code no} and {@code 2101.00010} stay as they are written.
 *
 * @param text the value; empty where the key has none
 * @param style how it is written
 * @param position where it begins, its quote or {@code |} included
 * @param end behind its last character, its quote included; of a block where the next line begins; the position itself
 *     of a scalar that no file holds
 * @param column for a literal block, the column at which its lines begin, from 1; else that of the first character
 * @param commented a comment follows on the same line
 */
public record YamlScalar(
        String text, Style style, SourcePosition position, SourcePosition end, int column, boolean commented)
        implements YamlNode {

    public enum Style {
        PLAIN,
        QUOTED,
        LITERAL,
        FOLDED
    }

    /** A scalar that stands in no file by itself: a file's name, a default, a value to be written. */
    public static YamlScalar of(String text, Style style, SourcePosition position) {
        return new YamlScalar(text, style, position, position, position.column(), false);
    }

    @Override
    public String kind() {
        return "text";
    }

    /** No value, or {@code null} or {@code ~} without quotes: absent where the field is not free text. */
    public boolean isNull() {
        return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    /**
     * The file's position of a place in this text.
     *
     * @param textLine from 1; {@code textColumn} likewise. Exact in literal blocks and one-line scalars; where YAML
     *     folds lines, the beginning of the scalar.
     */
    public SourcePosition positionOf(int textLine, int textColumn) {
        if (style == Style.LITERAL) {
            return new SourcePosition(position.file(), position.line() + textLine, column + textColumn - 1);
        }
        boolean onOneLine = end.line() == position.line();
        if (style == Style.FOLDED || textLine > 1 || !onOneLine) {
            return position;
        }
        return new SourcePosition(position.file(), position.line(), column + textColumn - 1);
    }
}
