package org.lectern.rename;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.FileWriter;

/** Reads a list again as it would be, and compares it with what it was. */
final class Trial {
    /** Of what names a record that is not there, as others that were renamed in another branch are. */
    private static final Set<String> UNKNOWN =
            Set.of("unknown-article", "unknown-topic", "unknown-person", "dead-link");

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
        RenamePlan judged = judged(plan, after);
        if (judged.faults().isEmpty() && same && !before.hasErrors()) {
            List<String> was = Outline.of(before.catalog(), kind, from, to);
            List<String> is = Outline.of(after.catalog(), kind, to, to);
            if (!was.equals(is)) {
                throw new RenameException("the list would say something else than it does, so nothing was changed: "
                        + difference(was, is));
            }
        }
        return judged;
    }

    /**
     * The plan of a renaming that others still have to follow. Where a branch had renamed several records, what names
     * the others must not keep each from being finished: those errors stay, and are counted in a note.
     */
    RenamePlan finishing(RenamePlan plan) throws IOException {
        RenamePlan judged = judged(plan, plan.tried(before.tree(), writer));
        int left = judged.known();
        boolean harmless = judged.faults().size() == left
                && judged.faults().stream().allMatch(fault -> UNKNOWN.contains(fault.code()));
        return left == 0 || !harmless || plan.isEmpty()
                ? judged
                : plan.with("other ids are still unknown (" + left + (left == 1 ? " error" : " errors")
                        + " as before): lectern check names them.");
    }

    /** Errors that the list has as it is come as they are there, and first. */
    private RenamePlan judged(RenamePlan plan, ListContent after) {
        List<Diagnostic> old = new ArrayList<>(before.diagnostics());
        List<Diagnostic> known = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic fault : after.diagnostics()) {
            Optional<Diagnostic> same =
                    old.stream().filter(was -> isSame(was, fault)).findFirst();
            same.ifPresent(old::remove);
            if (fault.severity() == Severity.ERROR && same.isPresent()) {
                known.add(same.get());
            } else if (fault.severity() == Severity.ERROR) {
                found.add(fault);
            }
        }
        if (!before.hasErrors()) {
            found.addAll(newWarnings(after));
        }
        List<Diagnostic> faults = new ArrayList<>(known.stream().sorted().toList());
        faults.addAll(found.stream().sorted().toList());
        return plan.with(List.copyOf(faults), known.size());
    }

    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.code().equals(other.code()) && one.message().equals(other.message());
    }

    private List<Diagnostic> newWarnings(ListContent after) {
        Map<String, Integer> known = new HashMap<>();
        before.diagnostics().forEach(found -> known.merge(found.code(), 1, Integer::sum));
        return after.diagnostics().stream()
                .filter(found -> known.merge(found.code(), -1, Integer::sum) < 0)
                .filter(found -> found.severity() == Severity.WARNING)
                .toList();
    }

    private static String difference(List<String> was, List<String> is) {
        return is.stream()
                .filter(line -> !was.contains(line))
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), 60)) + "…")
                .orElse("something is gone");
    }
}
