package org.lectern.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A library of odd entries, the same for the same seed, with what each must say afterwards. */
final class OddLibrary {
    private static final List<String[]> LETTERS = List.of(
            pair("\\\"{u}", "ü"),
            pair("{\\'e}", "é"),
            pair("{\\ss}", "ß"),
            pair("\\o{}", "ø"),
            pair("\\L{}", "Ł"),
            pair("\\v{c}", "č"),
            pair("\\c{c}", "ç"),
            pair("{\\k a}", "ą"),
            pair("\\H{o}", "ő"),
            pair("é", "é"),
            pair("中", "中"));
    private static final List<String> TRAPS = List.of(
            "yes",
            "null",
            "~",
            "1984",
            "A: B",
            "# hash",
            "- dash",
            "[x]",
            "{y",
            "it's",
            "\"quoted\"",
            "*star*",
            "&amp",
            "@at",
            "%percent",
            "|bar",
            "> more",
            "tab\there",
            "x #y",
            "a:",
            "!bang",
            "?mark",
            "`tick`",
            "---",
            "...");

    private final Random random;

    /**
     * One entry.
     *
     * @param values by the names of record fields; those under custom as {@code custom.x}
     */
    record Odd(String key, String bib, Map<String, String> values) {}

    OddLibrary(long seed) {
        this.random = new Random(seed);
    }

    private static String[] pair(String latex, String text) {
        return new String[] {latex, text};
    }

    List<Odd> entries(int count) {
        List<Odd> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(i));
        }
        return entries;
    }

    static String bib(List<Odd> entries) {
        return entries.stream().map(Odd::bib).collect(Collectors.joining("\n\n"));
    }

    private Odd entry(int number) {
        String key = "k" + number + (random.nextInt(9) == 0 ? ":odd/" : "");
        String type = List.of("article", "book", "misc", "inproceedings", "techreport", "online")
                .get(random.nextInt(6));
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder bib = new StringBuilder("@")
                .append(type)
                .append(random.nextBoolean() ? "{" : " {")
                .append(key);
        text(bib, values, "title", "title", "Work " + number + " ");
        text(bib, values, "publisher", "publisher", "");
        text(bib, values, "usera" + random.nextInt(4), "", "");
        number(bib, values, "volume", "volume", String.valueOf(random.nextInt(900)));
        number(bib, values, "year", "issued", String.valueOf(1800 + random.nextInt(250)));
        String first = String.valueOf(1 + random.nextInt(500));
        number(bib, values, "pages", "page", first + "-" + first + "9");
        String[] letter = letter();
        bib.append(",\n author = {Sm").append(letter[0]).append("th, Ann and {The Office of Nothing}}");
        values.put("family", "Sm" + letter[1] + "th");
        if (random.nextInt(3) == 0) {
            number(bib, values, "doi", "DOI", "10.1234/odd." + number);
        }
        bib.append(random.nextBoolean() ? ",\n}" : "\n}");
        return new Odd(key, bib.toString(), values);
    }

    private String[] letter() {
        return LETTERS.get(random.nextInt(LETTERS.size()));
    }

    private void text(StringBuilder bib, Map<String, String> values, String field, String name, String before) {
        String[] letter = letter();
        String trap = TRAPS.get(random.nextInt(TRAPS.size()));
        String plain = trap.replace("{", "");
        String latex = plain.replace("~", "\\textasciitilde{}").replace("`", "\\textasciigrave{}");
        boolean safe = !plain.contains("`") && !plain.contains("---");
        String shown = safe ? plain.replace("\t", " ") : "plain";
        bib.append(",\n ").append(field).append(" = {").append(before).append(safe ? latex : "plain");
        bib.append(" w").append(letter[0]).append("rd}");
        values.put(name.isEmpty() ? "custom." + field : name, before + shown + " w" + letter[1] + "rd");
    }

    private void number(StringBuilder bib, Map<String, String> values, String field, String name, String value) {
        String written = field.equals("pages") ? value.replace("-", "--") : value;
        boolean bare = written.chars().allMatch(Character::isDigit) && random.nextBoolean();
        bib.append(",\n  ").append(field.toUpperCase(Locale.ROOT)).append(" = ");
        bib.append(bare ? written : random.nextBoolean() ? "{" + written + "}" : "\"" + written + "\"");
        values.put(name, value);
    }
}
