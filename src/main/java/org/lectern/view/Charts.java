package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.catalog.Article;
import org.lectern.catalog.PublicationDate;
import org.lectern.config.Messages;
import org.lectern.draw.BarChart;
import org.lectern.plan.Permalinks;

/** Works by year, drawn. */
final class Charts {
    /** Fewer works than this are seen at a glance in their list. */
    private static final int LEAST_WORKS = 4;

    /** There is no room for more bars: beyond it they are of decades, then of centuries. */
    private static final int MOST_BARS = 120;

    private final Messages messages;
    private final YearWords years;

    Charts(Messages messages) {
        this.messages = messages;
        this.years = new YearWords(messages);
    }

    /** A bar for each year from the first to the last; none for few works, or where all are of one year. */
    Optional<Chart> byYear(List<Article> articles, Addresses from) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (Article article : articles) {
            article.issued().map(PublicationDate::year).ifPresent(year -> counts.merge(year, 1, Integer::sum));
        }
        int works = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (works < LEAST_WORKS || counts.size() < 2) {
            return Optional.empty();
        }
        int first = counts.firstKey();
        int last = counts.lastKey();
        int step = 1;
        while ((last - first) / step >= MOST_BARS) {
            step *= 10;
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int year = Math.floorDiv(first, step) * step; year <= last; year += step) {
            int count = counts.subMap(year, year + step).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            bars.add(new BarChart.Bar(years.year(year), count));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        int best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String summary = messages.say(
                "chart.summary",
                messages.count("works", works),
                years.year(first),
                years.year(last),
                years.year(best),
                messages.count("works", most));
        String title = messages.say("chart.by-year");
        List<Chart.Row> rows = counts.entrySet().stream()
                .map(entry -> new Chart.Row(
                        from.href(Permalinks.year(Optional.of(entry.getKey()))),
                        years.year(entry.getKey()),
                        messages.number(entry.getValue())))
                .toList();
        String drawing = new BarChart("by-year", title, summary, bars).svg();
        return Optional.of(
                new Chart(title, new Html(drawing), messages.say("chart.year"), messages.say("chart.works"), rows));
    }
}
