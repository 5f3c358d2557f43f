package bench.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes works by chance. */
final class WorkMaker {
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    private final Vocabulary vocabulary;
    private final Random chance;
    private final Prose prose;
    private final Annotations annotations;

    WorkMaker(Vocabulary vocabulary, Random chance) {
        this.vocabulary = vocabulary;
        this.chance = chance;
        this.prose = new Prose(vocabulary.common(), chance);
        this.annotations = new Annotations(prose, chance);
    }

    Work work(int number) {
        List<Subject> subjects = vocabulary.subjects().drawDifferent(chance, between(2, 4));
        return new Work(
                String.format(Locale.ROOT, "w%06d", number),
                title(subjects),
                vocabulary.authors().drawDifferent(chance, between(1, 4)),
                FIRST_DAY.plusDays(between(0, (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()))),
                vocabulary.journals().draw(chance),
                between(1, 80),
                between(1, 12),
                pages(),
                Kind.values()[between(0, Kind.values().length - 1)],
                subjects,
                keywords(subjects),
                abstractText(subjects),
                annotations.annotation(subjects));
    }

    /** Some titles have a colon, and a few what a page has to escape. */
    private String title(List<Subject> subjects) {
        String title = Prose.capital(String.join(" ", prose.words(between(6, 12), subjects)));
        if (chance.nextDouble() < 0.2) {
            title = title.replaceFirst(" ", ": ");
        }
        return chance.nextDouble() < 0.03 ? title + " & \"quoted\" <tag>" : title;
    }

    private String pages() {
        int first = between(1, 900);
        return first + "-" + (first + between(3, 40));
    }

    private List<String> keywords(List<Subject> subjects) {
        return subjects.stream()
                .limit(2)
                .flatMap(subject -> subject.words().drawDifferent(chance, 2).stream())
                .toList();
    }

    private String abstractText(List<Subject> subjects) {
        return prose.sentences(between(120, 200), subjects).stream()
                .map(sentence -> String.join(" ", sentence))
                .collect(Collectors.joining(" "));
    }

    private int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }
}
