package bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Ratios on file, a line each: {@code 1000 everything, full / Hugo: CPU = 0.250}. */
final class RatioFile {
    private static final String SIGN = " = ";

    private final Path file;

    RatioFile(Path file) {
        this.file = file;
    }

    void save(Map<String, Double> ratios) throws IOException {
        String lines = ratios.entrySet().stream()
                .map(ratio -> ratio.getKey() + SIGN + String.format(Locale.ROOT, "%.3f", ratio.getValue()) + "\n")
                .collect(Collectors.joining());
        Files.writeString(file, lines);
    }

    /**
     * Which of some ratios are worse than those on file by more than a tolerance, as sentences; ratios that only one
     * side has are passed over.
     *
     * @param tolerance 0.25 lets a ratio be a quarter worse
     */
    List<String> worse(Map<String, Double> ratios, double tolerance) throws IOException {
        List<String> worse = new ArrayList<>();
        read().forEach((key, stored) -> {
            Double now = ratios.get(key);
            if (now != null && now > stored * (1 + tolerance)) {
                worse.add(String.format(Locale.ROOT, "%s was %.3f and is %.3f", key, stored, now));
            }
        });
        return worse;
    }

    /** How many ratios both sides have. */
    long common(Map<String, Double> ratios) throws IOException {
        return read().keySet().stream().filter(ratios::containsKey).count();
    }

    private Map<String, Double> read() throws IOException {
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int sign = line.lastIndexOf(SIGN);
            ratios.put(line.substring(0, sign), Double.valueOf(line.substring(sign + SIGN.length())));
        }
        return ratios;
    }
}
