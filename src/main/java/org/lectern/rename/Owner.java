package org.lectern.rename;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.catalog.Catalog;
import org.lectern.diagnostic.NearestName;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/**
 * The record that has an id, in its file.
 *
 * @param id where it is written; nothing where the file's name says it
 * @param alone whether the file holds no other record
 */
record Owner(Source source, YamlMapping record, Optional<YamlScalar> id, boolean alone) {
    static Optional<Owner> find(Collection<Source> sources, Kind kind, String id) {
        return sources.stream()
                .flatMap(source -> in(source, kind).stream())
                .filter(owner -> owner.name().equals(id))
                .findFirst();
    }

    /** All of a kind. */
    static List<Owner> all(Collection<Source> sources, Kind kind) {
        return sources.stream().flatMap(source -> in(source, kind).stream()).toList();
    }

    /**
     * What ids are of: as named, else what the first that is known is of; works where none is.
     *
     * @throws RenameException for an id of two kinds
     */
    static Kind kind(Collection<Source> sources, Optional<Kind> named, List<String> ids) throws RenameException {
        if (named.isPresent()) {
            return named.get();
        }
        for (String id : ids) {
            List<Kind> found = Arrays.stream(Kind.values())
                    .filter(kind -> find(sources, kind, id).isPresent())
                    .toList();
            if (found.size() > 1) {
                String kinds = found.stream().map(kind -> "a " + kind.word()).collect(Collectors.joining(" and "));
                throw new RenameException("\"" + id + "\" is the id of " + kinds.replace("a article", "an article")
                        + ": say which with --" + found.get(0).word() + " or --"
                        + found.get(1).word());
            }
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return Kind.ARTICLE;
    }

    static RenameException unknown(Collection<Source> sources, Catalog catalog, Kind kind, String id) {
        Optional<String> now = kind.holder(catalog, id);
        if (now.isPresent()) {
            return new RenameException(
                    "\"" + id + "\" is an old id of the " + kind.word() + " \"" + now.get() + "\": name that");
        }
        String hint = NearestName.hint(
                        id, all(sources, kind).stream().map(Owner::name).toList())
                .strip();
        return new RenameException(
                "there is no " + kind.word() + " \"" + id + "\"" + (hint.isEmpty() ? "" : "; " + hint));
    }

    private static List<Owner> in(Source source, Kind kind) {
        List<Owner> found = new ArrayList<>();
        Optional<YamlNode> root = source.fields();
        source.visit(new RecordVisitor() {
            @Override
            public void record(Kind what, YamlMapping record) {
                if (what == kind) {
                    boolean alone = root.filter(record::equals).isPresent();
                    found.add(new Owner(source, record, written(kind, record), alone));
                }
            }

            @Override
            public void reference(Reference reference) {
                // only records are looked for
            }

            @Override
            public void text(YamlScalar text) {
                // only records are looked for
            }
        });
        return found;
    }

    private static Optional<YamlScalar> written(Kind kind, YamlMapping record) {
        boolean named = kind == Kind.LIST || kind == Kind.PAGE;
        return record.field("id")
                .filter(field -> !named)
                .map(YamlMapping.Field::value)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast);
    }

    /** Its id. */
    String name() {
        return id.map(scalar -> scalar.text().strip()).orElseGet(source::stem);
    }

    /** Whether its file has the id for its name, and has it with it. */
    boolean namesFile() {
        return alone && source.stem().equals(name());
    }
}
