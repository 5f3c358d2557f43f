package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.publish.PublishException;

/** Modules of the theme's script alone, by files of cases. */
class ModulesIT {
    private static BuiltSite site;
    private static Chromium chromium;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium().open(site.served("search.html"));
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    /** What an expression of a module, m, is for an input, as JSON. */
    private static Object of(String module, String expression, Object input) {
        return chromium.driver()
                .executeAsyncScript(
                        "const [input, done] = arguments; import('/modules/" + module + "').then(m => done("
                                + expression + ")).catch(e => done(String(e)))",
                        input);
    }

    @Test
    void theScriptHasTheWordsThatTheIndexHas() throws IOException {
        for (Map<String, Object> one : YamlCases.read("words.yaml")) {
            assertThat(of("fold.js", "m.words(input)", one.get("input")))
                    .as(one.get("about") + ": " + one.get("input"))
                    .isEqualTo(one.get("words"));
        }
    }

    @Test
    void whatOneTypesBecomesConditions() throws IOException {
        String names = "{__proto__: null, author: 'author', topic: 'topic', year: 'year', type: 'type',"
                + " auteur: 'author', theme: 'topic', '作者': 'author'}";
        for (Map<String, Object> one : YamlCases.read("conditions.yaml")) {
            assertThat(of(
                            "query.js",
                            "m.conditions(input, " + names + ").map(one => (one.not ? 'not ' : '') + one.kind + ' '"
                                    + " + (one.words ? one.words.join('+') : one.key ?? one.text ?? (one.from ?? '') + '-' + (one.to ?? '')))",
                            one.get("input")))
                    .as(one.get("about") + ": " + one.get("input"))
                    .isEqualTo(one.get("conditions"));
        }
    }

    @Test
    void numbersAreReadAsTheyAreWritten() {
        assertThat(of(
                        "numerals.js",
                        "(numerals => { const all = []; while (numerals.more) all.push(numerals.next()); return all; })"
                                + "(new m.Numerals(input))",
                        "#PQ$R$"))
                .isEqualTo(List.of(0L, 44L, 45L, 46L));
    }

    @Test
    void marksWhatWasAskedFor() {
        String marked =
                "m.pieces(input, m.looksFor([{kind: 'word', words: ['us']}, {kind: 'phrase', words: ['安全', '全保']},"
                        + " {kind: 'word', words: ['oslo'], not: true}])).filter(one => one.hit).map(one => one.text)";
        assertThat(of("marks.js", marked, "U.S. use; Oslo; 日本安全保障")).isEqualTo(List.of("U.S", "use", "安全保"));
        assertThat(of("marks.js", "m.pieces(input, m.looksFor([])).map(one => one.text).join('')", "a <b> & “c”"))
                .isEqualTo("a <b> & “c”");
    }

    @Test
    void aLongTextIsCutAroundWhatWasAskedFor() {
        String cut =
                "m.shortened(input, m.looksFor([{kind: 'phrase', words: ['安全', '全保']}, {kind: 'word', words: ['needle']}]))";
        assertThat((String) of("marks.js", cut, "長".repeat(400) + "安全保障" + "文".repeat(400)))
                .contains("安全保障")
                .startsWith("… 長")
                .endsWith("文 …")
                .hasSizeLessThan(300);
        assertThat((String) of(
                        "marks.js", cut, "a " + "\ud842\udfb7".repeat(300) + " needle " + "\ud842\udfb7".repeat(300)))
                .as("letters that take two code units")
                .contains("needle")
                .matches(text -> text.codePoints().noneMatch(code -> code >= 0xd800 && code <= 0xdfff));
        assertThat((String) of("marks.js", cut, "hay ".repeat(100) + "needle" + " hay".repeat(100)))
                .contains("hay needle hay")
                .startsWith("… hay")
                .endsWith("hay …");
        assertThat(of("marks.js", cut, "a needle")).isEqualTo("a needle");
    }
}
