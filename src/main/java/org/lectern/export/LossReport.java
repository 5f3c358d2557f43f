package org.lectern.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.catalog.Article;

/**
 * What of some works a format cannot hold, as tables for people: what is lost and what changes, by field and by work.
 */
final class LossReport {
    private static final String GAP = "  ";

    private LossReport() {}

    /** The tables, in lines; fields by how many works they concern, works in their order. */
    static String of(ExportFormat format, List<Article> articles, RecordWriter writer) {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        Map<String, List<String>> changed = new LinkedHashMap<>();
        int concerned = 0;
        for (Article article : articles) {
            List<String> all = writer.lost(article);
            List<String> another = writer.changed(article);
            add(
                    lost,
                    article,
                    all.stream().filter(name -> !another.contains(name)).toList());
            add(changed, article, another);
            concerned += all.isEmpty() ? 0 : 1;
        }
        if (concerned == 0) {
            return format.label() + " holds all of what the records have; works: " + articles.size() + ".\n";
        }
        StringBuilder out = new StringBuilder(format.label())
                .append(" cannot hold all of what the records have; works concerned: ")
                .append(concerned)
                .append(" of ")
                .append(articles.size())
                .append(".\n");
        group(out, "Lost:", lost);
        group(out, "In the file, but read back in another form or place:", changed);
        return out.toString();
    }

    private static void add(Map<String, List<String>> group, Article article, List<String> fields) {
        if (!fields.isEmpty()) {
            group.put(article.id().value(), fields);
        }
    }

    private static void group(StringBuilder out, String heading, Map<String, List<String>> byWork) {
        if (byWork.isEmpty()) {
            return;
        }
        Map<String, Integer> byField = new TreeMap<>();
        byWork.values().forEach(fields -> fields.forEach(field -> byField.merge(field, 1, Integer::sum)));
        out.append('\n').append(heading).append("\n\n");
        int fieldWidth = width(List.copyOf(byField.keySet()), "field");
        line(out, "field", fieldWidth, "works");
        byField.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(field -> line(out, field.getKey(), fieldWidth, String.valueOf(field.getValue())));
        out.append('\n');
        int workWidth = width(List.copyOf(byWork.keySet()), "work");
        line(out, "work", workWidth, "fields");
        byWork.forEach((work, fields) -> line(out, work, workWidth, String.join(", ", fields)));
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
