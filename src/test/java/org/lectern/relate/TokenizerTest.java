package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer(Language.of("en"));

    /** The stems of a text; a point stands for a word that says nothing. */
    private String stems(String text) {
        return tokenizer.words(text).stream()
                .map(word -> word.isStop() ? "·" : word.stem())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    forms of a word are one          | Alliance, alliances ALLIANCE     | allianc allianc allianc
                    letters are folded               | Ångström Østhagen                | angstrom osthagen
                    stop words stay as gaps          | bases of the United States       | base · · unit state
                    capitals make no other stop word | THE OF                           | · ·
                    single letters say nothing       | a b 7                            | · · ·
                    years are words                  | NATO 2010                        | nato 2010
                    other numbers say nothing        | 12 of 30 cases, 120 and 12345    | · · · case · · ·
                    a number with letters is a word  | 1980s G20                        | 1980s g20
                    a hyphen parts                   | anti-Americanism                 | anti american
                    a straight possessive is off     | Korea's bases                    | korea base
                    a curly possessive is off        | Korea’s bases                    | korea base
                    a possessive in capitals is off  | KOREA'S BASES                    | korea base
                    an allies' apostrophe is off     | the allies' bases                | · alli base
                    an apostrophe inside is kept     | O'Hanlon                         | ohanlon
                    an s that begins a name is kept  | d'Sévérac d's                    | dseverac ·
                    contractions say nothing         | doesn't won’t they're            | · · ·
                    another script is a word         | безопасность 東京                 | безопасность 東京
                    """)
    void cutsTextsIntoStems(String about, String text, String expected) {
        assertThat(stems(text)).as(about).isEqualTo(expected);
    }

    @Test
    void findsNoWordsInEmptyTextsAndMarks() {
        assertThat(tokenizer.words("")).isEmpty();
        assertThat(tokenizer.words(" — … ’ '")).isEmpty();
    }

    @Test
    void keepsTheFormThatReadersSee() {
        assertThat(tokenizer.words("Korea’s Bases KOREA'S"))
                .containsExactly(
                        new Word("Korea", "korea", "korea", false),
                        new Word("Bases", "bases", "base", false),
                        new Word("KOREA", "korea", "korea", false));
    }

    @Test
    void stemsAWordTheSameWhateverCameBefore() {
        String first = stems("relations");
        stems("generously sky dying relational");
        assertThat(stems("relations")).isEqualTo(first);
    }
}
