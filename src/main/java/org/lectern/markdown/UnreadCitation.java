package org.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.SourcePosition;

/**
 * A bracket that may have been meant for a citation, and stays text: {@code [@id p. 14]}, {@code [-@id]}. Whether it
 * was meant so, the list's ids tell.
 *
 * @param written as the text has it, with its brackets
 * @param id what follows one of its {@code @}
 * @param position of that {@code @}
 */
public record UnreadCitation(String written, String id, SourcePosition position) {
    /** Not that of a mail address, nor one behind a backslash. */
    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}._\\\\])@([A-Za-z0-9][A-Za-z0-9._-]*)");

    /** An id in a bracket's words, and where its {@code @} stands in them. */
    record Id(String id, int offset) {}

    /** The ids in what stands between brackets. */
    static List<Id> ids(String between) {
        List<Id> found = new ArrayList<>();
        Matcher sign = SIGN.matcher(between);
        while (sign.find()) {
            found.add(new Id(sign.group(1).replaceFirst("\\.+$", ""), sign.start()));
        }
        return found;
    }
}
