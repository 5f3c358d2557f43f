package org.lectern.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class BarChartTest {
    private static Element svg(List<BarChart.Bar> bars) {
        String drawn = new BarChart("c", "Works & years", "Most in <2000>", bars).svg();
        return Jsoup.parse(drawn, "", Parser.xmlParser()).firstElementChild();
    }

    @Test
    void drawsABarForEachNumberThatIsNotZero() {
        Element svg = svg(List.of(
                new BarChart.Bar("1999", 2),
                new BarChart.Bar("2000", 4),
                new BarChart.Bar("2001", 0),
                new BarChart.Bar("2002", 1)));
        assertThat(svg.select("rect").eachAttr("x")).containsExactly("0", "28", "84");
        assertThat(svg.select("rect").eachAttr("height")).containsExactly("28", "56", "14");
        assertThat(svg.select("text").eachText()).containsExactly("1999", "2002", "4");
    }

    @Test
    void hasATitleAndATextAlternative() {
        Element svg = svg(List.of(new BarChart.Bar("2000", 1)));
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("c-title");
        assertThat(svg.attr("aria-describedby")).isEqualTo("c-summary");
        assertThat(svg.select("#c-title").text()).isEqualTo("Works & years");
        assertThat(svg.select("#c-summary").text()).isEqualTo("Most in <2000>");
    }

    @Test
    void refusesMoreBarsThanFit() {
        List<BarChart.Bar> bars = Collections.nCopies(BarChart.MOST_BARS + 1, new BarChart.Bar("2000", 1));
        assertThatThrownBy(() -> new BarChart("c", "Works", "Most", bars)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyBarsStayWithinTheDrawing() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int year = 1900; year < 2020; year++) {
            bars.add(new BarChart.Bar(String.valueOf(year), year % 7));
        }
        for (Element bar : svg(bars).select("rect")) {
            int end = Integer.parseInt(bar.attr("x")) + Integer.parseInt(bar.attr("width"));
            assertThat(end).isLessThanOrEqualTo(480);
            assertThat(Integer.parseInt(bar.attr("y"))).isGreaterThanOrEqualTo(18);
        }
    }
}
