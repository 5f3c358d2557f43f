package org.lectern.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.Collation;

class LongIndexesTest {
    private static final IndexDivider<String> BY_LETTERS =
            new IndexDivider<>(IndexScheme.letters(Collation.of("en"), name -> name), "authors/a-z");

    private static List<String> names(String begin, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> begin + Character.toString('a' + i % 26) + i)
                .sorted()
                .toList();
    }

    private static List<String> both(List<String> one, List<String> two) {
        return Stream.concat(one.stream(), two.stream()).sorted().toList();
    }

    private static <T> List<IndexPart<T>> leaves(List<IndexPart<T>> parts) {
        List<IndexPart<T>> leaves = new ArrayList<>();
        parts.forEach(part -> leaves.addAll(part.parts().isEmpty() ? List.of(part) : leaves(part.parts())));
        return leaves;
    }

    private static List<String> paths(List<? extends IndexPart<?>> parts) {
        return parts.stream().map(part -> part.heading().path().value()).toList();
    }

    @Test
    void anIndexOfAHundredAndFiftyIsOnePage() {
        assertThat(BY_LETTERS.divide(both(names("a", 75), names("b", 75)))).isEmpty();
    }

    @Test
    void aLongerOneIsDividedByLetterThenTwo() {
        List<IndexPart<String>> parts = BY_LETTERS.divide(both(names("a", 400), names("b", 20)));
        assertThat(paths(parts)).containsExactly("authors/a-z/a.html", "authors/a-z/b.html");
        assertThat(paths(parts.get(0).parts()).subList(0, 2))
                .containsExactly("authors/a-z/aa.html", "authors/a-z/ab.html");
        assertThat(leaves(parts)).allSatisfy(part -> assertThat(part.items()).hasSizeLessThanOrEqualTo(150));
        assertThat(leaves(parts).stream().flatMap(part -> part.items().stream()))
                .containsExactlyElementsOf(both(names("a", 400), names("b", 20)));
    }

    @Test
    void noAddressChangesWhenNamesAreAdded() {
        List<String> before = both(names("a", 190), names("smi", 190));
        List<String> after = both(before, both(names("ab", 150), names("sma", 150)));
        List<String> kept = paths(BY_LETTERS.divide(before));
        List<String> now = new ArrayList<>();
        List<IndexPart<String>> open = new ArrayList<>(BY_LETTERS.divide(after));
        while (!open.isEmpty()) {
            IndexPart<String> part = open.remove(0);
            now.add(part.heading().path().value());
            open.addAll(part.parts());
        }
        assertThat(now).containsAll(kept).doesNotHaveDuplicates();
    }

    @Test
    void aLevelAtWhichAllStayTogetherHasNoPage() {
        assertThat(paths(BY_LETTERS.divide(both(names("smitha", 150), names("smithb", 150)))))
                .containsExactly("authors/a-z/smitha.html", "authors/a-z/smithb.html");
    }

    @Test
    void aNameThatEndsEarlyAndOneOfADeviceHaveAHyphen() {
        List<String> names = both(both(names("con", 150), names("co", 0)), both(List.of("co", "c"), names("cox", 100)));
        assertThat(paths(leaves(BY_LETTERS.divide(names))))
                .containsExactly(
                        "authors/a-z/c-.html", "authors/a-z/co-.html", "authors/a-z/con-.html", "authors/a-z/cox.html");
    }

    @Test
    void whatBeginsWithNoLetterIsTogether() {
        List<IndexPart<String>> parts = BY_LETTERS.divide(both(List.of("1984", "…"), names("a", 200)));
        assertThat(paths(parts)).containsExactly("authors/a-z/other.html", "authors/a-z/a.html");
        assertThat(parts.get(0).items()).containsExactly("1984", "…");
    }

    @Test
    void namesThatNothingPartsStayOnOnePage() {
        assertThat(BY_LETTERS.divide(
                        IntStream.range(0, 300).mapToObj(i -> "Same").toList()))
                .isEmpty();
    }
}
