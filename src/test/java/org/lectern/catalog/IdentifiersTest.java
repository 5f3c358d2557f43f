package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.testing.Examples;

class IdentifiersTest {
    @TestFactory
    Stream<DynamicTest> readsDois() throws IOException {
        return Examples.of(
                "identifiers/doi.yaml",
                text -> Map.of(
                        "value", Doi.parse(text).value(), "url", Doi.parse(text).url()));
    }

    @TestFactory
    Stream<DynamicTest> readsIsbns() throws IOException {
        return Examples.of("identifiers/isbn.yaml", text -> {
            Isbn isbn = Isbn.parse(text);
            return isbn.digits() + (isbn.checkDigitRight() ? "" : " wants " + isbn.expectedCheckDigit());
        });
    }

    @TestFactory
    Stream<DynamicTest> readsIssns() throws IOException {
        return Examples.of("identifiers/issn.yaml", text -> {
            Issn issn = Issn.parse(text);
            return issn.hyphenated() + (issn.checkDigitRight() ? "" : " wants " + issn.expectedCheckDigit());
        });
    }

    @TestFactory
    Stream<DynamicTest> readsOrcids() throws IOException {
        return Examples.of("identifiers/orcid.yaml", text -> Orcid.parse(text).value());
    }

    @TestFactory
    Stream<DynamicTest> readsArticleIds() throws IOException {
        return Examples.of(
                "identifiers/article-id.yaml", text -> ArticleId.parse(text).value());
    }

    @TestFactory
    Stream<DynamicTest> readsLanguages() throws IOException {
        return Examples.of(
                "identifiers/language.yaml", text -> LanguageTag.parse(text).value());
    }

    @Test
    void limitsTheLengthOfIds() throws InvalidValueException {
        String longest = "a".repeat(100);
        assertThat(ArticleId.parse(longest)).isEqualTo(new ArticleId(longest));
        assertThatThrownBy(() -> ArticleId.parse(longest + "a")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void foldsTheCaseOfIdsWithoutTheMachinesLocale() {
        assertThat(new ArticleId("INDIA2007").caseFolded()).isEqualTo("india2007");
        assertThat(Stream.of(new ArticleId("b"), new ArticleId("B"), new ArticleId("a"))
                        .sorted())
                .containsExactlyElementsOf(List.of(new ArticleId("B"), new ArticleId("a"), new ArticleId("b")));
    }

    /** An address leads to the DOI that it was made from, whatever characters that has. */
    @Test
    void readsBackTheAddressOfADoi() throws InvalidValueException {
        String characters = "abz019-._~/:;()@!$',*+=<>[]#?%&\"{}|\\^`éж中";
        Random random = new Random(20261124);
        for (int i = 0; i < 2000; i++) {
            StringBuilder suffix = new StringBuilder();
            for (int k = 0; k <= random.nextInt(12); k++) {
                suffix.append(characters.charAt(random.nextInt(characters.length())));
            }
            Doi doi = new Doi("10.1000/" + suffix);
            assertThat(Doi.parse(doi.url())).isEqualTo(doi);
        }
    }
}
