package org.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void regionsAndScriptsHaveTheWordsOfTheirLanguage() {
        assertThat(Messages.of("de-AT").say("topics.title")).isEqualTo("Themen");
        assertThat(Messages.of("zh-Hans").say("topics.title")).isEqualTo("主题");
        assertThat(Messages.of("AR").say("topics.title")).isEqualTo("الموضوعات");
        assertThat(Messages.of("ko").say("topics.title")).isEqualTo("Topics");
    }

    @Test
    void numbersChooseTheFormsOfTheirLanguage() {
        assertThat(counted("en", 0, 1, 2, 1234)).containsExactly("0 works", "1 work", "2 works", "1,234 works");
        assertThat(counted("de", 1, 1234567)).containsExactly("1 Titel", "1.234.567 Titel");
        assertThat(counted("fr", 0, 1, 2, 2_000_000))
                .containsExactly(
                        "0 publication", "1 publication", "2 publications", "2\u202f000\u202f000 de publications");
        assertThat(counted("es", 1, 1234, 12345, 1_000_000))
                .containsExactly("1 obra", "1234 obras", "12\u202f345 obras", "1\u202f000\u202f000 de obras");
        assertThat(counted("zh", 1, 2)).containsExactly("1篇文献", "2篇文献");
        assertThat(counted("ar", 0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111))
                .containsExactly(
                        "لا أعمال",
                        "عمل واحد",
                        "عملان",
                        "3 أعمال",
                        "10 أعمال",
                        "11 عملًا",
                        "99 عملًا",
                        "100 عمل",
                        "102 عمل",
                        "103 أعمال",
                        "111 عملًا");
    }

    private static List<String> counted(String language, int... numbers) {
        Messages messages = Messages.of(language);
        return Arrays.stream(numbers)
                .mapToObj(number -> messages.count("works", number))
                .toList();
    }

    @Test
    void listsNamesInTheMannerOfTheLanguage() {
        List<String> names = List.of("A", "B", "C");
        Map<String, String> listed = new TreeMap<>();
        for (String language : List.of("de", "en", "es", "fr", "zh")) {
            listed.put(language, Messages.of(language).list(names));
        }
        assertThat(listed)
                .isEqualTo(Map.of(
                        "de", "A, B und C", "en", "A, B and C", "es", "A, B y C", "fr", "A, B et C", "zh", "A、B和C"));
        assertThat(Messages.of("ar").list(List.of("أحمد", "ليلى", "Cha"))).isEqualTo("أحمد، ليلى و\u2068Cha\u2069");
    }

    @Test
    void isolatesWhatRunsTheOtherWayOnce() {
        Messages arabic = Messages.of("ar");
        String inner = arabic.list(List.of("Cha", "Lee"));
        assertThat(inner).isEqualTo("\u2068Cha\u2069 و\u2068Lee\u2069");
        assertThat(arabic.say("names.year", inner, 2009)).isEqualTo(inner + " 2009");
        assertThat(Messages.of("en").say("names.et-al", "محفوظ")).isEqualTo("\u2068محفوظ\u2069 et al.");
        assertThat(Messages.of("en").say("names.et-al", "Cha")).isEqualTo("Cha et al.");
    }

    @Test
    void aValueIsNeverTakenForAPlaceholder() {
        assertThat(Messages.of("en").say("source.line", "{1}", "$1 {n}")).isEqualTo("{1}; $1 {n}");
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> Messages.of("en").say("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such");
    }

    @Test
    void knowsTheDirectionOfLanguagesAndScripts() {
        for (String language : List.of("ar", "he", "fa", "ur", "ar-EG", "uz-Arab-AF")) {
            assertThat(TextDirection.of(language)).as(language).isEqualTo(TextDirection.RTL);
        }
        for (String language : List.of("en", "de-AT", "zh-Hans", "az-Latn", "ks-Deva", "en-x-arab")) {
            assertThat(TextDirection.of(language)).as(language).isEqualTo(TextDirection.LTR);
        }
    }
}
