package org.lectern.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueSumsTest {
    private record Work(String id, List<String> names, Optional<Integer> year) {}

    private sealed interface Place {}

    private record Street(String name) implements Place {}

    private record Square(String name) implements Place {}

    private record Part<T>(String name, List<T> items, List<Part<T>> parts) {}

    private record Weighed(double weight, boolean heavy, long number) {}

    private record Odd(StringBuilder text) {}

    private static Checksum sum(Object value) {
        return new ValueSums(List.of(Work.class, Place.class)).of(value);
    }

    private static Work work(String id) {
        return new Work(id, List.of("Lee", "Poe"), Optional.of(2001));
    }

    private static Part<Work> part(Work work) {
        return new Part<>("a", List.of(work), List.of(new Part<>("b", List.of(), List.of())));
    }

    @Test
    void isTheSameForEqualValues() {
        assertThat(sum(work("a"))).isEqualTo(sum(work("a")));
        assertThat(sum(part(work("a")))).isEqualTo(sum(part(work("a"))));
        assertThat(sum(List.of(Optional.of(work("a")), Set.of(1), Map.of("k", 2))))
                .isEqualTo(sum(List.of(Optional.of(work("a")), Set.of(1), Map.of("k", 2))));
    }

    @Test
    void isAnotherForAnotherValue() {
        List<Object> values = List.of(
                "",
                "a",
                1,
                true,
                List.of(),
                List.of("a"),
                List.of("a", ""),
                List.of(List.of("a")),
                Optional.empty(),
                Optional.of("a"),
                work("a"),
                work("b"),
                new Work("a", List.of("LeePoe"), Optional.of(2001)),
                new Work("a", List.of("Lee", "Poe"), Optional.empty()),
                new Street("a"),
                new Square("a"),
                List.of(new Street("a")),
                List.of(new Square("a")),
                part(work("a")),
                part(work("b")),
                new Weighed(1, true, 2),
                new Weighed(1.0000001, true, 2),
                new LinkedHashMap<>(Map.of("a", "b")));
        assertThat(values.stream().map(ValueSumsTest::sum).toList()).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatItCannotLookInto() {
        assertThatThrownBy(() -> sum(new Odd(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }
}
