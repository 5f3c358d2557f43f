package org.lectern.schema;

/**
 * A field of a record.
 *
 * @param about what it says, in a sentence or two, with Markdown's marks for code
 * @param example a value as YAML, on one line
 * @param required whether a record without it has an error
 */
public record Field(String name, Form form, String about, String example, boolean required) {
    static Field of(String name, Form form, String about, String example) {
        return new Field(name, form, about, example, false);
    }

    /** The same, without which there is an error. */
    Field wanted() {
        return new Field(name, form, about, example, true);
    }
}
