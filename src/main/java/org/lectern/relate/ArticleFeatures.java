package org.lectern.relate;

import java.util.List;

/**
 * What of an article says with which others it belongs.
 *
 * @param title its words, in order
 * @param body those of abstract and annotations, one list a text
 * @param keywords those of each keyword
 * @param authors a key for each person; the names that pages show stand beside them in {@code authorNames}
 * @param topics ids
 * @param journal folded, or empty
 */
record ArticleFeatures(
        List<Word> title,
        List<List<Word>> body,
        List<List<Word>> keywords,
        List<String> authors,
        List<String> authorNames,
        List<String> topics,
        String journal) {}
