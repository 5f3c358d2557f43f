package bench.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * A work of the list.
 *
 * @param keywords words of its first two topics
 * @param abstractText plain sentences on one line
 * @param annotation Markdown, with emphasis, a link, and for some works a list
 */
record Work(
        String id,
        String title,
        List<Person> authors,
        LocalDate issued,
        String journal,
        int volume,
        int issue,
        String pages,
        Kind kind,
        List<Subject> subjects,
        List<String> keywords,
        String abstractText,
        String annotation) {}
