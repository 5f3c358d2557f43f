package org.lectern.schema;

/**
 * A field of a record.
 *
 * @param about what it says, in a sentence or two, with Markdown's marks for code
 * @param example a value as YAML, on one line
 * @param required whether checks complain of a record without it
 */
public record Field(String name, Form form, String about, String example, boolean required) {
    static Field field(String name, Form form, String about, String example) {
        return new Field(name, form, about, example, false);
    }

    /** The same, without which checks complain. */
    Field wanted() {
        return new Field(name, form, about, example, true);
    }
}
