package org.lectern.cite;

import java.util.List;
import org.lectern.catalog.ArticleType;

/**
 * The item types of Zotero, which other reference managers know too, each with those who can have made such an item
 * (zotero/zotero-schema, version 41). A contributor is possible everywhere.
 */
enum ZoteroType {
    ARTWORK("artwork", "artist"),
    AUDIO_RECORDING("audioRecording", "performer composer"),
    BILL("bill", "sponsor"),
    BLOG_POST("blogPost", "author"),
    BOOK("book", "author editor seriesEditor translator"),
    BOOK_SECTION("bookSection", "author bookAuthor editor seriesEditor translator"),
    CASE("case", "author"),
    COMPUTER_PROGRAM("computerProgram", "programmer"),
    CONFERENCE_PAPER("conferencePaper", "author editor seriesEditor translator"),
    DATASET("dataset", "author"),
    DICTIONARY_ENTRY("dictionaryEntry", "author editor seriesEditor translator"),
    DOCUMENT("document", "author editor reviewedAuthor translator"),
    ENCYCLOPEDIA_ARTICLE("encyclopediaArticle", "author editor seriesEditor translator"),
    FILM("film", "director producer"),
    FORUM_POST("forumPost", "author"),
    HEARING("hearing", "contributor"),
    INTERVIEW("interview", "interviewee interviewer translator"),
    JOURNAL_ARTICLE("journalArticle", "author editor reviewedAuthor translator"),
    LETTER("letter", "author recipient"),
    MAGAZINE_ARTICLE("magazineArticle", "author reviewedAuthor translator"),
    MANUSCRIPT("manuscript", "author translator"),
    MAP("map", "cartographer seriesEditor"),
    NEWSPAPER_ARTICLE("newspaperArticle", "author reviewedAuthor translator"),
    PATENT("patent", "inventor"),
    PREPRINT("preprint", "author editor reviewedAuthor translator"),
    PRESENTATION("presentation", "presenter"),
    REPORT("report", "author seriesEditor translator"),
    STANDARD("standard", "author"),
    STATUTE("statute", "author"),
    THESIS("thesis", "author"),
    TV_BROADCAST("tvBroadcast", "director guest producer"),
    WEBPAGE("webpage", "author translator");

    private final String id;
    private final String creators;

    ZoteroType(String id, String creators) {
        this.id = id;
        this.creators = creators;
    }

    /** Zotero's name. */
    String id() {
        return id;
    }

    /** What Zotero calls those who had this part (a CSL name variable) in such an item. */
    String creator(String role) {
        List<String> possible = List.of(creators.split(" "));
        String wanted = switch (role) {
            case "author" -> possible.get(0);
            case "collection-editor" -> "seriesEditor";
            case "container-author" -> "bookAuthor";
            case "reviewed-author" -> "reviewedAuthor";
            default -> role;
        };
        return possible.contains(wanted) ? wanted : "contributor";
    }

    static ZoteroType of(ArticleType type) {
        return switch (type) {
            case ARTICLE -> PREPRINT;
            case ARTICLE_JOURNAL, REVIEW, REVIEW_BOOK, PERIODICAL -> JOURNAL_ARTICLE;
            case ARTICLE_MAGAZINE -> MAGAZINE_ARTICLE;
            case ARTICLE_NEWSPAPER -> NEWSPAPER_ARTICLE;
            case BILL -> BILL;
            case BOOK, CLASSIC, COLLECTION -> BOOK;
            case BROADCAST -> TV_BROADCAST;
            case CHAPTER -> BOOK_SECTION;
            case DATASET -> DATASET;
            case DOCUMENT, EVENT, MUSICAL_SCORE, PAMPHLET, PERFORMANCE, TREATY -> DOCUMENT;
            case ENTRY, ENTRY_ENCYCLOPEDIA -> ENCYCLOPEDIA_ARTICLE;
            case ENTRY_DICTIONARY -> DICTIONARY_ENTRY;
            case FIGURE, GRAPHIC -> ARTWORK;
            case HEARING -> HEARING;
            case INTERVIEW -> INTERVIEW;
            case LEGAL_CASE -> CASE;
            case LEGISLATION, REGULATION -> STATUTE;
            case MANUSCRIPT -> MANUSCRIPT;
            case MAP -> MAP;
            case MOTION_PICTURE -> FILM;
            case PAPER_CONFERENCE -> CONFERENCE_PAPER;
            case PATENT -> PATENT;
            case PERSONAL_COMMUNICATION -> LETTER;
            case POST -> FORUM_POST;
            case POST_WEBLOG -> BLOG_POST;
            case REPORT -> REPORT;
            case SOFTWARE -> COMPUTER_PROGRAM;
            case SONG -> AUDIO_RECORDING;
            case SPEECH -> PRESENTATION;
            case STANDARD -> STANDARD;
            case THESIS -> THESIS;
            case WEBPAGE -> WEBPAGE;
        };
    }
}
