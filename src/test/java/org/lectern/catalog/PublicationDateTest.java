package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.testing.Examples;

class PublicationDateTest {
    private static final long SEED = 20261124;

    @TestFactory
    Stream<DynamicTest> readsEdtf() throws IOException {
        return Examples.of(
                "dates/edtf.yaml", text -> PublicationDate.parse(text).edtf());
    }

    @TestFactory
    Stream<DynamicTest> readsWords() throws IOException {
        return Examples.of(
                "dates/words.yaml", text -> PublicationDate.parse(text).edtf());
    }

    @TestFactory
    Stream<DynamicTest> saysWhatToWriteInstead() throws IOException {
        return Examples.of(
                "dates/faults.yaml", text -> PublicationDate.parse(text).edtf());
    }

    /** Input: date-parts with blanks within and slashes between dates; then {@code |} and the season. */
    @TestFactory
    Stream<DynamicTest> readsDateParts() throws IOException {
        return Examples.of("dates/date-parts.yaml", text -> {
            String[] halves = text.split("\\|", -1);
            List<List<String>> parts = Stream.of(halves[0].strip().split("/", -1))
                    .map(date -> List.of(date.split(" ", -1)))
                    .toList();
            return PublicationDate.ofDateParts(parts, halves.length > 1 ? halves[1].strip() : "", false)
                    .edtf();
        });
    }

    @Test
    void keepsWhatItReads() throws InvalidValueException {
        DatePoint winter = new DatePoint(2003, 0, 4, 0, 0);
        DatePoint march = new DatePoint(2009, 3, 0, 0, 0);
        assertThat(PublicationDate.parse("Winter 2003/04"))
                .isEqualTo(new PublicationDate(winter, winter, false, false, false, false, true));
        assertThat(PublicationDate.parse("../2009-03?"))
                .isEqualTo(new PublicationDate(march, march, true, false, false, true, false));
        assertThat(PublicationDate.parse("2009-03~/.."))
                .isEqualTo(new PublicationDate(march, march, false, true, true, false, false));
        assertThat(PublicationDate.parse("Winter 2003/Mar 2009"))
                .isEqualTo(new PublicationDate(winter, march, false, false, false, false, false));
    }

    @Test
    void marksDatePartsAsApproximate() throws InvalidValueException {
        assertThat(PublicationDate.ofDateParts(List.of(List.of("1950")), "", true))
                .isEqualTo(PublicationDate.parse("1950~"));
    }

    @Test
    void refusesARangeOfRanges() throws InvalidValueException {
        PublicationDate range = PublicationDate.parse("2003/2004");
        PublicationDate winter = PublicationDate.parse("Winter 2003/04");
        PublicationDate single = PublicationDate.parse("2005");
        for (PublicationDate end : List.of(range, winter, PublicationDate.parse("2003/.."))) {
            assertThatThrownBy(() -> PublicationDate.range(end, single)).isInstanceOf(InvalidValueException.class);
            assertThatThrownBy(() -> PublicationDate.range(single, end)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void sortsByStartCoarserFirst() throws InvalidValueException {
        List<String> sorted = List.of(
                "-0043",
                "0000",
                "19XX",
                "199X",
                "1990",
                "1990-01",
                "1990-02",
                "1990-21",
                "1990-21/1990-22",
                "1990-03",
                "1990-03-01",
                "1990-03-02",
                "1990-04",
                "1990-23",
                "1990-09",
                "1990-12-31",
                "Winter 2003/04",
                "Y12345");
        List<PublicationDate> dates = new ArrayList<>();
        for (String text : sorted) {
            dates.add(PublicationDate.parse(text));
        }
        Collections.shuffle(dates, new Random(SEED));
        Collections.sort(dates);
        assertThat(dates.stream().map(PublicationDate::edtf)).containsExactlyElementsOf(sorted);
    }

    @Test
    void readsBackWhatItWrites() throws InvalidValueException {
        for (PublicationDate date : generated(20_000)) {
            assertThat(PublicationDate.parse(date.edtf())).as(date.edtf()).isEqualTo(date);
        }
    }

    @Test
    void ordersTotally() {
        List<PublicationDate> dates = generated(150);
        for (PublicationDate a : dates) {
            for (PublicationDate b : dates) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.compareTo(b) == 0).as(a + " " + b).isEqualTo(a.equals(b));
                for (PublicationDate c : dates) {
                    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                        assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    /** Texts of the pieces that dates are made of: each is a date whose text reads back, or a fault. */
    @Test
    void readsOrRefusesWhateverIsWritten() {
        String[] pieces = {
            "2009",
            "2003",
            "-0043",
            "0000",
            "9999",
            "Y20009",
            "Y-999999999",
            "199X",
            "20XX",
            "XX",
            "03",
            "12",
            "24",
            "00",
            "31",
            "9",
            "-",
            "-",
            "-",
            "/",
            "/",
            " ",
            " ",
            ", ",
            ".",
            "..",
            "~",
            "?",
            "%",
            "Mar",
            "Dec",
            "Winter",
            "Fall",
            "Foo",
            "c. ",
            "circa ",
            "BCE",
            "st",
            "–",
            "X"
        };
        Random random = new Random(SEED);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(7); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                PublicationDate date = PublicationDate.parse(text.toString());
                assertThat(PublicationDate.parse(date.edtf())).as("%s", text).isEqualTo(date);
                read++;
            } catch (InvalidValueException e) {
                assertThat(e.code()).as("%s", text).isEqualTo("bad-date");
            }
        }
        assertThat(read).isGreaterThan(5000);
    }

    /** Few years and months, so that equal parts are common. */
    private static List<PublicationDate> generated(int count) {
        Random random = new Random(SEED);
        List<PublicationDate> dates = new ArrayList<>();
        while (dates.size() < count) {
            PublicationDate date = switch (random.nextInt(4)) {
                case 0 -> PublicationDate.winter(random.nextInt(10_000));
                case 1 -> range(random);
                default -> PublicationDate.of(point(random));
            };
            boolean single = !date.crossYear() && date.start().equals(date.end());
            int open = single ? random.nextInt(6) : 5;
            PublicationDate opened = open == 0 ? date.withoutStart() : open == 1 ? date.withoutEnd() : date;
            dates.add(opened.qualified(random.nextInt(4) == 0, random.nextInt(4) == 0));
        }
        return dates;
    }

    private static PublicationDate range(Random random) {
        PublicationDate a = PublicationDate.of(point(random));
        PublicationDate b = PublicationDate.of(point(random));
        try {
            return a.compareTo(b) < 0 ? PublicationDate.range(a, b) : PublicationDate.range(b, a);
        } catch (InvalidValueException e) {
            throw new AssertionError(e);
        }
    }

    private static DatePoint point(Random random) {
        int[] years = {-12_345, -43, 0, 1, 99, 999, 1989, 1990, 1999, 2000, 2003, 9999, 10_000, 123_456};
        int year = years[random.nextInt(years.length)];
        return switch (random.nextInt(5)) {
            case 0 -> DatePoint.ofYear(year);
            case 1 -> DatePoint.ofMonth(year, 1 + random.nextInt(12));
            case 2 -> DatePoint.ofSeason(year, 1 + random.nextInt(4));
            case 3 -> new DatePoint(year, 1 + random.nextInt(12), 0, 1 + random.nextInt(28), 0);
            default -> {
                int unknown = 1 + random.nextInt(2);
                int span = unknown == 1 ? 10 : 100;
                yield new DatePoint(random.nextInt(10_000 / span) * span, 0, 0, 0, unknown);
            }
        };
    }
}
