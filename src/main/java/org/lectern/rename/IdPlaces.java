package org.lectern.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lectern.catalog.LinkPath;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;

/** Where a file names an id: in fields, and in texts as their parser understands them. */
final class IdPlaces implements RecordVisitor {
    private final Source source;
    private final Kind kind;
    private final String id;
    private final FileText text;
    private final TextPlaces texts;
    private final Predicate<String> leadsThere;
    private final String path;
    private final SortedSet<Integer> offsets = new TreeSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<SourcePosition> unclear = new ArrayList<>();

    private IdPlaces(Source source, Kind kind, String id, String path) {
        this.source = source;
        this.kind = kind;
        this.id = id;
        this.text = new FileText(source.file().name(), source.plain().text());
        this.texts = new TextPlaces(id, kind == Kind.ARTICLE);
        this.path = path;
        this.leadsThere = target -> !path.isEmpty()
                && LinkPath.resolve(source.below(), target).filter(path::equals).isPresent();
    }

    /**
     * The places in one file.
     *
     * @param path that of the id's own file below the content folder, which links name; empty where that stays
     */
    static IdPlaces in(Source source, Kind kind, String id, String path) {
        IdPlaces places = new IdPlaces(source, kind, id, path);
        if (source.raw().contains(id)) {
            source.visit(places);
            int body = source.body();
            places.add(places.texts.in(places.text.text().substring(body), places.leadsThere), body);
        }
        return places;
    }

    private void add(SortedSet<Integer> found, int from) {
        for (int offset : found) {
            if (offset < 0) {
                unclear.add(text.place(from));
            } else {
                offsets.add(from + offset);
            }
        }
    }

    @Override
    public void record(Kind what, YamlMapping record) {
        // the record's own id is no reference
    }

    @Override
    public void reference(Reference reference) {
        if (reference.kind() == kind && reference.id().text().strip().equals(id)) {
            references.add(reference);
            add(
                    inFile(
                            reference.id(),
                            new TreeSet<>(List.of(reference.id().text().indexOf(id)))),
                    0);
        }
    }

    @Override
    public void text(YamlScalar scalar) {
        add(inFile(scalar, texts.in(scalar.text(), leadsThere)), 0);
    }

    @Override
    public void file(YamlScalar written) {
        String name = source.file().name();
        String folder = name.substring(0, name.length() - source.below().length());
        if (!path.isEmpty() && (written.text().equals(path) || written.text().equals(folder + path))) {
            int at = written.text().indexOf(id, written.text().lastIndexOf('/') + 1);
            add(inFile(written, new TreeSet<>(List.of(at))), 0);
        }
    }

    /**
     * Places in a value as places in the file. YAML folds lines and escapes characters, but never within an id: the
     * n-th occurrence in the one is the n-th in the other.
     */
    private SortedSet<Integer> inFile(YamlScalar scalar, SortedSet<Integer> inValue) {
        SortedSet<Integer> found = new TreeSet<>();
        if (inValue.isEmpty()) {
            return found;
        }
        int start = text.offset(scalar.position());
        List<Integer> written = occurrences(text.text().substring(start, text.offset(scalar.end())));
        List<Integer> read = occurrences(scalar.text());
        for (int offset : inValue) {
            int number = read.indexOf(offset);
            if (number < 0 || written.size() != read.size()) {
                unclear.add(scalar.position());
            } else {
                found.add(start + written.get(number));
            }
        }
        return found;
    }

    private List<Integer> occurrences(String in) {
        List<Integer> found = new ArrayList<>();
        for (int i = in.indexOf(id); i >= 0; i = in.indexOf(id, i + 1)) {
            found.add(i);
        }
        return found;
    }

    /** Where the id begins, as places of the file, in its order. */
    List<SourcePosition> places() {
        return offsets.stream().map(text::place).toList();
    }

    /** The fields among them. */
    List<Reference> references() {
        return List.copyOf(references);
    }

    /** Where it is named in a way that cannot be told apart from what stands around it. */
    List<SourcePosition> unclear() {
        return List.copyOf(unclear);
    }

    boolean isEmpty() {
        return offsets.isEmpty() && unclear.isEmpty();
    }

    Source source() {
        return source;
    }
}
