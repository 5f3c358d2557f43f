package org.lectern.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.ArticleId;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.SourceEdits;
import org.lectern.publish.FileWriter;
import org.lectern.source.YamlScalar;

/**
 * Gives a record another id: in its own file, whose name changes with it, in everything that names it, and with the old
 * id as an alias. Where the record has its new name already and others still say the old one (somebody renamed the
 * file, or an earlier run was cut off), the rest is done.
 */
public final class Renaming {
    private final RenameRequest request;
    private final ListContent list;
    private final Collection<Source> sources;
    private final Edits edits = new Edits();
    private final List<String> notes = new ArrayList<>();

    private Renaming(RenameRequest request, ListContent list) throws IOException {
        this.request = request;
        this.list = list;
        this.sources = list.sources().values();
    }

    /**
     * What would change, read again.
     *
     * @throws RenameException when the old id is unknown, the new one taken or none, or a place cannot be changed
     */
    public static RenamePlan plan(RenameRequest request) throws RenameException, IOException {
        return new Renaming(request, ListContent.scan(request.content())).plan();
    }

    private RenamePlan plan() throws RenameException, IOException {
        String from = request.from();
        String to = request.to();
        if (from.equals(to)) {
            throw new RenameException("the old and the new id are the same");
        }
        check(to);
        Kind kind = Owner.kind(sources, request.kind(), List.of(from, to));
        Optional<Owner> owner = Owner.find(sources, kind, from);
        boolean done = owner.isEmpty();
        if (done) {
            owner = Owner.find(sources, kind, to).filter(found -> isBegun(kind, found));
        }
        Owner record = owner.orElseThrow(() -> unknown(kind));
        if (!done) {
            refuseTaken(kind, record);
        }
        RenamePlan plan = changes(kind, record, done);
        Trial trial = new Trial(list, new FileWriter());
        return done ? trial.finishing(plan) : trial.of(plan, kind, from, to, true);
    }

    private static void check(String id) throws RenameException {
        try {
            ArticleId.parse(id);
        } catch (InvalidValueException e) {
            throw new RenameException(e.problem() + "; " + e.remedy());
        }
        // Records name others without quotes.
        if (YamlScalar.of(id, YamlScalar.Style.PLAIN, SourcePosition.startOf(id))
                .isNull()) {
            throw new RenameException("\"" + id + "\" means no value where a record names it; choose another id");
        }
    }

    private RenameException unknown(Kind kind) {
        return Owner.unknown(sources, list.catalog(), kind, request.from());
    }

    /** Whether the record has the new id, and the list still knows the old one: as an alias or in references. */
    private boolean isBegun(Kind kind, Owner owner) {
        boolean alias = kind.aliases(list.catalog(), owner.name()).contains(request.from());
        return alias
                || sources.stream()
                        .anyMatch(source ->
                                !places(source, kind, oldPath(kind, owner)).isEmpty());
    }

    private void refuseTaken(Kind kind, Owner record) throws RenameException {
        String to = request.to();
        for (Owner other : Owner.all(sources, kind)) {
            if (other.name().equalsIgnoreCase(to) && !other.name().equals(request.from())) {
                throw new RenameException("there is " + (kind == Kind.ARTICLE ? "an " : "a ") + kind.word() + " \""
                        + other.name() + "\" already, in "
                        + other.source().file().name()
                        + "; two records of one thing become one by lectern merge");
            }
        }
        Optional<String> holder = kind.holder(list.catalog(), to);
        if (holder.isPresent() && !holder.get().equals(record.name())) {
            throw new RenameException("\"" + to + "\" is an old id of \"" + holder.get()
                    + "\", whose addresses still lead there: choose another, or remove that alias first");
        }
        Path target = root().resolve(record.source().renamed(to));
        if (record.namesFile() && Files.exists(target) && !to.equalsIgnoreCase(request.from())) {
            throw new RenameException("there is a file " + record.source().renamed(to) + " already");
        }
        if (kind == Kind.TOPIC && isThere("topics/" + request.from() + ".md") && isThere("topics/" + to + ".md")) {
            throw new RenameException("there is an introduction topics/" + to + ".md already, and one of \""
                    + request.from() + "\": put both texts into one file, and delete the other");
        }
    }

    private boolean isThere(String below) {
        return sources.stream().anyMatch(source -> source.below().equals(below));
    }

    private Path root() {
        try {
            return request.content().toRealPath();
        } catch (IOException e) {
            return request.content().toAbsolutePath().normalize();
        }
    }

    /** The path that links to the record name, where it changes; else an empty one. */
    private String oldPath(Kind kind, Owner record) {
        if (kind == Kind.TOPIC) {
            return "topics/" + request.from() + ".md";
        }
        boolean named =
                record.alone() && kind != Kind.PERSON && record.source().stem().equals(record.name());
        return named ? record.source().renamed(request.from()) : "";
    }

    private IdPlaces places(Source source, Kind kind, String path) {
        return IdPlaces.in(source, kind, request.from(), path);
    }

    private RenamePlan changes(Kind kind, Owner record, boolean done) throws RenameException {
        String from = request.from();
        String to = request.to();
        Source own = record.source();
        if (!done && record.id().isPresent()) {
            FileText text = new FileText(own.file().name(), own.plain().text());
            int at = text.text().indexOf(from, text.offset(record.id().get().position()));
            if (at < 0 || at + from.length() > text.offset(record.id().get().end())) {
                throw new RenameException(record.id().get().position() + ": the id is written in another way than \""
                        + from + "\": write it so, without escapes");
            }
            edits.replace(own, text.place(at), from, to);
        }
        String path = oldPath(kind, record);
        List<Source> referring = new ArrayList<>();
        for (Source source : sources) {
            IdPlaces places = places(source, kind, path);
            edits.replace(places, from, to);
            if (edits.touches(source) && !source.equals(own)) {
                referring.add(source);
            }
        }
        List<FileChange> changes = new ArrayList<>();
        String text = withAlias(kind, record);
        String below = !done && record.namesFile() ? own.renamed(to) : own.below();
        if (!text.equals(own.raw()) || !below.equals(own.below())) {
            changes.add(new FileChange(own, below, text));
        }
        for (Source source : sources) {
            boolean introduction = kind == Kind.TOPIC && source.below().equals("topics/" + from + ".md");
            if (introduction) {
                changes.add(new FileChange(source, "topics/" + to + ".md", edits.text(source)));
            } else if (referring.contains(source)) {
                changes.add(new FileChange(source, source.below(), edits.text(source)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (FileChange change : changes) {
            String name = list.tree().rootName() + "/" + change.below();
            if (!name.equals(change.file().name())) {
                lines.add(change.file().name() + " → " + name);
            }
        }
        lines.addAll(edits.lines());
        return new RenamePlan(root(), changes, lines, notes);
    }

    /**
     * The record's text with the old id among its aliases. One that it goes back to is none any more; but the first
     * stays, by which feeds know the record.
     */
    private String withAlias(Kind kind, Owner record) throws RenameException {
        String from = request.from();
        List<String> aliases = kind.aliases(list.catalog(), record.name());
        Optional<String> back =
                aliases.stream().filter(request.to()::equalsIgnoreCase).findFirst();
        Source own = record.source();
        if (kind == Kind.PERSON) {
            notes.add("the page authors/" + from + ".html becomes authors/" + request.to()
                    + ".html; people have no aliases.");
            return edits.text(own);
        }
        boolean stays = back.isPresent() && (back.get().equals(aliases.get(0)) || aliases.contains(from));
        if (!request.alias() && aliases.contains(from)) {
            throw new RenameException("\"" + from
                    + "\" stands among the aliases of this record, too: remove it there, and run this again");
        }
        if (back.isPresent()) {
            if (!request.alias()) {
                throw new RenameException(
                        "\"" + back.get() + "\" is an alias of this record: remove it there, and run this again");
            }
            if (!stays) {
                swap(record, back.get(), from);
                return edits.text(own);
            }
        }
        boolean sameAddress = from.equalsIgnoreCase(request.to());
        if (sameAddress && request.alias()) {
            notes.add("no alias is made: many systems do not tell " + from + " from " + request.to() + ".");
        }
        if (!request.alias() || sameAddress || aliases.contains(from)) {
            return edits.text(own);
        }
        SourceEdits ownEdits = edits.of(own);
        AliasEdit alias = new AliasEdit(record, ownEdits);
        String text;
        if (alias.isThere()) {
            alias.extend(from);
            text = ownEdits.text();
        } else {
            text = AliasEdit.added(record, ownEdits.text(), List.of(from));
        }
        int line = Owner.all(List.of(own.with(text)), kind).stream()
                .filter(owner ->
                        owner.name().equals(request.to()) || owner.name().equals(from))
                .flatMap(owner -> owner.record().field("aliases").stream())
                .mapToInt(field -> field.keyPosition().line())
                .findFirst()
                .orElse(1);
        edits.say(own.file().name() + ":" + line + ": aliases: + " + from);
        return text;
    }

    /** Puts the id that goes into the place of the alias that comes back. */
    private void swap(Owner record, String alias, String from) throws RenameException {
        Source own = record.source();
        FileText text = new FileText(own.file().name(), own.plain().text());
        int key = record.record()
                .field("aliases")
                .map(field -> text.offset(field.keyPosition()))
                .orElse(0);
        Matcher found = Pattern.compile("(?<![A-Za-z0-9._-])" + Pattern.quote(alias) + "(?![A-Za-z0-9._-])")
                .matcher(text.text());
        if (!found.find(key)) {
            throw new RenameException("the alias \"" + alias + "\" of this record cannot be found: remove it by hand");
        }
        edits.replace(own, text.place(found.start()), alias, from);
    }
}
