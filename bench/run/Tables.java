package bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The results as tables in Markdown. */
final class Tables {
    private final Results results;
    private final PrintStream out;

    Tables(Results results, PrintStream out) {
        this.results = results;
        this.out = out;
    }

    /** Each row with its ratios to Hugo's, to its floor, and to the full build of its setting. */
    void times() {
        out.println("| works | what | CPU s | wall s | MB"
                + " | CPU / Hugo | wall / Hugo | MB / Hugo | CPU / floor | CPU / full |");
        out.println("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        results.rows().forEach(row -> out.println(times(row)));
        out.println();
    }

    private String times(Row row) {
        Measured median = row.median();
        Optional<Measured> hugo = median(row, Contenders.HUGO);
        Optional<Measured> full = median(row, setting(row) + Contenders.FULL);
        return "| " + row.works() + " | " + row.name()
                + cell("%.2f", median.cpu())
                + cell("%.2f", median.wall())
                + cell("%.0f", median.memory())
                + cell("%.2f", ratio(median, hugo, Measured::cpu))
                + cell("%.2f", ratio(median, hugo, Measured::wall))
                + cell("%.2f", ratio(median, hugo, Measured::memory))
                + cell("%.1f", ratio(median, floor(row), Measured::cpu))
                + cell("%.2f", ratio(median, full, Measured::cpu))
                + " |";
    }

    /** By which power of the number of works each takes more CPU, from size to size. */
    void growth(List<Integer> sizes) {
        for (int i = 1; i < sizes.size(); i++) {
            int small = sizes.get(i - 1);
            int large = sizes.get(i);
            out.println("| " + small + " to " + large + " works | exponent of CPU | of memory |");
            out.println("| --- | ---: | ---: |");
            for (Row row : results.rows()) {
                if (row.works() == large) {
                    results.row(small, row.name())
                            .ifPresent(before -> out.println("| " + row.name()
                                    + cell(
                                            "%.2f",
                                            exponent(
                                                    before,
                                                    row,
                                                    before.median().cpu(),
                                                    row.median().cpu()))
                                    + cell(
                                            "%.2f",
                                            exponent(
                                                    before,
                                                    row,
                                                    before.median().memory(),
                                                    row.median().memory()))
                                    + " |"));
                }
            }
            out.println();
        }
    }

    void sites(List<Bed> beds, List<Setting> settings) throws IOException {
        out.println("| works | site | files | MB | bytes a work | largest file, MB |");
        out.println("| ---: | --- | ---: | ---: | ---: | ---: |");
        for (Bed bed : beds) {
            for (Setting setting : settings) {
                site(bed, setting.word(), bed.site(setting));
            }
            if (Files.exists(bed.hugoSite())) {
                site(bed, Contenders.HUGO, bed.hugoSite());
            }
        }
        out.println();
    }

    private void site(Bed bed, String name, Path site) throws IOException {
        List<Path> files = Folders.files(site);
        long bytes = 0;
        long largest = 0;
        for (Path file : files) {
            long size = Files.size(file);
            bytes += size;
            largest = Math.max(largest, size);
        }
        out.println("| " + bed.works() + " | " + name + " | " + files.size() + cell("%.1f", bytes / 1e6)
                + cell("%.0f", (double) bytes / bed.works()) + cell("%.1f", largest / 1e6) + " |");
    }

    private Optional<Measured> median(Row row, String name) {
        return results.row(row.works(), name).map(Row::median);
    }

    private Optional<Measured> floor(Row row) {
        String setting = setting(row);
        return row.name().equals(setting + Contenders.FULL)
                ? median(row, setting + Contenders.FULL_FLOOR)
                : median(row, setting + Contenders.AGAIN_FLOOR);
    }

    private static String setting(Row row) {
        int comma = row.name().indexOf(',');
        return comma < 0 ? row.name() : row.name().substring(0, comma);
    }

    private static double ratio(Measured median, Optional<Measured> base, ToDoubleFunction<Measured> value) {
        return base.map(other -> value.applyAsDouble(median) / value.applyAsDouble(other))
                .orElse(Double.NaN);
    }

    private static double exponent(Row before, Row after, double less, double more) {
        return Math.log(more / less) / Math.log((double) after.works() / before.works());
    }

    private static String cell(String form, double value) {
        return " | " + (Double.isFinite(value) ? String.format(Locale.ROOT, form, value) : "–");
    }
}
