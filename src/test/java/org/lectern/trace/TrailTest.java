package org.lectern.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.cache.ValueSums;

class TrailTest {
    private final ValueSums sums = new ValueSums(List.of());
    private final Trail trail = new Trail(sums);

    private Set<String> keys(Asked asked) {
        List<Question> all = trail.questions();
        return IntStream.of(asked.numbers())
                .mapToObj(number -> all.get(number).key())
                .collect(Collectors.toSet());
    }

    private Asked follow(Runnable maker) {
        return trail.follow(() -> {
                    maker.run();
                    return "";
                })
                .asked();
    }

    @Test
    void whatIsAskedForOneThingIsNotedForItAlone() {
        trail.note("work", "beside");
        Asked one = follow(() -> {
            trail.note("work", "a");
            trail.note("work", "b");
            trail.note("work", "a");
            assertThat(keys(follow(() -> trail.note("work", "inner")))).containsExactly("inner");
        });
        assertThat(keys(one)).containsExactlyInAnyOrder("a", "b");
        assertThat(keys(trail.beyond())).containsExactly("beside");
        assertThat(keys(follow(() -> trail.note(one)))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whoeverGoesOnWithoutWhatFailedHasAskedForIt() {
        Asked asked = follow(() -> assertThatThrownBy(() -> trail.follow(() -> {
                    trail.note("work", "a");
                    throw new IllegalStateException("fails");
                }))
                .isInstanceOf(IllegalStateException.class));
        assertThat(keys(asked)).containsExactly("a");
    }

    @Test
    void aMemoHandsOnWhatWasAskedAndAFindingIsAskedItself() {
        Memo<String, String> memo = new Memo<>(trail);
        Finding<String> finding = Finding.kept(trail, "found", key -> {
            trail.note("work", "deep");
            return key + "!";
        });
        for (int time = 0; time < 2; time++) {
            Asked asked = follow(() -> {
                memo.get("m", () -> {
                    trail.note("work", "behind");
                    return "made";
                });
                finding.get("f");
            });
            assertThat(keys(asked)).containsExactlyInAnyOrder("behind", "f");
        }
    }

    @Test
    void aQuestionHasOneNumberAndTheSumOfItsAnswer() {
        trail.answers("work", key -> "text of " + key);
        Question question = new Question("work", "a");
        int number = trail.number(question);
        trail.note("work", "a");
        assertThat(trail.number(new Question("work", "a"))).isEqualTo(number);
        assertThat(trail.questions()).containsExactly(question);
        assertThat(trail.answer(question)).isEqualTo(Optional.of(sums.of("text of a")));
        assertThat(trail.answer(new Question("nobody", "a"))).isEmpty();
        assertThatThrownBy(() -> trail.answers("work", key -> "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTrailNotesNothing() {
        Trail none = Trail.NONE;
        none.note("work", "a");
        assertThat(none.follow(() -> "made").value()).isEqualTo("made");
        assertThat(none.beyond().isEmpty()).isTrue();
        assertThat(none.answer(new Question("work", "a"))).isEmpty();
    }
}
