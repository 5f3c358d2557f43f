package org.lectern.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The labels of a drawing as boxes, by the widths that {@link TextWidth} gives. */
final class Labels {
    private Labels() {}

    static Element parse(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser()).firstElementChild();
    }

    /** Fails where two labels overlap, or one leaves the drawing; gives how many there are. */
    static int check(String of, Element svg) {
        String[] view = svg.attr("viewBox").split(" ");
        Box whole = new Box(0, 0, Integer.parseInt(view[2]), Integer.parseInt(view[3]));
        boolean map = !svg.select(".field").isEmpty();
        List<Box> labels = new ArrayList<>();
        for (Element text : svg.select("text")) {
            Box label = box(text, map);
            assertThat(whole.contains(label))
                    .as(of + ": " + text + " in " + whole)
                    .isTrue();
            assertThat(labels.stream().filter(label::overlaps))
                    .as(of + ": " + text + " and another")
                    .isEmpty();
            labels.add(label);
        }
        return labels.size();
    }

    private static Box box(Element text, boolean map) {
        int size = map ? ClusterMap.SIZE : Neighbourhood.SIZE;
        int broad = size;
        if (text.hasClass("name")) {
            size = ClusterMap.NAME_BOLD - 2;
            broad = ClusterMap.NAME_BOLD;
        } else if (text.attr("text-anchor").equals("middle")) {
            broad = Neighbourhood.BOLD;
        }
        int width = TextWidth.of(text.wholeText(), broad);
        int x = Integer.parseInt(text.attr("x"));
        int y = Integer.parseInt(text.attr("y"));
        int left = switch (text.attr("text-anchor")) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
        };
        return new Box(left, y - size, left + width, y + size / 4);
    }
}
