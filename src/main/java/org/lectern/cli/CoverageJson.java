package org.lectern.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.json.JsonText;
import org.lectern.lint.Coverage;

/** A coverage report for programs; docs/checking.md describes it. */
final class CoverageJson {
    private CoverageJson() {}

    static String of(Coverage coverage) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("works", coverage.works());
        report.put("types", rows(coverage.types(), coverage.fields()));
        report.put("lists", rows(coverage.lists(), coverage.fields()));
        report.put("unlisted", coverage.unlisted());
        report.put("topics", counts(coverage.topics()));
        report.put("years", counts(coverage.years()));
        report.put("languages", counts(coverage.languages()));
        List<Object> gaps = new ArrayList<>();
        for (Coverage.Gap gap : coverage.gaps()) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("id", gap.id());
            record.put("file", gap.file());
            record.put("missing", gap.missing());
            gaps.add(record);
        }
        report.put("gaps", gaps);
        return JsonText.pretty(report);
    }

    private static List<Object> rows(List<Coverage.Row> rows, List<String> fields) {
        List<Object> found = new ArrayList<>();
        for (Coverage.Row row : rows) {
            Map<String, Object> having = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                having.put(fields.get(i), row.having().get(i));
            }
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("name", row.name());
            named.put("works", row.works());
            named.put("having", having);
            found.add(named);
        }
        return found;
    }

    private static List<Object> counts(List<Coverage.Count> counts) {
        List<Object> found = new ArrayList<>();
        for (Coverage.Count count : counts) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("name", count.name());
            named.put("works", count.works());
            found.add(named);
        }
        return found;
    }
}
