package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** The words of texts; the same cases hold the script. */
class SearchWordsTest {
    private static final Path CASES = Path.of("src/test/resources/search/words.yaml");

    @TestFactory
    Stream<DynamicTest> givesTheWordsOfTheCases() throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        YamlNode root = YamlDocument.parse(new SourceFile("words.yaml", Files.readString(CASES)), diagnostics)
                .orElse(null);
        assertThat(diagnostics.sorted()).isEmpty();
        List<YamlNode> cases = ((YamlSequence) Objects.requireNonNull(root)).items();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        return cases.stream().map(YamlMapping.class::cast).map(SearchWordsTest::test);
    }

    private static DynamicTest test(YamlMapping of) {
        String input = text(value(of, "input"));
        List<String> words = ((YamlSequence) value(of, "words"))
                .items().stream().map(SearchWordsTest::text).toList();
        return DynamicTest.dynamicTest(
                text(value(of, "about")) + ": " + input,
                () -> assertThat(SearchWords.of(input)).isEqualTo(words));
    }

    private static YamlNode value(YamlMapping of, String key) {
        return of.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }

    @Test
    void theIndexHasWhatFollowsAnElisionToo() {
        assertThat(SearchWords.indexed("D’Artagnan et l'Alliance: qu'elle, quelqu’un; O'Hanlon's 'me'"))
                .extracting(word -> word.place() + " " + word.letters() + (word.besides() ? " besides" : ""))
                .containsExactly(
                        "0 dartagnan",
                        "0 artagnan besides",
                        "1 et",
                        "2 lalliance",
                        "2 alliance besides",
                        "3 quelle",
                        "3 elle besides",
                        "4 quelquun",
                        "4 un besides",
                        "5 ohanlons",
                        "5 hanlons besides",
                        "6 me");
    }

    /** A last letter is there besides, at the place of the last pair, so that the letter asked for is found. */
    @Test
    void theIndexHasTheLastLetterOfARunToo() {
        assertThat(SearchWords.indexed("反核 Macht"))
                .containsExactly(
                        new SearchWords.Word("反核", 0, false),
                        new SearchWords.Word("核", 0, true),
                        new SearchWords.Word("macht", 1, false));
        assertThat(SearchWords.indexed("核")).containsExactly(new SearchWords.Word("核", 0, false));
    }
}
