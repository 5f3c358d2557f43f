package org.lectern.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
    private static final int LEAST_WORKS = 6;

    /** Bars in fewer years than this show nothing that a sentence would not say. */
    private static final int LEAST_YEARS = 3;

    private final Messages messages;
    private final YearWords years;

    Charts(Messages messages) {
        this.messages = messages;
        this.years = new YearWords(messages);
    }

    /**
     * A bar for each year from the first to the last, or for each decade or century where there is no room for years;
     * the table has the years. None for fewer than six works or three years.
     */
    Optional<Chart> byYear(List<Article> articles, Addresses from) {
        NavigableMap<Integer, Integer> counts = counts(articles, Article::issued);
        int works = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (works < LEAST_WORKS || counts.size() < LEAST_YEARS) {
            return Optional.empty();
        }
        YearBars axis = new YearBars(counts, years);
        List<BarChart.Bar> bars = axis.bars();
        BarChart.Bar most =
                bars.stream().max(Comparator.comparingInt(BarChart.Bar::value)).orElseThrow();
        String summary = messages.say(
                "chart.summary",
                messages.count("works", works),
                bars.get(0).label(),
                bars.get(bars.size() - 1).label(),
                most.label(),
                messages.count("works", most.value()));
        List<Chart.Row> rows = counts.entrySet().stream()
                .map(entry -> new Chart.Row(
                        from.href(Permalinks.year(Optional.of(entry.getKey()))),
                        years.year(entry.getKey()),
                        messages.number(entry.getValue())))
                .toList();
        return Optional.of(chart("by-year", summary, bars, axis, rows));
    }

    private static NavigableMap<Integer, Integer> counts(
            List<Article> articles, Function<Article, Optional<PublicationDate>> date) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        articles.forEach(article ->
                date.apply(article).map(PublicationDate::year).ifPresent(year -> counts.merge(year, 1, Integer::sum)));
        return counts;
    }

    private Chart chart(String id, String summary, List<BarChart.Bar> bars, YearBars axis, List<Chart.Row> rows) {
        String title = messages.say("chart." + id);
        return new Chart(
                title,
                new Html(new BarChart(id, title, summary, bars).svg()),
                axis.step() == 1 ? "" : messages.count("chart.bar", axis.step()),
                messages.say("chart.year"),
                messages.say("chart.works"),
                rows);
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
                new Chart(title, new Html(drawing), "", messages.say("chart.type"), messages.say("chart.works"), rows));
    }

    /**
     * How many works the list had by the end of each year, or decade and so on; the table has those in which some came.
     * None for fewer than six works or three years.
     */
    Optional<Chart> growth(List<Article> articles) {
        NavigableMap<Integer, Integer> added = counts(articles, Article::added);
        int works = added.values().stream().mapToInt(Integer::intValue).sum();
        if (works < LEAST_WORKS || added.size() < LEAST_YEARS) {
            return Optional.empty();
        }
        YearBars axis = new YearBars(added, years);
        List<BarChart.Bar> bars = new ArrayList<>();
        List<Chart.Row> rows = new ArrayList<>();
        int sum = 0;
        for (BarChart.Bar came : axis.bars()) {
            sum += came.value();
            bars.add(new BarChart.Bar(came.label(), sum));
            if (came.value() > 0) {
                rows.add(new Chart.Row("", came.label(), messages.number(sum)));
            }
        }
        String summary = messages.say(
                "chart.growth-summary",
                messages.count("works", bars.get(0).value()),
                bars.get(0).label(),
                messages.count("works", sum),
                bars.get(bars.size() - 1).label());
        return Optional.of(chart("growth", summary, bars, axis, rows));
    }
}
