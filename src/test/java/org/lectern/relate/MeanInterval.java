package org.lectern.relate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** A mean, and between what it lies in 95 of 100 samples drawn anew from the same values. */
record MeanInterval(double mean, double low, double high) {
    private static final int SAMPLES = 2000;

    /** The same on every run. There must be a value. */
    static MeanInterval of(double[] values) {
        Random random = new Random(1);
        double[] means = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            means[i] = random.ints(values.length, 0, values.length)
                    .mapToDouble(value -> values[value])
                    .average()
                    .orElseThrow();
        }
        Arrays.sort(means);
        return new MeanInterval(
                Arrays.stream(values).average().orElseThrow(), means[SAMPLES * 25 / 1000], means[SAMPLES * 975 / 1000]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f [%.3f %.3f]", mean, low, high);
    }
}
