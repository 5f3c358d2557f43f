package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.lectern.config.TextDirection;
import org.lectern.draw.BarChart;

/** Numbers by year as bars that fit into a chart: of single years, else of decades, centuries or thousands of years. */
final class YearBars {
    private final NavigableMap<Integer, Integer> counts;
    private final YearWords words;
    private final int step;

    /** @param counts by astronomical year, at least one */
    YearBars(NavigableMap<Integer, Integer> counts, YearWords words) {
        this.counts = counts;
        this.words = words;
        int years = 1;
        while (bars(years) > BarChart.MOST_BARS) {
            years *= 10;
        }
        this.step = years;
    }

    private int bars(int years) {
        return Math.floorDiv(counts.lastKey(), years) - Math.floorDiv(counts.firstKey(), years) + 1;
    }

    /** How many years a bar holds: 1, 10, 100 or 1000. */
    int step() {
        return step;
    }

    /** From the first year to the last, those without a work too. */
    List<BarChart.Bar> bars() {
        List<BarChart.Bar> bars = new ArrayList<>();
        int last = counts.lastKey();
        for (int year = Math.floorDiv(counts.firstKey(), step) * step; year <= last; year += step) {
            int works = counts.subMap(year, year + step).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            // A drawing runs from left to right; the years of an Arabic list do not.
            bars.add(new BarChart.Bar(TextDirection.LTR.isolate(words.span(year, step)), works));
        }
        return bars;
    }
}
