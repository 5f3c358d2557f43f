package org.lectern.importer;

import java.util.List;
import org.lectern.diagnostic.Diagnostic;

/**
 * What an import did.
 *
 * @param diagnostics what was not understood, merged or kept, by file and line
 * @param entries how many were read
 * @param made the files of new records, as messages name them, in the order of the entries
 * @param merged how many entries joined another one of the import
 * @param present how many works were on the list already
 * @param updated the files of records that got more fields
 * @param topics the ids of new topics
 * @param summary the same in sentences for people
 * @param sound whether all came in: no entry was lost and no file left unread
 */
public record ImportReport(
        List<Diagnostic> diagnostics,
        int entries,
        List<String> made,
        int merged,
        int present,
        List<String> updated,
        List<String> topics,
        List<String> summary,
        boolean sound) {
    public ImportReport {
        diagnostics = List.copyOf(diagnostics);
        made = List.copyOf(made);
        updated = List.copyOf(updated);
        topics = List.copyOf(topics);
        summary = List.copyOf(summary);
    }
}
