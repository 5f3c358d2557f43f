package org.lectern.export;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.catalog.ArticleType;

/**
 * The word behind {@code TY} for a type of work, and the shape that readers give its record by that word (RIS format
 * specifications of 2001 and 2011; Zotero's translator).
 *
 * @param exact whether the word says no less than the type
 */
record RisType(String word, Shape shape, boolean exact) {
    /** By what a record's titles and numbers are of. */
    enum Shape {
        /** Stands in a journal, a newspaper, a web site: {@code T2} is that, {@code IS} the issue. */
        SERIAL,
        /** Stands alone, perhaps in a series: {@code T2} is the series. */
        BOOK,
        /** Stands in a book or a code: {@code T2} is that. */
        PART,
    }

    private static final Map<ArticleType, RisType> TYPES = table("""
            article UNPB book ~
            article-journal JOUR serial
            article-magazine MGZN serial
            article-newspaper NEWS serial
            bill BILL part
            book BOOK book
            broadcast VIDEO book ~
            chapter CHAP part
            classic CLSWK book
            collection GEN book ~
            dataset DATA book
            document GEN book
            entry ENCYC part ~
            entry-dictionary DICT part
            entry-encyclopedia ENCYC part
            event GEN book ~
            figure FIGURE part
            graphic ART part
            hearing HEAR part
            interview INTV part
            legal_case CASE part
            legislation STAT part
            manuscript MANSCPT book
            map MAP book
            motion_picture MPCT book
            musical_score MUSIC book
            pamphlet PAMP book
            paper-conference CPAPER part
            patent PAT part
            performance GEN book ~
            periodical JFULL serial
            personal_communication PCOMM part
            post ICOMM serial
            post-weblog BLOG serial
            regulation LEGAL part
            report RPRT book
            review JOUR serial ~
            review-book JOUR serial ~
            software COMP book
            song SOUND book
            speech SLIDE part
            standard STAND book
            thesis THES book
            treaty LEGAL part ~
            webpage ELEC serial
            """);

    static RisType of(ArticleType type) {
        return Optional.ofNullable(TYPES.get(type)).orElseThrow();
    }

    private static Map<ArticleType, RisType> table(String lines) {
        Map<String, RisType> byName = new TreeMap<>();
        lines.lines().forEach(line -> {
            String[] words = line.split(" ");
            Shape shape = Shape.valueOf(words[2].toUpperCase(Locale.ROOT));
            byName.put(words[0], new RisType(words[1], shape, words.length == 3));
        });
        Map<ArticleType, RisType> types = new EnumMap<>(ArticleType.class);
        for (ArticleType type : ArticleType.values()) {
            types.put(type, Optional.ofNullable(byName.get(type.csl())).orElseThrow());
        }
        return types;
    }
}
