package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.relate.Reason.SharedTerms;

/** Lists in other languages than English, from files to suggestions. */
class LanguageListsTest {
    @TempDir
    private Path folder;

    private Records records;

    @BeforeEach
    void begin() {
        records = new Records(folder);
    }

    private void japaneseList() {
        records.site("language: ja");
        records.add("alliance1", "title: 日米同盟の変容", "abstract: 冷戦後の日米同盟は、役割を広げてきた。");
        records.add("alliance2", "title: 日米同盟とは何か", "abstract: 安全保障条約の歴史をたどる。");
        records.add("bases1", "title: 沖縄の米軍基地問題", "abstract: 普天間飛行場の移設をめぐる政治過程を論じる。");
        records.add("bases2", "title: 米軍基地と地域社会", "abstract: 沖縄の住民運動に注目する。");
        records.add("missiles1", "title: ミサイル防衛の技術", "abstract: 迎撃システムの限界を検討する。");
        records.add("missiles2", "title: 北東アジアのミサイル防衛", "abstract: 抑止の効果について考える。");
        records.add("trade1", "title: 自由貿易協定の経済学", "abstract: 関税の引き下げを分析する。");
        records.add("trade2", "title: 農業と自由貿易協定", "abstract: 国内の反対を分析する。");
    }

    @Test
    void worksOnOneSubjectFindEachOtherInJapanese() throws IOException {
        japaneseList();
        Map<String, List<RelatedArticle>> lists = records.related();
        for (String subject : List.of("alliance", "bases", "missiles", "trade")) {
            assertThat(Records.ids(lists.getOrDefault(subject + 1, List.of()))).startsWith(subject + 2);
            assertThat(Records.ids(lists.getOrDefault(subject + 2, List.of()))).startsWith(subject + 1);
        }
    }

    @Test
    void termsAreWholeWordsInJapanese() throws IOException {
        japaneseList();
        assertThat(records.reasons("alliance1", "alliance2")).containsExactly(new SharedTerms(List.of("日米同盟")));
        assertThat(records.reasons("bases1", "bases2")).containsExactly(new SharedTerms(List.of("米軍基地")));
        assertThat(records.reasons("missiles1", "missiles2")).containsExactly(new SharedTerms(List.of("ミサイル防衛")));
        assertThat(records.reasons("trade1", "trade2")).containsExactly(new SharedTerms(List.of("自由貿易協定")));
    }

    @Test
    void termsAreWholeWordsInChineseKoreanAndThai() throws IOException {
        records.add("zh1", "title: 军事基地与主权", "language: zh");
        records.add("zh2", "title: 海外军事基地", "language: zh");
        records.add("ko1", "title: 한미동맹의 미래", "language: ko");
        records.add("ko2", "title: 흔들리는 한미동맹", "language: ko");
        records.add("th1", "title: ความมั่นคง ไทย", "language: th");
        records.add("th2", "title: ความมั่นคง ลาว", "language: th");
        assertThat(records.reasons("zh1", "zh2")).containsExactly(new SharedTerms(List.of("军事基地")));
        assertThat(records.reasons("ko1", "ko2")).containsExactly(new SharedTerms(List.of("한미동맹")));
        assertThat(records.reasons("th1", "th2")).containsExactly(new SharedTerms(List.of("ความมั่นคง")));
    }

    /** A whole sentence is no term: its letters are said two by two. */
    @Test
    void termsStayShortWhereSentencesAreShared() throws IOException {
        records.site("language: zh");
        records.add("a", "title: 美国与日本的军事同盟关系的历史变化");
        records.add("b", "title: 美国与日本的军事同盟关系的历史变化");
        records.add("c", "title: 经济");
        assertThat(records.reasons("a", "b"))
                .singleElement()
                .satisfies(reason -> assertThat(((SharedTerms) reason).terms())
                        .hasSize(3)
                        .allSatisfy(term -> assertThat(term).hasSize(2)));
    }

    @Test
    void aTranslatedTitleFindsWorksInTheOtherLanguage() throws IOException {
        String[] foreign = {
            "title: Bündnisse und Stützpunkte",
            "language: de",
            "title-translated: {lang: en, text: Alliances and Bases}"
        };
        records.add("german", foreign);
        records.add("english", "title: Bases of an alliance");
        records.add("french", "title: Une alliance des bases", "language: fr");
        records.add("other", "title: Arctic Ice");
        assertThat(records.ids("german")).startsWith("english");
        assertThat(records.ids("english")).startsWith("german");
        assertThat(records.reasons("german", "english"))
                .first()
                .isInstanceOfSatisfying(
                        SharedTerms.class,
                        reason -> assertThat(reason.terms()).containsExactlyInAnyOrder("Bases", "alliance"));
        records.add("german", foreign[0], foreign[1]);
        assertThat(records.ids("german")).isEmpty();
    }

    @Test
    void everyRecordIsReadInItsOwnLanguage() throws IOException {
        records.site("language: de");
        records.add("german", "title: Die Mächte", "abstract: Die Bündnisse waren alt.");
        records.add("same", "title: Das Bündnis einer Macht");
        records.add("french", "title: Une puissance de die", "language: fr-CA");
        records.add("other", "title: Les puissances", "language: fr");
        assertThat(records.ids("german")).isEqualTo("same");
        assertThat(records.ids("french")).isEqualTo("other");
    }
}
