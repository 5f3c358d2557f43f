package org.lectern.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A work in the middle of those related to it, with the lines from it to these and among these. Its labels overlap
 * nowhere, however wide the reader's type is: see {@link TextWidth}.
 *
 * @param id begins the ids in the drawing, which are those of the page
 * @param title what is drawn, plain
 * @param summary what there is to see, plain
 * @param centre the work itself
 * @param works at least two, in the order in which the keyboard reaches them
 * @param spokes from the work itself, which has number -1, to each of the works
 * @param among lines between works
 */
public record Neighbourhood(
        String id, String title, String summary, Work centre, List<Work> works, List<Line> spokes, List<Line> among) {
    static final int WIDTH = 608;
    static final int SIZE = 13;

    /** A size of type at which plain letters are as wide as bold ones of {@link #SIZE}. */
    static final int BOLD = 15;

    private static final int RADIUS = 124;
    private static final int ROW = 42;
    private static final int MARGIN = 14;

    /** From a dot to its label. */
    private static final int GAP = 11;

    private static final int DOT = 5;

    /** What a pointer meets is so high: 24 pixels also where the drawing is a little reduced (WCAG 2.2, 2.5.8). */
    private static final int TARGET = 26;

    /** From the centre to the foot of its label. */
    private static final int BELOW = 24;

    public Neighbourhood {
        works = List.copyOf(works);
        spokes = List.copyOf(spokes);
        among = List.copyOf(among);
    }

    /** An {@code svg} element, 608 units wide, that scales with its page. */
    public String svg() {
        Ring ring = new Ring(works.size(), WIDTH / 2, RADIUS, MARGIN + ROW / 2, ROW);
        List<Ring.Place> places = ring.assign(among);
        int rows = (works.size() + 1) / 2;
        Svg svg = Svg.linked(id, WIDTH, rows * ROW + 2 * MARGIN, title, summary);
        List<Line> all = new ArrayList<>(spokes);
        all.addAll(among);
        Lines.draw(
                svg,
                all,
                line -> false,
                line -> line.from() < 0
                        ? ring.spoke(places.get(line.to()))
                        : ring.arc(places.get(line.from()), places.get(line.to())));
        svg.circle("self", WIDTH / 2, ring.middle(), DOT + 2);
        String own = centre.label(BOLD, 2 * (RADIUS - MARGIN));
        svg.text("middle", WIDTH / 2, ring.middle() + BELOW, own);
        for (int i = 0; i < places.size(); i++) {
            draw(svg, works.get(i), places.get(i));
        }
        return svg.end();
    }

    private static void draw(Svg svg, Work work, Ring.Place place) {
        int x = place.right() ? place.x() + GAP : place.x() - GAP;
        int room = place.right() ? WIDTH - x : x;
        String label = work.label(SIZE, room);
        svg.link(work.href(), work.name(label));
        int width = Math.min(room, TextWidth.of(label, SIZE));
        int left = place.right() ? place.x() - TARGET / 2 : x - width;
        int right = place.right() ? x + width : place.x() + TARGET / 2;
        svg.target(new Box(left, place.y() - TARGET / 2, right, place.y() + TARGET / 2));
        svg.circle("", place.x(), place.y(), DOT);
        svg.text(place.right() ? "start" : "end", x, place.y() + SIZE / 3, label);
        svg.endLink();
    }
}
