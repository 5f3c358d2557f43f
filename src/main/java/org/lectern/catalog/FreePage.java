package org.lectern.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.Text;

/**
 * A page of the owner's own, {@code pages/<id>.md}.
 *
 * @param menu whether the navigation names it
 * @param foot whether the foot of every page does
 * @param order its place there, lowest first
 * @param aliases ids that it had, the first first; {@link #oldIds} has those that lead on
 * @param template that it chose; else it looks as all free pages do
 */
public record FreePage(
        String id,
        String title,
        boolean menu,
        boolean foot,
        int order,
        List<String> aliases,
        Optional<Template> template,
        Text text) {
    /** Ids that it had and has no more. */
    public List<String> oldIds() {
        return Aliases.old(id, aliases);
    }

    FreePage withAliases(List<String> known) {
        return new FreePage(id, title, menu, foot, order, known, template, text);
    }

    /** A template by its name, and where the page says so; whether there is one of that name, only the theme knows. */
    public record Template(String name, SourcePosition position) {
        /** A file's name that is the same on every system, with nothing in it that leads elsewhere. */
        private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

        /**
         * A name of small letters, digits and {@code -}.
         *
         * @throws InvalidValueException with code {@code bad-template}
         */
        public static Template parse(String name, SourcePosition position) throws InvalidValueException {
            if (!isName(name)) {
                throw new InvalidValueException(
                        "bad-template",
                        "\"" + name + "\" cannot be the name of a template",
                        "use letters from a to z, digits and -, and leave out .ftlh: template: glossary.");
            }
            return new Template(name, position);
        }

        /** Whether a template can have this name. */
        public static boolean isName(String name) {
            return FORM.matcher(name).matches();
        }
    }
}
