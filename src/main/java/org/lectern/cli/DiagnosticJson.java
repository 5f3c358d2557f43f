package org.lectern.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.BuildResult;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.IgnoredDiagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.json.JsonText;

/** What a check found, as one JSON object for programs; docs/checking.md has its form. */
final class DiagnosticJson {
    private DiagnosticJson() {}

    /** @param shown those of its messages that are asked for */
    static String of(BuildResult result, List<Diagnostic> shown, List<IgnoredDiagnostic> ignored) {
        List<Object> all = new ArrayList<>();
        shown.forEach(each -> all.add(object(each)));
        for (IgnoredDiagnostic each : ignored) {
            Map<String, Object> object = object(each.diagnostic());
            // Never an empty text, which many programs take for false.
            object.put("ignored", each.reason().isEmpty() ? "without a reason" : each.reason());
            all.add(object);
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("works", result.works());
        out.put("sound", result.sound());
        out.put("errors", count(result, Severity.ERROR));
        out.put("warnings", count(result, Severity.WARNING));
        out.put("hints", count(result, Severity.HINT));
        out.put("ignored", result.ignored().size());
        out.put("diagnostics", all);
        return JsonText.pretty(out);
    }

    private static Map<String, Object> object(Diagnostic diagnostic) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("severity", diagnostic.severity().word());
        out.put("code", diagnostic.code());
        out.put("file", diagnostic.position().file());
        out.put("line", diagnostic.position().line());
        out.put("column", diagnostic.position().column());
        out.put("problem", diagnostic.problem());
        out.put("remedy", diagnostic.remedy());
        return out;
    }

    private static int count(BuildResult result, Severity severity) {
        return (int) result.diagnostics().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }
}
