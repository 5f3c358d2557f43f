package org.lectern.cite;

import java.util.EnumSet;
import java.util.Set;
import org.lectern.catalog.Article;

/**
 * What Highwire's tags have no name for, in the vocabulary of Zotero's RDF: a tag {@code z.place} fills the field
 * {@code place} of the item (zotero/translators, RDF, {@code importItem}, "other fields"). A container goes by PRISM's
 * name, which others read too.
 */
final class ZoteroTags {
    /**
     * An empty field to Zotero, which trims it, and yet not none: else the page's own description would become the
     * work's abstract, and the list's title what a web page appeared in ({@code addLowQualityMetadata}).
     */
    private static final String NOTHING = " ";

    /** Their court, legislative body, issuing authority or organisation, by the name that all of these share. */
    private static final Set<ZoteroType> WITH_AUTHORITY =
            EnumSet.of(ZoteroType.BILL, ZoteroType.CASE, ZoteroType.HEARING, ZoteroType.PATENT, ZoteroType.STANDARD);

    private static final Set<ZoteroType> WITH_HISTORY =
            EnumSet.of(ZoteroType.BILL, ZoteroType.CASE, ZoteroType.HEARING, ZoteroType.STATUTE);

    private ZoteroTags() {}

    /** @param hasAbstract whether the work's abstract is published */
    static void add(TagList tags, Article article, boolean hasAbstract) {
        ZoteroType type = ZoteroType.of(article.type());
        tags.add("z.itemType", type.id());
        container(tags, article, type);
        tags.add("z.place", place(article))
                .add("z.edition", article.variable("edition"))
                .add("z.numPages", article.variable("number-of-pages"))
                .add("z.numberOfVolumes", article.variable("number-of-volumes"))
                .add("z.seriesNumber", article.variable("collection-number"))
                .add("z.shortTitle", article.variable("title-short"))
                .add(type == ZoteroType.HEARING ? "z.committee" : "z.section", article.variable("section"))
                .add("z.versionNumber", article.variable("version"))
                .add("z.medium", article.variable("medium"))
                .add("z.scale", article.variable("scale"))
                .add("z.runningTime", article.variable("dimensions"))
                .add("z.archive", article.variable("archive"))
                .add("z.archiveLocation", article.variable("archive_location"))
                .add("z.callNumber", article.variable("call-number"))
                .add("z.rights", article.variable("license"))
                .add(genreField(type), article.variable("genre"));
        if (type == ZoteroType.REPORT) {
            tags.add("z.seriesTitle", article.variable("collection-title"));
        } else if (!article.type().isInSerial()) {
            tags.add("z.number", article.variable("number"));
        }
        if (type == ZoteroType.PRESENTATION) {
            tags.add("z.meetingName", first(article.variable("event-title"), article.variable("event")));
        }
        if (WITH_AUTHORITY.contains(type)) {
            tags.add("z.authority", article.variable("authority"));
        }
        if (WITH_HISTORY.contains(type)) {
            tags.add("z.session", type == ZoteroType.CASE ? "" : article.variable("chapter-number"))
                    .add("z.history", article.variable("references"));
        }
        if (!hasAbstract) {
            tags.add("z.abstractNote", NOTHING);
        }
    }

    private static void container(TagList tags, Article article, ZoteroType type) {
        String title = article.variable("container-title");
        boolean site = type == ZoteroType.WEBPAGE || type == ZoteroType.BLOG_POST;
        if (type != ZoteroType.JOURNAL_ARTICLE && type != ZoteroType.BOOK_SECTION) {
            tags.add("prism.publicationName", site ? first(title, article.variable("publisher")) : title);
        }
        boolean named =
                !title.isEmpty() || (site && !article.variable("publisher").isEmpty());
        if (!named && (site || type == ZoteroType.NEWSPAPER_ARTICLE)) {
            tags.add("z.publicationTitle", NOTHING);
        }
    }

    private static String place(Article article) {
        return first(article.variable("publisher-place"), article.variable("event-place"));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Where an item of this type has what kind of one it is ("Doctoral dissertation"). */
    private static String genreField(ZoteroType type) {
        return switch (type) {
            case REPORT -> "z.reportType";
            case THESIS -> "z.thesisType";
            case PRESENTATION -> "z.presentationType";
            case MANUSCRIPT -> "z.manuscriptType";
            case MAP -> "z.mapType";
            case LETTER -> "z.letterType";
            case WEBPAGE, BLOG_POST -> "z.websiteType";
            case FORUM_POST -> "z.postType";
            default -> "z.genre";
        };
    }
}
