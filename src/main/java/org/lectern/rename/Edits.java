package org.lectern.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.SourceEdits;

/** Changes of several files, gathered; and a line of words for each. */
final class Edits {
    private final Map<String, SourceEdits> byFile = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    SourceEdits of(Source source) {
        return byFile.computeIfAbsent(source.file().name(), name -> new SourceEdits(source.raw()));
    }

    /** Puts another id in the place of each of these. */
    void replace(IdPlaces places, String from, String to) throws RenameException {
        if (!places.unclear().isEmpty()) {
            throw new RenameException(places.unclear().get(0) + ": \"" + from
                    + "\" stands here in a way that cannot be changed safely; nothing was changed. Change it by hand,"
                    + " and run this again");
        }
        for (SourcePosition place : places.places()) {
            replace(places.source(), place, from, to);
        }
    }

    void replace(Source source, SourcePosition place, String from, String to) {
        SourcePosition end = new SourcePosition(place.file(), place.line(), place.column() + from.length());
        of(source).replace(place, end, to);
        lines.add(place.file() + ":" + place.line() + ": " + from + " → " + to);
    }

    void say(String line) {
        lines.add(line);
    }

    String text(Source source) {
        SourceEdits edits = byFile.get(source.file().name());
        return edits == null ? source.raw() : edits.text();
    }

    boolean touches(Source source) {
        return byFile.containsKey(source.file().name());
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
