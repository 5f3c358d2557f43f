package bench.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rows, by size and in the order of a round. */
record Results(List<Row> rows) {
    Results {
        rows = List.copyOf(rows);
    }

    Optional<Row> row(int works, String name) {
        return rows.stream()
                .filter(row -> row.works() == works && row.name().equals(name))
                .findFirst();
    }

    /**
     * What is held against what: Lectern's builds against Hugo's, against the floor, and later ones against the full
     * one; by {@code works name / name: quantity}. Not the wall clock, which tells of the machine too; and not what was
     * not measured.
     */
    Map<String, Double> ratios() {
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (Row row : rows) {
            for (Setting setting : Setting.values()) {
                String word = setting.word();
                if (row.name().equals(word + Contenders.FULL)) {
                    put(ratios, row, Contenders.HUGO);
                    put(ratios, row, word + Contenders.FULL_FLOOR);
                } else if (row.name().equals(word + Contenders.AGAIN)) {
                    put(ratios, row, word + Contenders.AGAIN_FLOOR);
                    put(ratios, row, word + Contenders.FULL);
                } else if (row.name().equals(word + Contenders.EDITED)) {
                    put(ratios, row, word + Contenders.AGAIN_FLOOR);
                    put(ratios, row, word + Contenders.FULL);
                }
            }
        }
        return ratios;
    }

    private void put(Map<String, Double> ratios, Row row, String base) {
        row(row.works(), base).ifPresent(other -> {
            String key = row.works() + " " + row.name() + " / " + base;
            put(ratios, key + ": CPU", row.median().cpu() / other.median().cpu());
            put(ratios, key + ": memory", row.median().memory() / other.median().memory());
        });
    }

    private static void put(Map<String, Double> ratios, String key, double ratio) {
        if (Double.isFinite(ratio)) {
            ratios.put(key, ratio);
        }
    }
}
