package org.lectern.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecksumsTest {
    private static final Checksum FIRST = new Checksum(3, -1, 7);
    private static final Checksum LONG = new Checksum(5_000_000_000L, 1, -2);

    private final Checksums sums = Checksums.of(List.of(Optional.of(FIRST), Optional.empty(), Optional.of(LONG)));

    @Test
    void eachIsFoundByItsNumber() {
        assertThat(sums.has(0, FIRST)).isTrue();
        assertThat(sums.has(2, LONG)).isTrue();
        assertThat(sums.has(2, FIRST)).isFalse();
    }

    @Test
    void eachPartCounts() {
        assertThat(sums.has(0, new Checksum(4, -1, 7))).isFalse();
        assertThat(sums.has(0, new Checksum(3, 0, 7))).isFalse();
        assertThat(sums.has(0, new Checksum(3, -1, 8))).isFalse();
    }

    @Test
    void aMissingOneIsNoSum() {
        assertThat(sums.has(1, new Checksum(0, 0, 0))).isFalse();
    }

    @Test
    void theyAreTheSameFromTheCache() {
        Codec<Checksums> codec = Codec.of(Checksums.class);
        Checksums read = codec.decode(codec.encode(sums));
        assertThat(read.has(0, FIRST)).isTrue();
        assertThat(read.has(1, FIRST)).isFalse();
        assertThat(read.has(2, LONG)).isTrue();
    }
}
