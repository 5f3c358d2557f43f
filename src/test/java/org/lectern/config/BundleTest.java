package org.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.testing.FileTree;

/** Every language says all that English says. That every English key is used is in TemplatesTest. */
class BundleTest {
    private static final Path FILES = Path.of("src/main/resources/org/lectern/config/messages");
    private static final Bundle ENGLISH = Bundle.of("en");

    /** Texts that may be as in English. */
    private static final Set<String> SHARED = Set.of("fact.eissn");

    private static Stream<DynamicTest> each(Check check) {
        return Bundle.LANGUAGES.stream().map(language -> dynamicTest(language, () -> check.of(Bundle.of(language))));
    }

    private interface Check {
        void of(Bundle bundle) throws IOException;
    }

    @Test
    void everyFileIsALanguage() throws IOException {
        assertThat(FileTree.read(FILES).keySet())
                .containsExactlyElementsOf(Bundle.LANGUAGES.stream()
                        .map(language -> language + ".properties")
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> hasExactlyTheKeysOfEnglishWithItsOwnPluralForms() {
        return each(bundle -> {
            Set<String> wanted = new TreeSet<>();
            for (String key : ENGLISH.texts().keySet()) {
                if (isPlural(key)) {
                    String stem = key.substring(0, key.lastIndexOf('.') + 1);
                    PluralRule.of(bundle.language()).forms().forEach(form -> wanted.add(stem + form));
                } else {
                    wanted.add(key);
                }
            }
            assertThat(bundle.texts().keySet()).isEqualTo(wanted);
        });
    }

    private static boolean isPlural(String key) {
        return key.endsWith(".one")
                || key.endsWith(".other") && ENGLISH.texts().containsKey(key.replaceFirst("other$", "one"));
    }

    @TestFactory
    Stream<DynamicTest> hasTheSamePlaceholders() {
        return each(bundle -> bundle.texts().forEach((key, text) -> {
            // Forms that English has not go by its "one", which may say the number in a word, or by its "other".
            String stem = key.substring(0, key.lastIndexOf('.') + 1);
            String like = ENGLISH.texts().containsKey(key)
                    ? key
                    : key.endsWith(".zero") || key.endsWith(".two") ? stem + "one" : stem + "other";
            String fault = ENGLISH.placeholderFault(like, text);
            assertThat(fault).as(bundle.language() + " " + key + " = " + text).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> leavesNoPhraseInEnglish() {
        return each(bundle -> {
            Map<String, String> same = new TreeMap<>();
            bundle.texts().forEach((key, text) -> {
                boolean phrase = text.replaceAll("\\{.\\}", "").matches("(?s).*[A-Za-z]{4}.* .*[A-Za-z]{3}.*");
                if (phrase
                        && !SHARED.contains(key)
                        && text.equals(ENGLISH.texts().get(key))) {
                    same.put(key, text);
                }
            });
            assertThat(bundle.language().equals("en") ? Map.of() : same).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> givesEachKeyOnce() {
        return each(bundle -> {
            Set<String> seen = new HashSet<>();
            for (String line : Files.readAllLines(FILES.resolve(bundle.language() + ".properties"))) {
                if (!line.startsWith("#") && line.contains(" = ")) {
                    assertThat(seen.add(line.substring(0, line.indexOf(" = "))))
                            .as(line)
                            .isTrue();
                }
            }
            assertThat(seen).hasSameSizeAs(bundle.texts().keySet());
        });
    }

    /** What the page of the search tells readers to type is what the search takes. */
    @TestFactory
    Stream<DynamicTest> showsTheNamesOfFieldsThatTheSearchKnows() {
        return each(bundle -> {
            for (String field : List.of("author", "topic", "year", "type")) {
                assertThat(bundle.texts().get("search.by-" + field))
                        .startsWith(bundle.texts().get("finder.field-" + field) + ":");
            }
        });
    }

    @Test
    void frenchPutsBlanksThatDoNotBreakBeforeItsSigns() {
        assertThat(Bundle.of("fr").texts().values()).noneMatch(text -> text.matches("(?s).*( [:;?!»]|« ).*"));
    }
}
