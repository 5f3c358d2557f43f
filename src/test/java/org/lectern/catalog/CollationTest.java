package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CollationTest {
    private static List<String> sorted(String language, String... words) {
        return List.of(words).stream().sorted(Collation.of(language).order()).toList();
    }

    @Test
    void spanishCountsTheNWithTildeApart() {
        assertThat(sorted("es", "Núñez", "Ñandú", "Nzinga", "Oña", "Ona"))
                .containsExactly("Núñez", "Nzinga", "Ñandú", "Ona", "Oña");
        assertThat(sorted("es-MX", "Ñ", "N\u0303a", "O")).containsExactly("Ñ", "N\u0303a", "O");
        assertThat(sorted("en", "Nzinga", "Ñandú")).containsExactly("Ñandú", "Nzinga");
    }

    @Test
    void germanUmlautsAreTheirLetter() {
        assertThat(sorted("de", "Zahn", "Özil", "Öttinger", "Otto", "Straße", "Strasse"))
                .containsExactly("Öttinger", "Otto", "Özil", "Strasse", "Straße", "Zahn");
    }

    @Test
    void swedishAndDanishEndWithTheirOwnLetters() {
        assertThat(sorted("sv", "Öberg", "Åberg", "Ærø", "Äng", "Zorn", "Ahl"))
                .containsExactly("Ahl", "Zorn", "Åberg", "Äng", "Ærø", "Öberg");
        assertThat(sorted("da", "Åse", "Øst", "Ærø", "Zorn", "Ahl"))
                .containsExactly("Ahl", "Zorn", "Ærø", "Øst", "Åse");
    }

    @Test
    void arabicFoldsHamzaAndFinalForms() {
        assertThat(Collation.of("ar").fold("أحمد")).isEqualTo("احمد");
        assertThat(sorted("ar", "توفيق", "مصطفى", "ثريا", "بدر", "إبراهيم", "أحمد", "تة"))
                .containsExactly("إبراهيم", "أحمد", "بدر", "تة", "توفيق", "ثريا", "مصطفى");
    }

    @Test
    void persianHasItsOwnLettersAndOrder() {
        assertThat(Collation.of("fa").fold("كريمي")).isEqualTo("کریمی");
        assertThat(sorted("fa", "یوسفی", "هدایت", "وحید", "گلشیری", "کریمی", "لاهوتی", "پناهی", "تقوی", "بهار"))
                .containsExactly("بهار", "پناهی", "تقوی", "کریمی", "گلشیری", "لاهوتی", "وحید", "هدایت", "یوسفی");
    }

    @Test
    void ukrainianHasItsOwnLettersWhereTheyBelong() {
        assertThat(sorted("uk", "Яцків", "Їжак", "Іван", "Єфремов", "Йосип", "Ґалаґан", "Гнатюк", "Дорошенко"))
                .containsExactly("Гнатюк", "Ґалаґан", "Дорошенко", "Єфремов", "Іван", "Їжак", "Йосип", "Яцків");
    }

    @Test
    void chineseGoesByCodePoint() {
        assertThat(sorted("zh", "王", "李", "一", "张")).containsExactly("一", "张", "李", "王");
    }

    @Test
    void foldingKeepsOwnLettersAndDropsOtherMarks() {
        assertThat(Collation.of("es").fold("  Peña-Ramírez, “É”! ")).isEqualTo("peña ramirez e");
        assertThat(Collation.of("pl").fold("Łódź")).isEqualTo("łódź");
        assertThat(Collation.of("en").fold("Łódź")).isEqualTo("lodz");
    }

    @Test
    void titlesAreFiledWithoutTheirArticle() {
        Collation english = Collation.of("en-GB");
        assertThat(english.filed("The Origins of Alliances", "")).isEqualTo("Origins of Alliances");
        assertThat(english.filed("“An Inquiry” revisited", "")).isEqualTo("Inquiry” revisited");
        assertThat(english.filed("A\u00a0theory", "en")).isEqualTo("theory");
        assertThat(english.filed("Die Republik", "de")).isEqualTo("Republik");
        assertThat(english.filed("L’Étranger", "fr-FR")).isEqualTo("Étranger");
        assertThat(english.filed("L'elisir d'amore", "it")).isEqualTo("elisir d'amore");
        assertThat(english.filed("Los de abajo", "es")).isEqualTo("de abajo");
        assertThat(english.filed("Η Πολιτεία", "el")).isEqualTo("Πολιτεία");
        assertThat(Collation.of("de").filed("Der Staat", "")).isEqualTo("Staat");
    }

    @Test
    void whatIsNoArticleInItsLanguageStays() {
        Collation english = Collation.of("en");
        for (String title : List.of(
                "Die hard",
                "Los Angeles Times",
                "Theory",
                "A",
                "The",
                "The ",
                "A-levels",
                "A priori truth",
                "Them",
                "")) {
            assertThat(english.filed(title, "")).isEqualTo(title);
        }
        assertThat(english.filed("A priority agenda", "")).isEqualTo("priority agenda");
        assertThat(english.filed("El Salvador", "es")).isEqualTo("El Salvador");
        assertThat(english.filed("Le Corbusier, architecte", "fr")).isEqualTo("Le Corbusier, architecte");
        assertThat(english.filed("The Wire", "de")).isEqualTo("The Wire");
        assertThat(english.filed("Las Vegas", "ru")).isEqualTo("Las Vegas");
    }
}
