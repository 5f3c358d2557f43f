package org.lectern.importer.table;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.FoldedText;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.WordTable;

/** The type of a work in a table. */
final class TableType {
    private static final Map<String, String> WORDS = WordTable.read(TableType.class, "table-types.txt");

    private static final Pattern CONFERENCE =
            Pattern.compile("(?i)\\b(?:proceedings|conference|symposium|workshop|tagungsband)\\b");

    private TableType() {}

    /** CSL's type of the word in a cell. */
    static Optional<String> of(String word) {
        return Optional.ofNullable(WORDS.get(FoldedText.fold(word).replace(" ", "")))
                .or(() -> csl(word));
    }

    /** The same for databases, in whose words reviews, letters and notes are articles of journals. */
    static Optional<String> ofDatabase(String word) {
        // The Web of Science has "Article; Early Access".
        String first = FoldedText.fold(word.replaceFirst(";.*", ""));
        return switch (first) {
            case "review", "letter", "note", "editorial", "editorial material" ->
                Optional.of(ArticleType.ARTICLE_JOURNAL.csl());
            default -> of(first);
        };
    }

    private static Optional<String> csl(String word) {
        try {
            return Optional.of(ArticleType.parse(Blanks.folded(word)).csl());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /**
     * A guess by the fields that an entry has. Journals have publishers too.
     *
     * @param inBook whether the table says that it stands in a book
     */
    static String guessed(EntryDraft draft, boolean inBook) {
        if (draft.has("container-title")) {
            if (CONFERENCE.matcher(draft.text("container-title")).find()) {
                return "paper-conference";
            }
            boolean numbered = draft.has("volume") || draft.has("issue") || draft.has("ISSN");
            boolean book = inBook || draft.has("ISBN") || draft.has("editor");
            return book && !numbered ? "chapter" : "article-journal";
        }
        if (draft.has("event-title")) {
            return "paper-conference";
        }
        if (draft.has("ISBN") || draft.has("publisher") || draft.has("number-of-pages")) {
            return "book";
        }
        return draft.has("URL") && !draft.has("DOI") ? "webpage" : "document";
    }
}
