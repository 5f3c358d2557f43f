package bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What the works of one list are made of; the larger the list, the more authors. */
record Vocabulary(Pool<String> common, Pool<Subject> subjects, Pool<Person> authors, Pool<String> journals) {
    private static final int SUBJECTS = 80;
    private static final int SUBJECT_WORDS = 120;
    private static final int COMMON_WORDS = 8000;
    private static final int JOURNALS = 60;
    private static final int WORKS_OF_AN_AUTHOR = 3;

    private static final List<String> LITTLE_WORDS =
            List.of(("the of and in to a for is that with on as by this from are an"
                            + " we be it which or at were these has between not can was their but more its have than also using")
                    .split(" "));
    private static final List<String> SERIALS =
            List.of("Journal of", "Annals of", "Review of", "Archives of", "Letters in", "Quarterly of");

    static Vocabulary of(int works, Random chance) {
        WordMaker maker = new WordMaker(chance, LITTLE_WORDS);
        List<String> common = new ArrayList<>(LITTLE_WORDS);
        common.addAll(maker.words(COMMON_WORDS, 2, 4));
        return new Vocabulary(
                new Pool<>(common, 1),
                new Pool<>(subjects(maker), 0.8),
                new Pool<>(authors(works, maker, chance), 0.8),
                new Pool<>(journals(maker, chance), 0.8));
    }

    private static List<Subject> subjects(WordMaker maker) {
        List<String> names = maker.names(2 * SUBJECTS, 2, 3);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < SUBJECTS; i++) {
            Pool<String> words = new Pool<>(maker.words(SUBJECT_WORDS, 3, 4), 0.7);
            subjects.add(new Subject(names.get(2 * i) + " " + names.get(2 * i + 1), words));
        }
        return subjects;
    }

    private static List<Person> authors(int works, WordMaker maker, Random chance) {
        Pool<String> given = new Pool<>(maker.names(120, 2, 2), 0);
        Pool<String> family = new Pool<>(maker.names(3000, 2, 3), 0);
        Set<Person> authors = new LinkedHashSet<>();
        while (authors.size() < Math.max(5, works / WORKS_OF_AN_AUTHOR)) {
            authors.add(new Person(given.draw(chance), family.draw(chance)));
        }
        return List.copyOf(authors);
    }

    private static List<String> journals(WordMaker maker, Random chance) {
        Pool<String> serials = new Pool<>(SERIALS, 0);
        List<String> names = maker.names(2 * JOURNALS, 2, 4);
        List<String> journals = new ArrayList<>();
        for (int i = 0; i < JOURNALS; i++) {
            journals.add(serials.draw(chance) + " " + names.get(2 * i) + " " + names.get(2 * i + 1));
        }
        return journals;
    }
}
