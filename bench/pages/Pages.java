package bench.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Prints a table of the kinds of page of a built site, and which pages are heavier than pages should be. */
public final class Pages {
    /** More zipped HTML than this is too much for a page, in bytes. */
    private static final long MOST = 100_000;

    private static final Comparator<PageWeight> BY_WEIGHT =
            Comparator.comparingLong((PageWeight page) -> page.html().zipped()).thenComparing(PageWeight::path);

    private Pages() {}

    /**
     * Weighs all pages of a site.
     *
     * @return whether none is too heavy
     */
    public static boolean print(Path site, PrintStream out) throws IOException {
        SiteFiles files = new SiteFiles(site);
        PageScale scale = new PageScale(files);
        Map<String, List<PageWeight>> kinds = new TreeMap<>();
        for (Path page : files.pages()) {
            PageWeight weight = scale.weigh(page);
            kinds.computeIfAbsent(weight.kind(), kind -> new ArrayList<>()).add(weight);
        }
        out.println("Kilobytes, and gzipped; median and largest of the HTML, the rest as for the page of the median.");
        out.println();
        out.println("| pages | how many | HTML, median | HTML, largest | CSS | script | images | fonts | requests |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        kinds.values().forEach(pages -> pages.sort(BY_WEIGHT));
        kinds.forEach((kind, pages) -> out.println(row(kind, pages)));
        List<PageWeight> heavy = kinds.values().stream()
                .flatMap(List::stream)
                .filter(page -> page.html().zipped() > MOST)
                .toList();
        out.println();
        out.println(heavy.size() + " pages have more than " + MOST / 1000 + " KB of HTML gzipped.");
        heavy.forEach(page -> out.println("- " + page.path() + ": " + kilobytes(page.html())));
        return heavy.isEmpty();
    }

    private static String row(String kind, List<PageWeight> pages) {
        PageWeight median = pages.get(pages.size() / 2);
        List<Function<PageWeight, Weight>> parts =
                List.of(PageWeight::styles, PageWeight::scripts, PageWeight::images, PageWeight::fonts);
        StringBuilder row = new StringBuilder("| `" + kind + "` | " + pages.size());
        row.append(" | ").append(kilobytes(median.html()));
        row.append(" | ").append(kilobytes(pages.get(pages.size() - 1).html()));
        parts.forEach(part -> row.append(" | ").append(kilobytes(part.apply(median))));
        return row.append(" | ").append(median.requests()).append(" |").toString();
    }

    private static String kilobytes(Weight weight) {
        return weight.bytes() == 0
                ? "–"
                : String.format(Locale.ROOT, "%.1f / %.1f", weight.bytes() / 1000.0, weight.zipped() / 1000.0);
    }
}
