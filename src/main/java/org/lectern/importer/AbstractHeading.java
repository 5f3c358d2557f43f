package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word "Abstract" above an abstract, as publishers deliver it: teasers and feeds would begin with it. */
final class AbstractHeading {
    private static final String FIELD = "abstract";
    private static final String WORDS = "abstract|abstrakt|summary|résumé|zusammenfassung|kurzfassung|resumen|resumo"
            + "|riassunto|sommario|samenvatting|sammanfattning|sammendrag|streszczenie|özet|аннотация|резюме"
            + "|摘要|要旨|抄録|초록|요약|ملخص|الملخص|چکیده|תקציר";

    /** In a paragraph of its own, or with a mark behind it. */
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^(?:#{1,6} |\\*{1,3}|\\\\?\\[|【)?(?:" + WORDS
                    + ")(?:\\*{1,3}|\\\\?\\]|】)?(?: ?(?:[:：.]|[–—-](?= ))\\*{0,3})?(?:\\s*\\n\\s*\\n|(?<=[:：.–—】\\]*-])\\s*+)(?=\\S)");

    /** Run into the text: {@code AbstractThis paper}, {@code Abstract This paper}, {@code ABSTRACT Rivers}. */
    private static final Pattern RUN_IN = Pattern.compile("^(?:(?:Abstract|Summary)(?=\\p{Lu}\\p{Ll})"
            + "|(?:ABSTRACT|SUMMARY) (?=\\p{Lu})"
            + "|Abstract (?=(?:An?|The|This|These|There|In|On|For|From|To|We|I|Our|It|As|How|What|Why|While|Using"
            + "|Although|Despite|Since|Over|During|Many|Most|Recent)\\b))");

    private static final Pattern LINE = Pattern.compile("(?iu)^\\s*((?:" + WORDS + ")[:：.]?)[ \\t]*\\R");

    private AbstractHeading() {}

    /** A text as others write it, a heading on the first line a paragraph of its own. */
    static String apart(String foreign) {
        return LINE.matcher(foreign).replaceFirst("$1\n\n");
    }

    /** A record's fields, the abstract without its heading. */
    static Map<String, Value> without(Map<String, Value> fields) {
        String written = EntryIdentity.text(fields, FIELD);
        Matcher heading = HEADING.matcher(written);
        String text = heading.lookingAt()
                ? written.substring(heading.end())
                : RUN_IN.matcher(written).replaceFirst("");
        if (text.equals(written)) {
            return fields;
        }
        Map<String, Value> out = new LinkedHashMap<>(fields);
        out.put(FIELD, Value.text(text));
        return out;
    }
}
