package org.lectern.plan;

import java.util.IdentityHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Collation;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;
import org.lectern.history.Change;

/** By what a long index is divided, from the coarsest level to the finest. */
interface IndexScheme<T> {
    /** How many letters of a heading are looked at. */
    int LETTERS = 40;

    int levels();

    Key key(T item, int level);

    /**
     * What the items of a part have in common.
     *
     * @param file the name of the part's page, without its ending; no two parts of an index share one
     */
    record Key(PartHeading.Kind kind, String name, String file) {}

    /** By the first letter of a heading, then by the first two, and so on. */
    static <T> IndexScheme<T> letters(Collation collation, Function<T, String> heading) {
        IdentityHashMap<T, String> folded = new IdentityHashMap<>(); // for all levels and indexes
        return new IndexScheme<>() {
            @Override
            public int levels() {
                return LETTERS;
            }

            @Override
            public Key key(T item, int level) {
                String letters = folded.computeIfAbsent(item, key -> collation.fold(heading.apply(key)));
                return byLetters(letters, level + 1);
            }
        };
    }

    /** By the letters of the first author; the works of one author by decade, then by year. */
    static IndexScheme<Article> authors(Collation collation) {
        IndexScheme<Article> letters = letters(collation, new Shelf(collation)::heading);
        IndexScheme<Article> years = years(collation);
        return new IndexScheme<>() {
            @Override
            public int levels() {
                return letters.levels() + 2;
            }

            @Override
            public Key key(Article article, int level) {
                if (level < letters.levels()) {
                    return letters.key(article, level);
                }
                Key time = years.key(article, level - letters.levels());
                String author = letters.key(article, letters.levels() - 1).file();
                return new Key(time.kind(), time.name(), author + time.file());
            }
        };
    }

    /** By decade, then by year, then by the letters of the first author. */
    static IndexScheme<Article> years(Collation collation) {
        IndexScheme<Article> headings = letters(collation, new Shelf(collation)::heading);
        return new IndexScheme<>() {
            @Override
            public int levels() {
                return 2 + LETTERS;
            }

            @Override
            public Key key(Article article, int level) {
                Key time = article.issued()
                        .map(PublicationDate::year)
                        .map(year -> level == 0 ? decade(year) : year(year))
                        .orElse(new Key(PartHeading.Kind.UNDATED, "", "undated"));
                if (level < 2) {
                    return time;
                }
                Key letters = headings.key(article, level - 2);
                return new Key(letters.kind(), letters.name(), time.file() + "-" + letters.file());
            }
        };
    }

    /** By year, then by month, day and the letters of the title. */
    static IndexScheme<Change> days(Collation collation) {
        IndexScheme<Change> titles = letters(collation, Change::title);
        return new IndexScheme<>() {
            @Override
            public int levels() {
                return 3 + LETTERS;
            }

            @Override
            public Key key(Change change, int level) {
                DatePoint point = change.date().start();
                Key time = day(point, Math.min(level, 2));
                if (level < 3) {
                    return time;
                }
                Key letters = titles.key(change, level - 3);
                return new Key(letters.kind(), letters.name(), time.file() + "-" + letters.file());
            }
        };
    }

    /** As fine as the level wants it, or as the date is. */
    private static Key day(DatePoint point, int level) {
        String year = String.valueOf(point.year());
        if (level == 0) {
            return new Key(PartHeading.Kind.YEAR, year, year);
        }
        if (point.month() == 0) {
            return new Key(PartHeading.Kind.YEAR, year, year + "-undated");
        }
        String month = year + twoDigits(point.month());
        if (level == 1) {
            return new Key(PartHeading.Kind.MONTH, month, month);
        }
        return point.day() == 0
                ? new Key(PartHeading.Kind.MONTH, month, month + "-undated")
                : new Key(PartHeading.Kind.DAY, month + twoDigits(point.day()), month + twoDigits(point.day()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }

    private static Key decade(int year) {
        int first = Math.floorDiv(year, 10) * 10;
        return year <= 0
                ? new Key(PartHeading.Kind.BCE, "", "bce")
                : new Key(PartHeading.Kind.DECADE, String.valueOf(first), first + "s");
    }

    private static Key year(int year) {
        return new Key(PartHeading.Kind.YEAR, String.valueOf(year), String.valueOf(year));
    }

    /**
     * Of a folded heading. One shorter than the level's letters has a hyphen after them; device names of Windows have
     * one too.
     */
    private static Key byLetters(String heading, int count) {
        String folded = heading.replace(" ", "");
        boolean letter = !folded.isEmpty() && Character.isLetter(folded.codePointAt(0));
        int wanted = letter ? count : count - 1;
        int there = folded.codePointCount(0, folded.length());
        String name = folded.substring(0, folded.offsetByCodePoints(0, Math.min(wanted, there)));
        boolean marked = there < wanted || Device.NAME.matcher(name).matches();
        String file = letter ? name : "other" + (wanted == 0 ? "" : "-" + name);
        return new Key(letter ? PartHeading.Kind.LETTERS : PartHeading.Kind.OTHER, name, file + (marked ? "-" : ""));
    }

    /** Names that Windows keeps for devices. */
    final class Device {
        private static final Pattern NAME = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

        private Device() {}
    }
}
