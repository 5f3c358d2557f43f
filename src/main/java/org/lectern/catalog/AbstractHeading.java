package org.lectern.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word "Abstract" above an abstract, as publishers deliver it: teasers and feeds would begin with it. */
public final class AbstractHeading {
    private static final String WORDS = "abstract|abstrakt|summary|résumé|zusammenfassung|kurzfassung|resumen|resumo"
            + "|riassunto|sommario|samenvatting|sammanfattning|sammendrag|streszczenie|özet|аннотация|резюме"
            + "|摘要|要旨|抄録|초록|요약|ملخص|الملخص|چکیده|תקציר";

    private static final String MARK = " ?(?:[:：.]|—(?= |(?-i:\\p{Lu}))|[–-](?= ))\\s*+";
    private static final String LINE_END = "[ \\t]*+\\n[ \\t]*+\\n\\s*+";
    private static final String CLOSED =
            "(?:(\\*{1,3})(?:" + WORDS + ")(?: ?[:：.–—-])?\\1|\\\\?\\[(?:" + WORDS + ")\\\\?\\]|【(?:" + WORDS + ")】)";

    /**
     * In a paragraph of its own, with a mark behind it, or in bold or brackets of its own before a sentence. What
     * begins in italics and goes on is a title: {@code *Abstract: The Art of Design*}.
     */
    private static final Pattern HEADING = Pattern.compile("(?iu)^(?:(?:#{1,6} )?(?:" + WORDS + ")(?:" + MARK + "|"
            + LINE_END + ")|" + CLOSED + "(?:" + MARK + "|" + LINE_END + "|\\s*+(?-i:(?!\\p{Ll}))))(?=\\S)");

    /**
     * Run into the text: {@code AbstractThis paper}, {@code Abstract This paper}, {@code ABSTRACT Rivers}; but
     * {@code SUMMARY JUDGMENT IS} where all words are in capitals.
     */
    private static final Pattern RUN_IN = Pattern.compile("^(?:(?:Abstract|Summary)(?=\\p{Lu}\\p{Ll})"
            + "|(?:ABSTRACT|SUMMARY) (?=\\p{Lu}[\\p{Ll} ])"
            + "|Abstract (?=(?:An?|The|This|These|There|In|On|For|From|To|We|I|Our|It|As|How|What|Why|While|Using"
            + "|Although|Despite|Since|Over|During|Many|Most|Recent)\\b))");

    /** {@code Abstract Rivers wait}, which abstract art may begin with, too. */
    private static final Pattern SEEMING = Pattern.compile("A(?:bstract|BSTRACT)\\s+\\p{Lu}");

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
