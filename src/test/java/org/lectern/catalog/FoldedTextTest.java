package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.testing.Examples;

class FoldedTextTest {
    @TestFactory
    Stream<DynamicTest> folds() throws IOException {
        return Examples.of("names/folding.yaml", FoldedText::fold);
    }

    @Test
    void foldsOnceForAll() {
        Random random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 8; k++) {
                int c = random.nextInt(random.nextBoolean() ? 0x250 : 0x10000);
                text.appendCodePoint(Character.isSurrogate((char) c) ? 'x' : c);
            }
            String folded = FoldedText.fold(text.toString());
            assertThat(FoldedText.fold(folded)).as(escaped(text)).isEqualTo(folded);
            assertThat(Normalizer.isNormalized(folded, Normalizer.Form.NFC))
                    .as(escaped(text))
                    .isTrue();
        }
    }

    private static String escaped(CharSequence text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(String.format(Locale.ROOT, "\\u%04X", c)));
        return out.toString();
    }
}
