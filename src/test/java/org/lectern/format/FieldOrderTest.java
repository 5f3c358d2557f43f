package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.schema.Field;
import org.lectern.schema.RecordKind;
import org.lectern.schema.RecordKinds;

/** That each field that a file may have has a place in the order of its fields. */
class FieldOrderTest {
    @Test
    void everyFieldOfAWorkHasAPlace() {
        Comparator<String> order = FieldOrder.comparator();
        // What has no place stands behind all that have one, by its name.
        assertThat(order.compare("no-such-field", "")).isPositive();
        assertThat(names("article"))
                .filteredOn(name -> order.compare(name, "") > 0)
                .isEmpty();
    }

    @Test
    void soHaveThoseOfTopicsListsPeopleAndJournals() {
        Map.of(
                        "topics",
                        FileKind.TOPICS,
                        "list",
                        FileKind.LIST,
                        "people",
                        FileKind.PEOPLE,
                        "journals",
                        FileKind.JOURNALS)
                .forEach((name, kind) ->
                        assertThat(kind.order()).as(name).containsExactlyInAnyOrderElementsOf(names(name)));
    }

    private static List<String> names(String kind) {
        return RecordKinds.ALL.stream()
                .filter(each -> each.name().equals(kind))
                .map(RecordKind::fields)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(Field::name)
                .toList();
    }
}
