package org.lectern.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

    private void keep(Pack pack) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pack.written().orElseThrow().to(bytes);
        Files.write(file(), bytes.toByteArray());
    }

    private void write(int from, int to) throws Exception {
        try (Pack pack = new Pack(file(), EDITION)) {
            for (int i = from; i < to; i++) {
                int number = i;
                pack.put(key(number), () -> value(number));
            }
            keep(pack);
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
            pack.put(key(50), () -> value(50));
            assertThat(pack.get(key(50))).hasValue(value(50));
            assertThat(pack.written()).isPresent();
        }
    }

    @Test
    void isNotWrittenForFewValues() throws Exception {
        write(0, 200);
        try (Pack pack = new Pack(file(), EDITION)) {
            for (int i = 0; i < 200; i++) {
                pack.get(key(i));
            }
            for (int i = 200; i < 203; i++) {
                int number = i;
                pack.put(key(i), () -> value(number));
                assertThat(pack.get(key(i))).hasValue(value(i));
            }
            assertThat(pack.written()).isEmpty();
            pack.put(key(203), () -> value(203));
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
            keep(pack);
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
            pack.put(key(0), () -> value(7));
            keep(pack);
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(0))).hasValue(value(7));
        }
    }

    /** As edits do, each of which asks for little. */
    private void edit(int asked, int fresh) throws Exception {
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(asked)))
                    .as("value %d before %d", asked, fresh)
                    .hasValue(value(asked));
            pack.put(key(fresh), () -> value(fresh));
            pack.retain();
            keep(pack);
        }
    }

    @Test
    void retainsTwiceWhatWasNeededOfThoseThatWereAskedForLast() throws Exception {
        write(0, 8);
        for (int i = 8; i < 100; i++) {
            edit(3, i);
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            for (int i = 0; i < 100; i++) {
                boolean isThere = i == 3 || i > 100 - 2 * 8;
                assertThat(pack.get(key(i)).isPresent()).as("value %d", i).isEqualTo(isThere);
            }
        }
    }

    @Test
    void asksForAValueWhenTheFileIsWritten() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (Pack pack = new Pack(file(), EDITION)) {
            pack.put(key(1), () -> value(asked.incrementAndGet()));
            assertThat(asked).hasValue(0);
            keep(pack);
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(1))).hasValue(value(1));
        }
    }

    /** The longer file is all there, as far as its entries say. */
    @Test
    void neitherBelievesNorWritesMoreThanAFileMayHave() throws Exception {
        long most = 512L * 1024 * 1024;
        write(1, 2);
        byte[] ours = Files.readAllBytes(file());
        ByteBuffer longer = ByteBuffer.wrap(ours);
        int length = entry(key(1), ours) + Digest.SIZE;
        longer.putInt(length, Math.toIntExact(longer.getInt(length) + most));
        Files.write(file(), ours);
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[1]), ours.length + most - 1);
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            pack.put(key(2), () -> value(2));
            pack.retain();
            keep(pack);
            assertThat(Files.size(file())).isLessThan(ours.length * 2);
        }
        byte[] large = new byte[Math.toIntExact(most / 8)];
        try (Pack pack = new Pack(file(), EDITION)) {
            for (int i = 0; i < 8; i++) {
                pack.put(key(i), () -> large);
            }
            assertThat(pack.written()).isEmpty();
        }
    }

    /** Who has seen a pack knows all that stands in it, and can reckon each sum that needs no secret. */
    @Test
    void believesNoValueThatTheEditionDidNotSeal() throws Exception {
        byte[] other = "other other ".getBytes(StandardCharsets.UTF_8);
        assertThat(other).hasSameSizeAs(value(2));
        write(1, 3);
        byte[] ours = Files.readAllBytes(file());
        assertThat(text(ours)).contains(text(value(2))).doesNotContain(text(bytes(EDITION)));
        boolean isLast = entry(key(2), ours) > entry(key(1), ours);
        int place = ours.length - other.length - (isLast ? 0 : value(1).length);
        ByteBuffer head = ByteBuffer.wrap(ours, Long.BYTES, Digest.SIZE);
        Digest shown = new Digest(head.getLong(), head.getLong());
        for (Digest seal : List.of(
                Digest.of(other),
                new Digest.Of().add(key(2)).add(other).digest(),
                new Digest.Of().add(shown).add(other).digest(),
                new Digest.Of().add(shown).add(key(2)).add(other).digest())) {
            ByteBuffer forged = ByteBuffer.wrap(ours.clone());
            forged.position(entry(key(2), ours) + Digest.SIZE + Integer.BYTES).put(bytes(seal));
            forged.position(place).put(other);
            Files.write(file(), forged.array());
            try (Pack pack = new Pack(file(), EDITION)) {
                assertThat(pack.get(key(1))).hasValue(value(1));
                assertThat(pack.get(key(2))).isEmpty();
            }
        }
    }

    /** A value that was sealed for another key. */
    @Test
    void believesNoValueInThePlaceOfAnother() throws Exception {
        write(1, 3);
        byte[] ours = Files.readAllBytes(file());
        ByteBuffer swapped = ByteBuffer.wrap(ours.clone());
        int first = entry(key(1), ours);
        int second = entry(key(2), ours);
        swapped.position(first).put(bytes(key(2)));
        swapped.position(second).put(bytes(key(1)));
        Files.write(file(), swapped.array());
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(1))).isEmpty();
            assertThat(pack.get(key(2))).isEmpty();
        }
    }

    /** Where a key's entry begins. */
    private static int entry(Digest key, byte[] pack) {
        return text(pack).indexOf(text(bytes(key)));
    }

    private static byte[] bytes(Digest digest) {
        return ByteBuffer.allocate(Digest.SIZE)
                .putLong(digest.high())
                .putLong(digest.low())
                .array();
    }

    /** A byte a character. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void lengthsThatMakeUpForEachOtherAreNone() throws Exception {
        write(1, 3);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file()));
        int first = Long.BYTES + Digest.SIZE + 2 * Integer.BYTES + Digest.SIZE;
        int second = first + Integer.BYTES + 2 * Digest.SIZE;
        int all = bytes.getInt(first) + bytes.getInt(second);
        bytes.putInt(first, -1).putInt(second, all + 1);
        Files.write(file(), bytes.array());
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(1))).isEmpty();
            assertThat(pack.get(key(2))).isEmpty();
        }
    }

    @Test
    void retainsWhatNobodyAskedFor() throws Exception {
        write(0, 8);
        try (Pack pack = new Pack(file(), EDITION)) {
            pack.retain();
            pack.put(key(8), () -> value(8));
            keep(pack);
        }
        try (Pack pack = new Pack(file(), EDITION)) {
            assertThat(pack.get(key(3))).hasValue(value(3));
            assertThat(pack.get(key(8))).hasValue(value(8));
        }
    }
}
