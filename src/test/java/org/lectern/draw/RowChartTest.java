package org.lectern.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class RowChartTest {
    @Test
    void drawsEachRowAsLongAsItsNumber() {
        RowChart chart = new RowChart(
                "t", "Types", "Most are <books>", List.of(new RowChart.Row("Book", 4), new RowChart.Row("A & B", 1)));
        Element svg = Jsoup.parse(chart.svg(), "", Parser.xmlParser()).firstElementChild();
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 480 72");
        assertThat(svg.select("rect").eachAttr("width")).containsExactly("440", "110");
        assertThat(svg.select("rect").eachAttr("y")).containsExactly("19", "55");
        assertThat(svg.select("text").eachText()).containsExactly("Book", "4", "A & B", "1");
        assertThat(svg.select("#t-summary").text()).isEqualTo("Most are <books>");
    }

    @Test
    void hasAtLeastOneRow() {
        assertThatThrownBy(() -> new RowChart("t", "Types", "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
