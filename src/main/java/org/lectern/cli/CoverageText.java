package org.lectern.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lectern.diagnostic.Tally;
import org.lectern.lint.Coverage;

/** A coverage report for a terminal of 80 columns. */
final class CoverageText {
    private static final int WIDTH = 80;
    private static final int NAME = 22;
    private static final int CELL = 5;
    private static final int COUNT = 6;
    private static final int MOST_GAPS = 20;
    private static final int MOST_COUNTS = 20;

    private final StringBuilder out = new StringBuilder();
    private final Coverage coverage;

    private CoverageText(Coverage coverage) {
        this.coverage = coverage;
    }

    static String of(Coverage coverage) {
        return new CoverageText(coverage).text();
    }

    private String text() {
        line(Tally.of(coverage.works(), "work"));
        line("");
        line("Of each type so many in a hundred have");
        List<String> fields = coverage.fields();
        for (int i = 0; i < fields.size(); i++) {
            line("  " + letter(i) + "  " + fields.get(i));
        }
        line("");
        rows("type", coverage.types());
        if (!coverage.lists().isEmpty()) {
            line("");
            rows("reading list", coverage.lists());
            line(Tally.of(coverage.unlisted(), "work") + " on no reading list");
        }
        counts("Works by topic, those with the fewest first", fewest(coverage.topics()));
        counts("Works by language", coverage.languages());
        years();
        gaps();
        return out.toString();
    }

    private void rows(String head, List<Coverage.Row> rows) {
        StringBuilder header = new StringBuilder(padded(head, NAME)).append(right("works", COUNT));
        for (int i = 0; i < coverage.fields().size(); i++) {
            header.append(right(letter(i), CELL));
        }
        line(header.toString());
        for (Coverage.Row row : rows) {
            StringBuilder line = new StringBuilder(padded(row.name(), NAME)).append(right("" + row.works(), COUNT));
            for (int having : row.having()) {
                line.append(right(share(having, row.works()), CELL));
            }
            line(line.toString());
        }
    }

    /** Whole per cent, rounded down, so that 100 means all. */
    private static String share(int having, int works) {
        return works == 0 ? "-" : String.valueOf(having * 100L / works);
    }

    private static List<Coverage.Count> fewest(List<Coverage.Count> topics) {
        return topics.stream()
                .sorted(Comparator.comparingInt(Coverage.Count::works))
                .toList();
    }

    private void counts(String head, List<Coverage.Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        line("");
        line(head);
        for (Coverage.Count count : counts.subList(0, Math.min(MOST_COUNTS, counts.size()))) {
            line(right(String.valueOf(count.works()), COUNT) + "  " + count.name());
        }
        more(counts.size() - MOST_COUNTS);
    }

    /** By decades, which fit on a screen. */
    private void years() {
        List<Coverage.Count> decades = new ArrayList<>();
        for (Coverage.Count year : coverage.years()) {
            String decade = Math.floorDiv(Integer.parseInt(year.name()), 10) * 10 + "s";
            int last = decades.size() - 1;
            if (last >= 0 && decades.get(last).name().equals(decade)) {
                decades.set(last, new Coverage.Count(decade, decades.get(last).works() + year.works()));
            } else {
                decades.add(new Coverage.Count(decade, year.works()));
            }
        }
        counts("Works by decade", decades);
    }

    private void gaps() {
        line("");
        if (coverage.gaps().isEmpty()) {
            line("No record lacks anything.");
            return;
        }
        line(Tally.of(coverage.gaps().size(), "record") + " with gaps, those with the most first");
        List<Coverage.Gap> gaps = coverage.gaps();
        for (Coverage.Gap gap : gaps.subList(0, Math.min(MOST_GAPS, gaps.size()))) {
            line("  " + gap.file());
            wrapped(String.join(", ", gap.missing()));
        }
        more(gaps.size() - MOST_GAPS);
    }

    private void more(int left) {
        if (left > 0) {
            line("  and " + left + " more; all of them with --coverage=json");
        }
    }

    private void wrapped(String text) {
        String indent = "      ";
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        line(line.toString());
    }

    private void line(String text) {
        out.append(text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text.stripTrailing())
                .append('\n');
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    private static String padded(String text, int width) {
        String cut = text.length() > width ? text.substring(0, width - 1) + "…" : text;
        return String.format(Locale.ROOT, "%-" + width + "s", cut);
    }

    private static String right(String text, int width) {
        return String.format(Locale.ROOT, "%" + width + "s", text);
    }
}
