package org.lectern.lint;

import org.lectern.catalog.Article;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.read.FieldPlaces;

/** Says what was found, at the field that is concerned; pointers are those of {@link FieldPlaces}. */
final class Findings {
    private final FieldPlaces places;
    private final DiagnosticCollector diagnostics;

    Findings(FieldPlaces places, DiagnosticCollector diagnostics) {
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void warning(String code, Article article, String pointer, String problem, String remedy) {
        diagnostics.warning(code, places.of(article, pointer), problem, remedy);
    }

    void hint(String code, Article article, String pointer, String problem, String remedy) {
        diagnostics.hint(code, places.of(article, pointer), problem, remedy);
    }

    void hint(String code, Topic topic, String pointer, String problem, String remedy) {
        diagnostics.hint(code, places.of(topic, pointer), problem, remedy);
    }

    void warning(String code, ReadingList list, String pointer, String problem, String remedy) {
        diagnostics.warning(code, places.of(list, pointer), problem, remedy);
    }

    void hint(String code, ReadingList list, String pointer, String problem, String remedy) {
        diagnostics.hint(code, places.of(list, pointer), problem, remedy);
    }

    void hint(String code, SourcePosition position, String problem, String remedy) {
        diagnostics.hint(code, position, problem, remedy);
    }

    /** For a message that names a second place. */
    SourcePosition place(Article article, String pointer) {
        return places.of(article, pointer);
    }
}
