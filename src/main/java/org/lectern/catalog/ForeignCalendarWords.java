package org.lectern.catalog;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Months and seasons in German, French, Spanish, Portuguese, Italian, Dutch, Russian, Arabic and Hebrew that differ
 * from the English ones, in full or cut short. Records have English words or numbers.
 */
public final class ForeignCalendarWords {
    private static final Map<String, String> ENGLISH = byWord("""
            January = januar jän jänner janvier enero gennaio janeiro januari января январь янв يناير ינואר
            February = februar février febrero febbraio fevereiro februari февраля февраль февр фев فبراير פברואר
            March = märz mär mrz mars marzo março maart марта март مارس מרץ
            April = avril abril aprile апреля апрель апр أبريل إبريل אפריל
            May = mai mayo maggio maio mei мая май مايو מאי
            June = juni juin junio giugno junho июня июнь июн يونيو יוני
            July = juli juillet julio luglio julho июля июль июл يوليو יולי
            August = août agosto augustus августа август авг أغسطس אוגוסט
            September = septembre septiembre settembre setembro сентября сентябрь сент سبتمبر ספטמבר
            October = oktober okt octobre octubre ottobre outubro октября октябрь окт أكتوبر אוקטובר
            November = novembre noviembre novembro ноября ноябрь нояб نوفمبر נובמבר
            December = dezember dez décembre diciembre dicembre dezembro декабря декабрь дек ديسمبر דצמבר
            Spring = frühling frühjahr printemps primavera lente весна
            Summer = sommer été verano verão estate zomer лето
            Autumn = herbst automne otoño outono autunno herfst осень
            Winter = hiver invierno inverno зима
            """);

    private ForeignCalendarWords() {}

    /** The English word, without regard to case; nothing for a word that is not known here. */
    public static Optional<String> english(String word) {
        return Optional.ofNullable(ENGLISH.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> byWord(String table) {
        Map<String, String> english = new HashMap<>();
        table.lines().forEach(line -> {
            String[] halves = line.split(" = ");
            for (String word : halves[1].split(" ")) {
                english.put(word, halves[0]);
            }
        });
        return Map.copyOf(english);
    }
}
