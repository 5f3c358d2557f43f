package org.lectern.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Works in clusters: each cluster a field with its name at the top, as large as the labels of its works ask for; each
 * work a dot, with its label where that has room. Labels overlap nowhere. Lines from cluster to cluster stay behind
 * those inside one, unless the editor drew them: most of the crossings are theirs, and where a cluster stands says the
 * same.
 *
 * @param id begins the ids in the drawing, which are those of the page
 * @param title what is drawn, plain
 * @param summary what there is to see, plain
 * @param clusters at least one; those that follow each other stand near each other
 * @param lines between works, which are numbered through all clusters in order
 */
public record ClusterMap(String id, String title, String summary, List<Cluster> clusters, List<Line> lines) {
    static final int WIDTH = 960;

    /** Size of type. */
    static final int SIZE = 12;

    /** A size of type at which plain letters are as wide as the bold ones of 14 units of the names of clusters. */
    static final int NAME_BOLD = 16;

    /** The height of a label's line. */
    static final int LINE = 18;

    static final int DOT = 4;

    private static final int LEAST_HEIGHT = 240;
    private static final int MOST_HEIGHT = 1280;

    /** How much of a field its labels fill at most. */
    private static final double FILLED = .36;

    /** A field is at least this part of the whole. */
    private static final double LEAST_SHARE = .025;

    private static final int LONGEST_LABEL = 200;
    private static final int HEAD = 30;
    private static final int NAME_LINE = 17;

    /** A field that is lower has its name on one line, else on two at most. */
    private static final int LOW = 100;

    private static final int TYPICAL_BREADTH = 300;
    private static final int GAP = 6;
    private static final int PADDING = 10;

    /**
     * A cluster.
     *
     * @param href where it is told in words
     * @param works at least one, those first whose labels are wanted most
     */
    public record Cluster(String name, String href, List<Work> works) {
        public Cluster {
            works = List.copyOf(works);
        }
    }

    public ClusterMap {
        clusters = List.copyOf(clusters);
        lines = List.copyOf(lines);
    }

    /** What a dot with a label of a width takes, or, where that is 0, a dot alone. */
    static int boxWidth(int label) {
        return 2 * DOT + 2 + (label == 0 ? 0 : label + 9);
    }

    /** An {@code svg} element, 960 units wide and 240 to 1,280 high, that scales with its page. */
    public String svg() {
        double asked = clusters.stream().map(ClusterMap::area).reduce(0.0, Double::sum);
        List<Double> areas = clusters.stream()
                .map(cluster -> Math.max(area(cluster), asked * LEAST_SHARE))
                .toList();
        double all = areas.stream().reduce(0.0, Double::sum);
        int height = (int) Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, Math.ceil(all / WIDTH)));
        Svg svg = Svg.linked(id, WIDTH, height, title, summary);
        List<Box> fields = Regions.of(new Box(-GAP, -GAP, WIDTH + GAP, height + GAP), areas).stream()
                .map(field -> new Box(field.left() + GAP, field.top() + GAP, field.right() - GAP, field.bottom() - GAP))
                .toList();
        fields.forEach(field -> svg.rectangle("field", field.left(), field.top(), field.width(), field.height()));
        List<Scatter.Dot> dots = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            dots.addAll(scatter(fields.get(i), clusters.get(i), dots.size()));
        }
        int[] homes = homes(dots.size());
        Lines.draw(
                svg,
                lines,
                line -> homes[line.from()] != homes[line.to()],
                line -> course(dots.get(line.from()), dots.get(line.to())));
        int first = 0;
        for (int i = 0; i < fields.size(); i++) {
            draw(
                    svg,
                    fields.get(i),
                    clusters.get(i),
                    dots.subList(first, first + clusters.get(i).works().size()));
            first += clusters.get(i).works().size();
        }
        return svg.end();
    }

    /** Of each work the number of its cluster. */
    private int[] homes(int works) {
        int[] homes = new int[works];
        int first = 0;
        for (int i = 0; i < clusters.size(); i++) {
            int end = first + clusters.get(i).works().size();
            Arrays.fill(homes, first, end, i);
            first = end;
        }
        return homes;
    }

    private static double area(Cluster cluster) {
        double labels = cluster.works().stream()
                .mapToDouble(work -> boxWidth(labelWidth(work, WIDTH)) * (double) LINE)
                .sum();
        return labels / FILLED + TYPICAL_BREADTH * (double) (HEAD + PADDING);
    }

    /** @param room from side to side of the dot and its label */
    private static String label(Work work, int room) {
        return work.label(SIZE, Math.min(LONGEST_LABEL, room - boxWidth(1) + 1));
    }

    private static int labelWidth(Work work, int room) {
        return TextWidth.of(label(work, room), SIZE);
    }

    /** @param first number of the cluster's first work */
    private List<Scatter.Dot> scatter(Box field, Cluster cluster, int first) {
        int end = first + cluster.works().size();
        List<Line> own = lines.stream()
                .filter(line -> line.from() >= first && line.from() < end && line.to() >= first && line.to() < end)
                .map(line -> new Line(line.from() - first, line.to() - first, line.weight(), line.chosen()))
                .toList();
        Box room = new Box(
                field.left() + PADDING,
                field.top() + HEAD + (name(field, cluster).size() - 1) * NAME_LINE,
                field.right() - PADDING,
                field.bottom() - PADDING);
        int[] widths = cluster.works().stream()
                .mapToInt(work -> labelWidth(work, room.width()))
                .toArray();
        return Scatter.of(room, widths, own);
    }

    private static String course(Scatter.Dot from, Scatter.Dot to) {
        return "M" + from.x() + " " + from.y() + "L" + to.x() + " " + to.y();
    }

    private static List<String> name(Box field, Cluster cluster) {
        return TextLines.of(cluster.name(), NAME_BOLD, field.width() - 2 * PADDING, field.height() < LOW ? 1 : 2);
    }

    private static void draw(Svg svg, Box field, Cluster cluster, List<Scatter.Dot> dots) {
        svg.link(cluster.href(), cluster.name());
        int foot = field.top() + HEAD - PADDING;
        List<String> name = name(field, cluster);
        Box head = new Box(
                field.left(), field.top(), field.right(), field.top() + HEAD - 4 + (name.size() - 1) * NAME_LINE);
        svg.target(head);
        for (String line : name) {
            svg.words("name", field.left() + PADDING, foot, line);
            foot += NAME_LINE;
        }
        svg.endLink();
        int room = field.width() - 2 * PADDING;
        List<String> labels = new ArrayList<>();
        List<Box> boxes = new ArrayList<>(List.of(head));
        for (int i = 0; i < dots.size(); i++) {
            String label = dots.get(i).labelled() ? label(cluster.works().get(i), room) : "";
            labels.add(label);
            boxes.add(box(dots.get(i), TextWidth.of(label, SIZE)));
        }
        for (int i = 0; i < dots.size(); i++) {
            Scatter.Dot dot = dots.get(i);
            Work work = cluster.works().get(i);
            svg.link(work.href(), dot.labelled() ? work.name(labels.get(i)) : work.title());
            boxes.set(i + 1, Targets.around(i + 1, boxes, field));
            svg.target(boxes.get(i + 1));
            svg.circle("", dot.x(), dot.y(), DOT);
            if (dot.labelled()) {
                svg.words("", dot.x() + DOT + 4, dot.y() + SIZE / 3, labels.get(i));
            }
            svg.endLink();
        }
    }

    /** A dot with its label, as high as the line of one. */
    private static Box box(Scatter.Dot dot, int label) {
        int left = dot.x() - DOT - 1;
        int top = dot.y() - LINE / 2;
        return new Box(left, top, left + boxWidth(label), top + LINE);
    }
}
