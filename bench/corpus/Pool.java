package bench.corpus;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Things that are drawn by Zipf's law: the n-th comes 1/n^s times as often as the first. */
final class Pool<T> {
    private final List<T> things;
    private final double[] sums;

    /**
     * A pool of some things.
     *
     * @param things the most frequent first
     * @param exponent the law's s; 0 draws all alike
     */
    Pool(List<T> things, double exponent) {
        this.things = List.copyOf(things);
        this.sums = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += 1 / StrictMath.pow(i + 1, exponent);
            sums[i] = sum;
        }
    }

    List<T> things() {
        return things;
    }

    T draw(Random chance) {
        int found = Arrays.binarySearch(sums, chance.nextDouble() * sums[sums.length - 1]);
        return things.get(Math.min(found < 0 ? -found - 1 : found, sums.length - 1));
    }

    /** Some things, none of them twice, in the order in which they were drawn. */
    List<T> drawDifferent(Random chance, int count) {
        Set<T> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(draw(chance));
        }
        return List.copyOf(drawn);
    }
}
