package bench.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param sizes how many works the lists have, ascending
 * @param rounds how often everybody runs at each size
 * @param program the launcher of Lectern
 * @param save where the ratios go
 * @param check where ratios stand that these are not to fall behind
 * @param tolerance by how much they may
 */
record Options(
        List<Integer> sizes,
        int rounds,
        List<Setting> settings,
        boolean hugo,
        Path program,
        Optional<Path> save,
        Optional<Path> check,
        double tolerance) {
    private static final List<Integer> USUAL_SIZES = List.of(100, 1000, 10_000);
    private static final int USUAL_ROUNDS = 3;
    private static final double USUAL_TOLERANCE = 0.25;

    static Options of(Path project, String[] arguments) {
        List<Integer> sizes = new ArrayList<>();
        int rounds = USUAL_ROUNDS;
        List<Setting> settings = List.of(Setting.values());
        boolean hugo = true;
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path program = project.resolve(windows ? "lectern.cmd" : "lectern");
        Optional<Path> save = Optional.empty();
        Optional<Path> check = Optional.empty();
        double tolerance = USUAL_TOLERANCE;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--rounds" -> rounds = Integer.parseInt(words.next());
                case "--setting" -> settings = List.of(setting(words.next()));
                case "--no-hugo" -> hugo = false;
                case "--program" -> program = Path.of(words.next()).toAbsolutePath();
                case "--save" -> save = Optional.of(Path.of(words.next()));
                case "--check" -> check = Optional.of(Path.of(words.next()));
                case "--tolerance" -> tolerance = Double.parseDouble(words.next());
                default -> sizes.add(Integer.valueOf(word));
            }
        }
        sizes.sort(null);
        return new Options(
                sizes.isEmpty() ? USUAL_SIZES : List.copyOf(sizes),
                rounds,
                settings,
                hugo,
                program,
                save,
                check,
                tolerance);
    }

    private static Setting setting(String word) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setting is called " + word));
    }
}
