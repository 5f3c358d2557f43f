package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words a text has, by its language. */
class LanguageTest {
    private static String stems(String language, String text) {
        return Works.stems(new Tokenizer(Language.of(language)).words(text)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | alliance alliances ALLIANCES
                    en | policy policies Policy's
                    en | theory theories
                    de | Allianz Allianzen ALLIANZEN
                    de | Bündnis Bündnisse Bündnisses Bündnissen BÜNDNIS
                    de | Macht Mächte Mächten
                    de | Großmacht Großmächte Grossmacht GROSSMACHT GROẞMACHT
                    de-AT | Staat Staates Staaten
                    fr | alliance alliances ALLIANCES l'alliance l’alliance
                    fr | État États ETATS l'État d’État
                    fr | général généraux générale
                    fr-CA | stratégie stratégies
                    es | alianza alianzas ALIANZAS
                    es | nación naciones NACIÓN
                    es-MX | política políticas
                    it | alleanza alleanze dell'alleanza dell’Alleanza all'alleanza
                    it | nazione nazioni
                    it | stato Stati
                    pt | aliança alianças ALIANÇAS
                    pt-BR | nação nações NAÇÕES
                    pt | país países
                    pt | água d'água d’água
                    nl | alliantie allianties ALLIANTIES
                    nl | bondgenoot bondgenoten
                    nl | strategie strategieën
                    nl-BE | idee ideeën
                    nl | niveau niveaus
                    nl | foto foto's foto’s
                    ru | союз союза союзов СОЮЗЫ
                    ru | учёный ученый
                    """)
    void bringsTheFormsOfAWordTogether(String language, String forms) {
        assertThat(Arrays.stream(forms.split(" "))
                        .map(form -> stems(language, form).replace("· ", ""))
                        .distinct())
                .singleElement()
                .asString()
                .isNotEqualTo("·");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The its they were being of whose amid he'll HE’LL we'd can't o' it's ain't
                    de | der das daß wäre sei für FÜR über außerhalb wurden einander derselben trotz dürfen warum
                    fr | d'une qu'il l’on c'est n’est j'ai s’il lorsqu'elle jusqu'à aujourd'hui où même était sommes duquel toutefois ÊTRE
                    es | él más también será está habría quién ÉL vuestro cuya alrededor hubo nosotras
                    it | dell'un all’ un'altra c'è dov’era com'è è più perché perchè sarà avrebbero benché qualsiasi
                    pt | são não à às daqueles nisto você também têm conosco d' estamos possam
                    nl | is zijn één zo'n z’n de het eens wordt zullen ertoe waarmee zij dezelfde 's
                    ar | في من إلى على عند التي وهو هذا مِنْ
                    fa | از این که می‌شود است برای يك
                    he | של על הוא זה אשר
                    ru | в из ещё еще которых является ЧТО
                    """)
    void leavesOutWhatSaysNothing(String language, String words) {
        assertThat(stems(language, words).replace(" ", "")).matches("·+");
    }

    /** Each is a word of some subject, and near to one that says nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | US WHO IT hell shell shed mine mines
                    de | Macht Recht Mittel Staat Wesen Kraft
                    fr | pouvoir État personne point partie
                    es | poder Estado casa hecho país
                    it | Stato Stati potere fine
                    pt | casa poder Estado caso
                    nl | zon wezen afhankelijk macht
                    ar | علي نحو إمام لغة
                    fa | کرد ولی زبان
                    he | שם דרך לשון
                    ru | мир право время
                    """)
    void keepsWhatNamesASubject(String language, String words) {
        assertThat(stems(language, words)).doesNotContain("·");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in Finnish only letters are folded   | fi | Liittouma liittoumat Åland on    | liittouma liittoumat aland on
                    Polish letters have an ASCII one     | pl | sojusz sojusze Łódź              | sojusz sojusze lodz
                    Cyrillic                             | ru | Союз СОЮЗ ещё йод                | союз союз · йод
                    Greek accents and final sigma        | el | Συμμαχία ΣΥΜΜΑΧΊΑ ασφάλειας ΑΣΦΑΛΕΙΑΣ | συμμαχια συμμαχια ασφαλειασ ασφαλειασ
                    Arabic vowel signs                   | ar | تَحَالُف تحالف                       | تحالف تحالف
                    Turkish dotted and dotless           | tr | İran IRAN ıran                    | iran iran iran
                    Hindi vowel signs make the word      | hi | सुरक्षा                               | सुरक्षा
                    a Catalan elision                    | ca | l'aliança                         | · alianca
                    Latin letters beyond 16 bits         | en | 𝐀lliance 😀 bases                 | allianc base
                    Kanji                                | ja | 日米同盟                           | 日米 米同 同盟
                    Katakana with a long vowel           | ja | データ                             | デー ータ
                    Katakana of half the width           | ja | ﾃﾞｰﾀ ﾐｻｲﾙ                          | デー ータ ミサ サイ イル
                    Kanji, Latin and numbers             | ja | NATO加盟国2010年                   | nato 加盟 盟国 2010 年
                    Latin of full width                  | ja | ＮＡＴＯ加盟                       | nato 加盟
                    Hiragana part words                  | ja | 同盟の変容について                 | 同盟 · 変容 · · · ·
                    a particle parts a single Kanji      | ja | 海の掟                             | 海 · 掟
                    an ending stays with a single Kanji  | ja | 強い国                             | 強い · 国
                    a mark that doubles a Kanji          | ja | 人々                               | 人々
                    Kanji beyond 16 bits                 | ja | 𠮷野家                             | 𠮷野 野家
                    Chinese                              | zh | 军事基地，中国                     | 军事 事基 基地 中国
                    Korean                               | ko | 한미동맹의 미래                    | 한미 미동 동맹 맹의 미래
                    Thai marks stay with their letter    | th | มั่นคง                              | มั่น นค คง
                    another script inside a text         | en | The 同盟 of Союз                   | · 同盟 · союз
                    """)
    void readsEveryScript(String about, String language, String text, String expected) {
        assertThat(stems(language, text)).as(about).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | alliée généraux était
                    ja | ガイドライン が国
                    ko | 동맹
                    """)
    void accentsApartAreTheSameWord(String language, String text) {
        assertThat(stems(language, Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(stems(language, text));
    }

    @Test
    void theMachinesOwnLanguageChangesNothing() {
        Locale own = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(stems("EN", "IRAN THIS I'LL INSTITUTIONS")).isEqualTo("iran · · institut");
            assertThat(stems("IT-it", "ISTITUZIONI")).isEqualTo(stems("it", "istituzioni"));
        } finally {
            Locale.setDefault(own);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "es", "it", "pt", "nl", "ar", "fa", "he", "ru"})
    void everyListIsInOrderAndSaysAWordOnce(String code) throws Exception {
        try (var in = Language.class.getResourceAsStream("stop-words-" + code + ".txt")) {
            assertThat(in).isNotNull();
            var words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(words).isSorted().doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }
}
