package org.lectern.schema;

import java.util.List;

/**
 * The ids of one list, for editors to offer.
 *
 * @param works in order, as are the others
 */
public record ListIds(List<String> works, List<String> topics, List<String> people) {
    /** Those of no list in particular. */
    public static final ListIds NONE = new ListIds(List.of(), List.of(), List.of());

    public ListIds {
        works = List.copyOf(works);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
    }

    List<String> of(Form.Reference.Target target) {
        return switch (target) {
            case WORK -> works;
            case TOPIC -> topics;
            case PERSON -> people;
        };
    }
}
