package org.lectern.export;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;

/** Tags that say something else of some types, as EndNote and Zotero read them; the usual field then has none. */
final class RisOfType {
    private static final Set<ArticleType> DEBATED = EnumSet.of(ArticleType.BILL, ArticleType.HEARING);
    private static final Set<ArticleType> IN_ARCHIVES = EnumSet.of(
            ArticleType.GRAPHIC,
            ArticleType.INTERVIEW,
            ArticleType.MANUSCRIPT,
            ArticleType.MAP,
            ArticleType.PERSONAL_COMMUNICATION);

    private RisOfType() {}

    /** Their tags by the fields of records. */
    static Map<String, String> of(Article article) {
        ArticleType type = article.type();
        Map<String, String> tags = new LinkedHashMap<>();
        if (IN_ARCHIVES.contains(type)) {
            tags.put("archive", "DB");
            tags.put("archive_location", "AN");
        }
        boolean law = DEBATED.contains(type) || type == ArticleType.LEGISLATION;
        if (law) {
            tags.put("chapter-number", "ET");
        }
        if (law || type == ArticleType.LEGAL_CASE) {
            tags.put("references", "OP");
        }
        if (takesSeries(type)) {
            tags.put("authority", "T3");
        }
        if (type == ArticleType.LEGAL_CASE) {
            tags.put("authority", "PB");
        }
        if (type == ArticleType.SOFTWARE) {
            tags.put("version", "ET");
        }
        return tags;
    }

    /** Whether the tag of a series says something else. */
    static boolean takesSeries(ArticleType type) {
        return DEBATED.contains(type);
    }
}
