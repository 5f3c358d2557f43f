package org.lectern.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class CodecTest {
    private enum Colour {
        RED,
        BLUE
    }

    private sealed interface Shape {}

    private record Dot(int size) implements Shape {}

    private record Group(List<Shape> parts, Optional<Group> inner) implements Shape {}

    private record All(
            String text,
            int small,
            long large,
            boolean truth,
            Colour colour,
            Optional<String> perhaps,
            List<? extends Shape> shapes,
            Set<String> set,
            Map<String, List<Integer>> map,
            Object anything,
            Sealed own) {}

    /** Like a record, but with nothing to be seen. */
    private static final class Sealed {
        private final String text;
        private final byte[] numbers;

        private Sealed(String text, byte[] numbers) {
            this.text = text;
            this.numbers = numbers;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed that && text.equals(that.text) && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private static All all() {
        Map<String, List<Integer>> map = new LinkedHashMap<>();
        map.put("z", List.of(0, -1, 127, 128, Integer.MAX_VALUE, Integer.MIN_VALUE));
        map.put("a", List.of());
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("b", List.of("x", 7, true, Map.of("deep", Map.of())));
        own.put("a", "y");
        return new All(
                "Ä \uD83D\uDE00 \0 ä",
                -5,
                Long.MIN_VALUE + 3,
                true,
                Colour.BLUE,
                Optional.of("Ä \uD83D\uDE00 \0 ä"),
                List.of(
                        new Dot(3),
                        new Group(List.of(new Dot(4)), Optional.of(new Group(List.of(), Optional.empty())))),
                new LinkedHashSet<>(List.of("two", "one")),
                map,
                own,
                new Sealed("s", new byte[] {1, -2}));
    }

    @Test
    void whatGoesInComesOut() {
        Codec<All> codec = Codec.of(All.class);
        All all = all();
        All again = codec.decode(codec.encode(all));
        assertThat(again).isEqualTo(all);
        assertThat(again.map().keySet()).containsExactly("z", "a");
        assertThat(again.set()).containsExactly("two", "one");
        assertThat(codec.encode(again)).isEqualTo(codec.encode(all));
    }

    @Test
    void bytesThatAreNoValueAreRefused() {
        Codec<All> codec = Codec.of(All.class);
        byte[] bytes = codec.encode(all());
        assertThatThrownBy(() -> codec.decode(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(DamagedEntryException.class);
        assertThatThrownBy(() -> codec.decode(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(DamagedEntryException.class);
        assertThatThrownBy(() -> codec.decode(new byte[0])).isInstanceOf(DamagedEntryException.class);
    }

    @Test
    void aTypeThatHidesSomethingIsRefused() {
        assertThatThrownBy(() -> Codec.of(StringJoiner.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codec.of(Runnable.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
