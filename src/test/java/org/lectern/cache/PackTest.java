package org.lectern.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    private static final Digest EDITION = Digest.of(new byte[] {1});

    @TempDir
    private Path folder;

    private static Digest key(int number) {
        return new Digest.Of().add("key " + number).digest();
    }

    private static byte[] value(int number) {
        return "value ".repeat(number).getBytes(StandardCharsets.UTF_8);
    }

    private Path file() {
        return folder.resolve("pack");
    }

    private void write(int from, int to) throws Exception {
        try (Pack pack = new Pack(file(), EDITION)) {
            for (int i = from; i < to; i++) {
                pack.put(key(i), value(i));
            }
            Files.write(file(), pack.written().orElseThrow());
        }
    }

    @Test
    void holdsWhatWasPutThere() throws Exception {
        write(0, 50);
        try (Pack pack = new Pack(file(), EDITION)) {
            for (int i = 0; i < 50; i++) {
                assertThat(pack.get(key(i))).hasValue(value(i));
            }
            assertThat(pack.get(key(50))).isEmpty();
            assertThat(pack.written()).isEmpty();
            pack.put(key(50), value(50));
            assertThat(pack.get(key(50))).hasValue(value(50));
            assertThat(pack.written()).isPresent();
        }
    }

    @Test
    void forgetsWhatManyBuildsDidNotAskFor() throws Exception {
        write(0, 8);
        try (Pack pack = new Pack(file(), EDITION)) {
            for (int i = 0; i < 6; i++) {
                pack.get(key(i));
            }
            assertThat(pack.written()).as("a quarter is tolerated").isEmpty();
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            pack.get(key(3));
            Files.write(file(), pack.written().orElseThrow());
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(3))).hasValue(value(3));
            assertThat(pack.get(key(4))).isEmpty();
        }
    }

    @Test
    void isEmptyForAnotherEdition() throws Exception {
        write(0, 3);
        try (Pack pack = new Pack(file(), Digest.of(new byte[] {2}))) {
            assertThat(pack.get(key(1))).isEmpty();
        }
    }

    @Test
    void aDamagedValueIsNone() throws Exception {
        write(1, 4);
        byte[] bytes = Files.readAllBytes(file());
        for (int place = 0; place < bytes.length; place++) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 1;
            Files.write(file(), damaged);
            try (Pack pack = new Pack(file(), EDITION)) {
                for (int i = 1; i < 4; i++) {
                    int number = i;
                    pack.get(key(i)).ifPresent(found -> assertThat(found).isEqualTo(value(number)));
                }
            }
        }
        Files.write(file(), Arrays.copyOf(bytes, bytes.length - 1));
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(1))).isEmpty();
        }
    }

    @Test
    void aNewValueTakesThePlaceOfAKeptOne() throws Exception {
        write(0, 2);
        try (Pack pack = new Pack(file(), EDITION)) {
            pack.get(key(0));
            pack.put(key(0), value(7));
            Files.write(file(), pack.written().orElseThrow());
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(0))).hasValue(value(7));
        }
    }

    @Test
    void retainsTwiceWhatWasNeeded() throws Exception {
        write(0, 8);
        for (int i = 8; i < 16; i++) {
            try (Pack pack = new Pack(file(), EDITION)) {
                pack.put(key(i), value(i));
                pack.retain();
                Files.write(file(), pack.written().orElseThrow());
            }
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(0))).hasValue(value(0));
            pack.put(key(16), value(16));
            pack.retain();
            Files.write(file(), pack.written().orElseThrow());
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(0))).hasValue(value(0));
            assertThat(pack.get(key(1))).isEmpty();
        }
    }

    @Test
    void retainsWhatNobodyAskedFor() throws Exception {
        write(0, 8);
        try (Pack pack = new Pack(file(), EDITION)) {
            pack.retain();
            pack.put(key(8), value(8));
            Files.write(file(), pack.written().orElseThrow());
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(3))).hasValue(value(3));
            assertThat(pack.get(key(8))).hasValue(value(8));
        }
    }
}
