package org.lectern.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.catalog.Article;

/** What of some works a format cannot hold, as a table for people: by field, then by work. */
final class LossReport {
    private static final String GAP = "  ";

    private LossReport() {}

    /** The table, in lines; fields by how many works lose them, works in their order. */
    static String of(ExportFormat format, List<Article> articles, RecordWriter writer) {
        Map<String, List<String>> byWork = new LinkedHashMap<>();
        Map<String, Integer> byField = new TreeMap<>();
        for (Article article : articles) {
            List<String> lost = writer.lost(article);
            if (!lost.isEmpty()) {
                byWork.put(article.id().value(), lost);
                lost.forEach(field -> byField.merge(field, 1, Integer::sum));
            }
        }
        if (byWork.isEmpty()) {
            return format.label() + " holds all of what the records have; works: " + articles.size() + ".\n";
        }
        StringBuilder out = new StringBuilder(format.label())
                .append(" cannot hold all of what the records have; works concerned: ")
                .append(byWork.size())
                .append(" of ")
                .append(articles.size())
                .append(".\n\n");
        int fieldWidth = width(byField.keySet().stream().toList(), "field");
        line(out, "field", fieldWidth, "works");
        byField.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(field -> line(out, field.getKey(), fieldWidth, String.valueOf(field.getValue())));
        out.append('\n');
        int workWidth = width(List.copyOf(byWork.keySet()), "work");
        line(out, "work", workWidth, "fields");
        byWork.forEach((work, fields) -> line(out, work, workWidth, String.join(", ", fields)));
        return out.toString();
    }

    private static int width(List<String> names, String heading) {
        return Math.max(
                heading.length(), names.stream().mapToInt(String::length).max().orElse(0));
    }

    private static void line(StringBuilder out, String name, int width, String value) {
        out.append(name)
                .append(" ".repeat(width - name.length()))
                .append(GAP)
                .append(value)
                .append('\n');
    }
}
