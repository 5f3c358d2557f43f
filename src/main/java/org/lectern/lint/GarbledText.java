package org.lectern.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;

/** What copying between programs does to letters. */
final class GarbledText implements RecordRule {
    /** UTF-8 read as Windows-1252 or ISO 8859-1: a lead byte as a letter, then what continuation bytes become. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[\\u00C2\\u00C3][\\u0080-\\u009F\\u00A1-\\u00BF‚ƒ„†‡ˆ‰Š‹ŒŽ‘˜™š›œžŸ]|Ã–(?=\\p{Ll})"
                    + "|\\u00E2(?:\\u0080[\\u0080-\\u00BF]|€[\\u0098-\\u009D™œ“”˜¦])");

    private static final Pattern ENTITY = Pattern.compile(
            "&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|[A-Za-z](?:acute|grave|uml|circ|tilde|cedil)"
                    + "|szlig|[ao]elig|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,6});");
    private static final Pattern DOUBLE_BLANK = Pattern.compile("\\S[ \\u00A0]{2,}\\S");

    @Override
    public void check(Article article, Findings findings) {
        List<Passage> lines = Passage.lines(article);
        for (Passage line : lines) {
            Matcher entity = ENTITY.matcher(line.text());
            if (entity.find()) {
                findings.warning(
                        "html-entity",
                        article,
                        line.pointer(),
                        "\"" + entity.group() + "\" is shown as it stands",
                        "write the character itself, & for &amp;.");
            }
            if (DOUBLE_BLANK.matcher(line.text()).find()) {
                findings.hint(
                        "double-blank",
                        article,
                        line.pointer(),
                        "two blanks stand between two words",
                        "keep one: a second writing of a name or title makes a second entry of it.");
            }
        }
        List<Passage> all = new ArrayList<>(lines);
        all.addAll(Passage.texts(article));
        all.forEach(passage -> characters(article, passage, findings));
    }

    private static void characters(Article article, Passage passage, Findings findings) {
        Matcher broken = MOJIBAKE.matcher(passage.text());
        if (passage.text().indexOf('\uFFFD') >= 0) {
            findings.warning(
                    "garbled-text",
                    article,
                    passage.pointer(),
                    "a letter was lost here: the text has the replacement character",
                    "look the word up, and write the letter.");
        } else if (broken.find()) {
            findings.warning(
                    "garbled-text",
                    article,
                    passage.pointer(),
                    "\"" + broken.group() + "\" looks like a letter that was read in the wrong encoding",
                    "write the letter that belongs here.");
        }
    }
}
