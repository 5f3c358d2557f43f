package org.lectern.schema;

import java.util.List;

/** What the value of a field looks like. */
public sealed interface Form {
    /**
     * A text on its own, a number and a word like true included: to readers all of them are text.
     *
     * @param words what it is, as in "text" or "Markdown"
     * @param pattern a regular expression of JSON Schema (ECMA-262) that finds something in it, or empty for any
     */
    record Scalar(String words, String pattern) implements Form {}

    /** One of a few words. */
    record Choice(List<String> values) implements Form {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /** True or false. */
    record Flag() implements Form {}

    /** A whole number between two bounds, which belong to it. */
    record Whole(int least, int most) implements Form {}

    /** The id of something on the list. */
    record Reference(Target target) implements Form {
        /** What has ids. */
        public enum Target {
            WORK("the id of a work"),
            TOPIC("the id of a topic"),
            PERSON("the id of a person");

            private final String words;

            Target(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /**
     * Fields of its own.
     *
     * @param owner what has them, as messages call it: "a link"
     */
    record Mapping(String owner, List<Field> fields) implements Form {
        public Mapping {
            fields = List.copyOf(fields);
        }
    }

    /** Fields of whatever name with texts, or with anything. */
    record Open(String words, boolean anything) implements Form {}

    /** Several values; {@code orOne}: a single one may stand without brackets. */
    record Several(Form item, boolean orOne) implements Form {}

    /** One of several forms, no two of them of one kind. */
    record Either(List<Form> forms) implements Form {
        public Either {
            forms = List.copyOf(forms);
        }
    }

    /**
     * A form that many fields have, described once.
     *
     * @param name of its definition in a schema
     * @param words as in "a date"
     */
    record Shared(String name, String words, Form form) implements Form {}
}
