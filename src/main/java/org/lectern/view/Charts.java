package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.PublicationDate;
import org.lectern.config.Messages;
import org.lectern.draw.BarChart;
import org.lectern.draw.RowChart;
import org.lectern.plan.Permalinks;

/** Works by year and by type, and how the list grew, drawn. */
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

    /** How many works there are of each type, the most first; none for few works or for one type. */
    Optional<Chart> byType(List<Article> articles, Addresses from) {
        TreeMap<ArticleType, Integer> counts = new TreeMap<>();
        articles.forEach(article -> counts.merge(article.type(), 1, Integer::sum));
        if (articles.size() < LEAST_WORKS || counts.size() < 2) {
            return Optional.empty();
        }
        List<Map.Entry<ArticleType, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<ArticleType, Integer>comparingByValue().reversed())
                .toList();
        List<RowChart.Row> drawn = new ArrayList<>();
        List<Chart.Row> rows = new ArrayList<>();
        for (Map.Entry<ArticleType, Integer> entry : sorted) {
            String name = messages.say("type." + entry.getKey().csl());
            drawn.add(new RowChart.Row(name, entry.getValue()));
            rows.add(
                    new Chart.Row(from.href(Permalinks.type(entry.getKey())), name, messages.number(entry.getValue())));
        }
        String title = messages.say("chart.by-type");
        String summary = messages.say(
                "chart.by-type-summary",
                rows.get(0).label(),
                messages.count("works", sorted.get(0).getValue()));
        String drawing = new RowChart("by-type", title, summary, drawn).svg();
        return Optional.of(
                new Chart(title, new Html(drawing), messages.say("chart.type"), messages.say("chart.works"), rows));
    }

    /** How many works the list had by the end of each year; none where all came in one year. */
    Optional<Chart> growth(List<Article> articles, Addresses from) {
        TreeMap<Integer, Integer> added = new TreeMap<>();
        articles.forEach(article ->
                article.added().map(PublicationDate::year).ifPresent(year -> added.merge(year, 1, Integer::sum)));
        if (added.size() < 2) {
            return Optional.empty();
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        List<Chart.Row> rows = new ArrayList<>();
        String works = from.href(Permalinks.ARTICLES);
        int sum = 0;
        for (int year = added.firstKey(); year <= added.lastKey(); year++) {
            sum += added.getOrDefault(year, 0);
            bars.add(new BarChart.Bar(years.year(year), sum));
            rows.add(new Chart.Row(works, years.year(year), messages.number(sum)));
        }
        String title = messages.say("chart.growth");
        String summary = messages.say(
                "chart.growth-summary",
                messages.count("works", bars.get(0).value()),
                years.year(added.firstKey()),
                messages.count("works", sum),
                years.year(added.lastKey()));
        String drawing = new BarChart("growth", title, summary, bars).svg();
        return Optional.of(
                new Chart(title, new Html(drawing), messages.say("chart.year"), messages.say("chart.works"), rows));
    }
}
