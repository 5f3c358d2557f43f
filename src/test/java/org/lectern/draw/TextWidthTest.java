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
        assertThat(TextWidth.wrap("Alliance formation", 16, 400, 2)).containsExactly("Alliance formation");
        assertThat(TextWidth.wrap("Abandonment and entrapment", 16, 180, 2))
                .containsExactly("Abandonment and", "entrapment");
        assertThat(TextWidth.wrap("A title of a great many words that go on and on", 16, 120, 2))
                .hasSize(2)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 16)).isLessThanOrEqualTo(120))
                .last()
                .asString()
                .endsWith("…");
        assertThat(TextWidth.wrap("Donaudampfschifffahrtsgesellschaft", 16, 120, 2))
                .hasSize(1);
    }
}
