package org.lectern.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/** The types of work, which are those of CSL (CSL 1.0.2, appendix III). */
public enum ArticleType {
    ARTICLE("article"),
    ARTICLE_JOURNAL("article-journal"),
    ARTICLE_MAGAZINE("article-magazine"),
    ARTICLE_NEWSPAPER("article-newspaper"),
    BILL("bill"),
    BOOK("book"),
    BROADCAST("broadcast"),
    CHAPTER("chapter"),
    CLASSIC("classic"),
    COLLECTION("collection"),
    DATASET("dataset"),
    DOCUMENT("document"),
    ENTRY("entry"),
    ENTRY_DICTIONARY("entry-dictionary"),
    ENTRY_ENCYCLOPEDIA("entry-encyclopedia"),
    EVENT("event"),
    FIGURE("figure"),
    GRAPHIC("graphic"),
    HEARING("hearing"),
    INTERVIEW("interview"),
    LEGAL_CASE("legal_case"),
    LEGISLATION("legislation"),
    MANUSCRIPT("manuscript"),
    MAP("map"),
    MOTION_PICTURE("motion_picture"),
    MUSICAL_SCORE("musical_score"),
    PAMPHLET("pamphlet"),
    PAPER_CONFERENCE("paper-conference"),
    PATENT("patent"),
    PERFORMANCE("performance"),
    PERIODICAL("periodical"),
    PERSONAL_COMMUNICATION("personal_communication"),
    POST("post"),
    POST_WEBLOG("post-weblog"),
    REGULATION("regulation"),
    REPORT("report"),
    REVIEW("review"),
    REVIEW_BOOK("review-book"),
    SOFTWARE("software"),
    SONG("song"),
    SPEECH("speech"),
    STANDARD("standard"),
    THESIS("thesis"),
    TREATY("treaty"),
    WEBPAGE("webpage");

    private static final Set<ArticleType> IN_A_SERIAL = EnumSet.of(
            ARTICLE_JOURNAL,
            ARTICLE_MAGAZINE,
            ARTICLE_NEWSPAPER,
            REVIEW,
            REVIEW_BOOK,
            POST,
            POST_WEBLOG,
            WEBPAGE,
            PERIODICAL);

    private final String csl;

    ArticleType(String csl) {
        this.csl = csl;
    }

    /** Whether works of this type appear in a journal, a magazine, a newspaper or a web site. */
    public boolean isInSerial() {
        return IN_A_SERIAL.contains(this);
    }

    /** CSL's name, which records use. */
    public String csl() {
        return csl;
    }

    /**
     * The value of a word or text.
     *
     * @throws InvalidValueException with code {@code unknown-choice}, naming the nearest type
     */
    public static ArticleType parse(String text) throws InvalidValueException {
        return Choice.parse(
                text,
                "a type of work",
                Stream.of(values()).map(ArticleType::csl).toList(),
                List.of(values()));
    }
}
