package org.lectern.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word "Abstract" above an abstract, as publishers deliver it: teasers and feeds would begin with it. */
public final class AbstractHeading {
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

    /** {@code Abstract Rivers wait}, which abstract art may begin with, too. */
    private static final Pattern SEEMING = Pattern.compile("Abstract\\s+\\p{Lu}");

    private static final Pattern LINE = Pattern.compile("(?iu)^\\s*((?:" + WORDS + ")[:：.]?)[ \\t]*\\R");

    private AbstractHeading() {}

    /** A text as others write it, a heading on the first line a paragraph of its own. */
    public static String apart(String foreign) {
        return LINE.matcher(foreign).replaceFirst("$1\n\n");
    }

    /** A text in Markdown without its heading; the text itself where it has none for certain. */
    public static String removed(String markdown) {
        Matcher heading = HEADING.matcher(markdown);
        return heading.lookingAt()
                ? markdown.substring(heading.end())
                : RUN_IN.matcher(markdown).replaceFirst("");
    }

    /** Whether a text without markup seems to have one. */
    public static boolean seemsAbove(String words) {
        return !removed(words).equals(words) || SEEMING.matcher(words).lookingAt();
    }
}
