package org.lectern.view;

import java.util.Set;
import org.lectern.catalog.ArticleType;

/** What schema.org calls a type of work. */
final class SchemaType {
    private static final Set<String> ARTICLES =
            Set.of("Article", "BlogPosting", "DiscussionForumPosting", "NewsArticle", "Report", "ScholarlyArticle");

    private SchemaType() {}

    /** The nearest class; {@code CreativeWork} where there is none. */
    static String of(ArticleType type) {
        return switch (type) {
            case ARTICLE, ARTICLE_JOURNAL, PAPER_CONFERENCE, REVIEW, REVIEW_BOOK -> "ScholarlyArticle";
            case ARTICLE_MAGAZINE, ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> "Article";
            case ARTICLE_NEWSPAPER -> "NewsArticle";
            case BILL, LEGISLATION, REGULATION, TREATY -> "Legislation";
            case BOOK, CLASSIC, COLLECTION -> "Book";
            case BROADCAST -> "Episode";
            case CHAPTER -> "Chapter";
            case DATASET -> "Dataset";
            case FIGURE -> "ImageObject";
            case GRAPHIC -> "VisualArtwork";
            case INTERVIEW -> "Conversation";
            case MANUSCRIPT -> "Manuscript";
            case MAP -> "Map";
            case MOTION_PICTURE -> "Movie";
            case MUSICAL_SCORE -> "SheetMusic";
            case PERIODICAL -> "Periodical";
            case PERSONAL_COMMUNICATION -> "Message";
            case POST -> "DiscussionForumPosting";
            case POST_WEBLOG -> "BlogPosting";
            case REPORT -> "Report";
            case SOFTWARE -> "SoftwareApplication";
            case SONG -> "MusicRecording";
            case THESIS -> "Thesis";
            case WEBPAGE -> "WebPage";
            case DOCUMENT, EVENT, HEARING, LEGAL_CASE, PAMPHLET, PATENT, PERFORMANCE, SPEECH, STANDARD ->
                "CreativeWork";
        };
    }

    /** Whether it is an {@code Article}, which has a headline. */
    static boolean isArticle(String type) {
        return ARTICLES.contains(type);
    }
}
