package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;

/** Dates by chance, of every form: feeds and programs get a day that is one. */
class MomentsTest {
    private static final int ROUNDS = 20_000;
    private static final List<String> PIECES = List.of(
            "2009", "1999", "0000", "0987", "-0043", "200X", "19XX", "Y12000", "Y-20000", "-", "-", "/", "02", "04",
            "12", "21", "24", "29", "30", "31", "~", "?", "%", "..", "Winter ", "Spring ", "Mar ", "/04", "c. ");

    @Test
    void areDaysOfTheCalendar() {
        Random random = new Random(20261127);
        int dates = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            try {
                PublicationDate date = PublicationDate.parse(text.toString());
                dates++;
                LocalDate day = LocalDate.parse(Moments.day(date.start()));
                assertThat(OffsetDateTime.parse(Moments.time(date.start())).toLocalDate())
                        .as(text.toString())
                        .isEqualTo(day);
                assertThat(day.getYear()).isBetween(1, 9999);
            } catch (InvalidValueException e) {
                assertThat(e.problem()).isNotBlank();
            }
        }
        assertThat(dates).isGreaterThan(200);
    }
}
