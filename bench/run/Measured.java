package bench.run;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process took.
 *
 * @param cpu user and system seconds; not a number where nothing measures them
 * @param wall seconds from start to end
 * @param memory the most that was resident, in megabytes (10^6 bytes); not a number where nothing measures it
 */
record Measured(double cpu, double wall, double memory) {
    /** The median of each; of an even number the mean of the two in the middle. */
    static Measured median(List<Measured> runs) {
        return new Measured(middle(runs, Measured::cpu), middle(runs, Measured::wall), middle(runs, Measured::memory));
    }

    private static double middle(List<Measured> runs, ToDoubleFunction<Measured> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
