package org.lectern.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void isAtLeastWhatBroadFacesTake() {
        assertThat(TextWidth.of("", 13)).isZero();
        // In DejaVu Sans at 13 units: 55.2, 96.1, 39, 105.
        assertThat(TextWidth.of("Lee 2007", 13)).isBetween(55, 62);
        assertThat(TextWidth.of("WWW & @@@", 13)).isBetween(96, 110);
        assertThat(TextWidth.of("山本太", 13)).isBetween(39, 45);
        assertThat(TextWidth.of("Møller 2014", 13)).isBetween(75, 90);
    }

    @Test
    void marksTakeNoRoom() {
        assertThat(TextWidth.of("e\u0301", 13)).isEqualTo(TextWidth.of("e", 13));
        assertThat(TextWidth.of("مُحَمَّد", 13)).isEqualTo(TextWidth.of("محمد", 13));
    }

    @Test
    void whatIsTooLongIsCutButForItsTail() {
        assertThat(TextWidth.fit("Lee", " 2007", 13, 100)).isEqualTo("Lee 2007");
        String cut = TextWidth.fit("Papadimitriou and Constantinopolous", " 2007", 13, 120);
        assertThat(cut).startsWith("Papa").endsWith("… 2007");
        assertThat(TextWidth.of(cut, 13)).isBetween(105, 120);
        assertThat(TextWidth.fit("Lee", "", 13, 0)).isEqualTo("…");
    }

    @Test
    void lettersKeepTheirMarksAndSignsStayWhole() {
        for (int room = 0; room < 90; room++) {
            assertThat(TextWidth.fit("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "", 13, room))
                    .matches("(?:e\u0301)*…?");
            assertThat(TextWidth.fit("👩\u200d🚀👩\u200d🚀👩\u200d🚀", "", 13, room))
                    .matches("(?:👩\u200d🚀)*…?");
        }
    }

    @Test
    void wrapsAtBlanks() {
        assertThat(TextLines.of("Alliance formation", 16, 400, 2)).containsExactly("Alliance formation");
        assertThat(TextLines.of("Abandonment and entrapment", 16, 180, 2))
                .containsExactly("Abandonment and", "entrapment");
        assertThat(TextLines.of("A title of a great many words that go on and on", 16, 120, 2))
                .hasSize(2)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 16)).isLessThanOrEqualTo(120))
                .last()
                .asString()
                .endsWith("…");
        assertThat(TextLines.of("Donaudampfschifffahrtsgesellschaft", 16, 120, 2))
                .hasSize(1);
    }

    @Test
    void isolatesTakeNoRoomAndAreClosedWhereTheTextIsCut() {
        assertThat(TextWidth.of("\u2067\u2068Lee\u2069 2007\u2069", 13)).isEqualTo(TextWidth.of("Lee 2007", 13));
        String name = "\u2067\u2068Papadimitriou\u2069 وآخرون";
        String tail = " 2007\u2069";
        assertThat(TextWidth.fit(name, tail, 13, 400)).isEqualTo(name + tail);
        assertThat(TextWidth.fit(name, tail, 13, 100)).matches("\u2067\u2068Papa[a-z]*…\u2069 2007\u2069");
        for (int room = 0; room < 240; room++) {
            assertThat(Isolates.open(TextWidth.fit(name, tail, 13, room))).isEmpty();
            assertThat(TextWidth.fit(name, tail, 13, room).chars().filter(c -> c == 0x2069))
                    .hasSameSizeAs(TextWidth.fit(name, tail, 13, room)
                            .chars()
                            .filter(c -> c == 0x2067 || c == 0x2068)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void chineseIsBrokenBetweenCharactersButNotBeforePunctuation() {
        assertThat(TextLines.of("联盟的形成与瓦解、威慑理论", 16, 120, 2)).containsExactly("联盟的形成与瓦", "解、威慑理论");
        assertThat(TextLines.of("联盟的形成与瓦、威慑理", 16, 120, 2)).containsExactly("联盟的形成与", "瓦、威慑理");
    }

    @Test
    void isolatesRunOnOverLines() {
        assertThat(TextLines.of("\u2067Alliance \u2068formation and\u2069 drift\u2069", 16, 160, 2))
                .containsExactly("\u2067Alliance \u2068formation\u2069\u2069", "\u2067\u2068and\u2069 drift\u2069");
    }
}
