package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSequenceTest {
    private static Word word(int number) {
        String form = "w" + number;
        return new Word(form, form, form, false);
    }

    @Test
    void aLargeDictionaryHasNumbersOfThreeBytes() {
        Dictionary.Writer dictionary = new Dictionary.Writer();
        IntStream.range(0, 1 << 16).forEach(i -> dictionary.number(word(i)));
        int[] small = {0, 1, 255, 256, 65_535, 7};
        WordSequence before = new WordSequence(dictionary.dictionary(), small, 5);
        IntStream.range(1 << 16, 200_000).forEach(i -> dictionary.number(word(i)));
        int[] large = {65_535, 65_536, 131_072, 199_999, 0, 7};
        WordSequence after = new WordSequence(dictionary.dictionary(), large, 5);
        assertThat(before).containsExactly(word(0), word(1), word(255), word(256), word(65_535));
        assertThat(after).containsExactly(word(65_535), word(65_536), word(131_072), word(199_999), word(0));
        assertThat(IntStream.range(0, after.size()).map(after::number))
                .containsExactly(65_535, 65_536, 131_072, 199_999, 0);
    }

    @Test
    void wordsOfTheirOwnStandInOrder() {
        assertThat(WordSequence.of(List.of(word(3), word(1), word(3)))).containsExactly(word(3), word(1), word(3));
        assertThat(WordSequence.of(List.of())).isEmpty();
    }
}
