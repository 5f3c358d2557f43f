package org.lectern.importer.ris;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The types of RIS (RIS format specifications of 2001 and 2011, and what Zotero and EndNote add to them) as CSL's.
 *
 * @param csl CSL's type
 * @param exact whether the word in RIS says no more than CSL's
 */
record RisType(String csl, boolean exact) {
    private static final Map<String, String> EXACT = table("""
            article-journal JOUR EJOUR
            article-magazine MGZN
            article-newspaper NEWS
            bill BILL
            book BOOK EBOOK EDBOOK
            chapter CHAP ECHAP
            classic CLSWK
            dataset DATA
            document GEN
            entry-dictionary DICT
            entry-encyclopedia ENCYC
            figure FIGURE
            graphic ART
            hearing HEAR
            interview INTV
            legal_case CASE
            legislation STAT
            manuscript MANSCPT
            map MAP
            motion_picture MPCT
            musical_score MUSIC
            pamphlet PAMP
            paper-conference CPAPER
            patent PAT
            periodical JFULL
            personal_communication PCOMM
            post-weblog BLOG
            report RPRT
            software COMP
            song SOUND
            speech SLIDE
            standard STAND
            thesis THES
            webpage ELEC WEB
            """);

    private static final Map<String, String> ROUGH = table("""
            article-journal ABST INPR
            bill UNBILL
            book SER CTLG
            classic ANCIENT
            dataset AGGR DBASE
            document GRANT EQUA
            figure CHART
            manuscript UNPB
            motion_picture VIDEO ADVS
            paper-conference CONF
            post ICOMM
            regulation LEGAL
            report GOVDOC
            webpage MULTI
            """);

    /** What stands in series, not in another work. */
    private static final Set<String> BOOKS = Set.of(
            "book",
            "classic",
            "dataset",
            "document",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "report",
            "software",
            "song",
            "standard",
            "thesis");

    private static final Set<String> SERIALS = Set.of(
            "article-journal", "article-magazine", "article-newspaper", "periodical", "post-weblog", "post", "webpage");

    /** The type of a word after {@code TY}, in any case. */
    static Optional<RisType> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT);
        if (EXACT.containsKey(name)) {
            return Optional.of(new RisType(EXACT.get(name), true));
        }
        return Optional.ofNullable(ROUGH.get(name)).map(csl -> new RisType(csl, false));
    }

    boolean isBook() {
        return BOOKS.contains(csl);
    }

    boolean isInSerial() {
        return SERIALS.contains(csl);
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> types = new TreeMap<>();
        lines.lines().forEach(line -> {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                types.put(words[i], words[0]);
            }
        });
        return types;
    }
}
