package org.lectern.rename;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.FileWriter;

/** Reads a list again as it would be, and compares it with what it was. */
final class Trial {
    private final ListContent before;
    private final FileWriter writer;

    Trial(ListContent before, FileWriter writer) {
        this.before = before;
        this.writer = writer;
    }

    /**
     * The plan with what would be wrong: any error, and where the list was sound before any message more.
     *
     * @param from told as {@code to} in the list as it was, the two must say the same where {@code same} is asked
     * @throws RenameException where they do not
     */
    RenamePlan of(RenamePlan plan, Kind kind, String from, String to, boolean same)
            throws IOException, RenameException {
        ListContent after = plan.tried(before.tree(), writer);
        List<Diagnostic> faults = faults(after);
        if (faults.isEmpty() && same && !before.hasErrors()) {
            List<String> was = Outline.of(before.catalog(), kind, from, to);
            List<String> is = Outline.of(after.catalog(), kind, to, to);
            if (!was.equals(is)) {
                throw new RenameException("the list would say something else than it does, so nothing was changed: "
                        + difference(was, is));
            }
        }
        return plan.with(faults);
    }

    List<Diagnostic> faults(ListContent after) {
        Map<String, Integer> known = new HashMap<>();
        before.diagnostics().forEach(found -> known.merge(found.code(), 1, Integer::sum));
        List<Diagnostic> faults = new ArrayList<>();
        for (Diagnostic found : after.diagnostics()) {
            boolean isNew = known.merge(found.code(), -1, Integer::sum) < 0;
            if (found.severity() == Severity.ERROR
                    || (isNew && !before.hasErrors() && found.severity() == Severity.WARNING)) {
                faults.add(found);
            }
        }
        return List.copyOf(faults);
    }

    private static String difference(List<String> was, List<String> is) {
        return is.stream()
                .filter(line -> !was.contains(line))
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), 60)) + "…")
                .orElse("something is gone");
    }
}
