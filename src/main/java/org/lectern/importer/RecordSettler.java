package org.lectern.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.Doi;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordText;
import org.lectern.importer.entry.EntryIdentity;
import org.lectern.importer.entry.MarkdownProse;
import org.lectern.importer.entry.Value;
import org.lectern.read.RecordReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/**
 * Makes records that Lectern's own reader takes: each is written, read, and what the reader refuses goes under
 * {@code custom}, with the reader's words as a warning; a name that it refuses is kept whole, as a literal one.
 */
final class RecordSettler {
    private static final int BEGINNING = 200;
    private static final int MOST_ROUNDS = 20;

    private final SiteConfig config;
    private final DiagnosticCollector diagnostics;

    RecordSettler(SiteConfig config, DiagnosticCollector diagnostics) {
        this.config = config;
        this.diagnostics = diagnostics;
    }

    /** Completes the draft and gives its text; nothing where no sound record comes of it, which was reported. */
    Optional<String> settle(Draft draft) {
        title(draft);
        draft.fields().putIfAbsent("type", Value.text("document"));
        draft.fields().computeIfPresent("DOI", (name, value) -> value instanceof Value.Text doi ? bare(doi) : value);
        Optional<EntrySize.Excess> excess = EntrySize.excess("the entry", draft.fields());
        if (excess.isPresent()) {
            leaveOut(draft.position(), excess.get(), diagnostics);
            return Optional.empty();
        }
        String text = text(draft);
        for (int round = 1; ; round++) {
            SourceFile file = new SourceFile(draft.id() + ".yaml", text);
            DiagnosticCollector faults = new DiagnosticCollector();
            List<Article> read = new RecordReader(config, faults).read(file);
            if (!faults.hasErrors()) {
                read.forEach(article -> closeLinks(draft, article));
                return Optional.of(text(draft));
            }
            Diagnostic fault = faults.sorted().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseThrow();
            String written = EntryIdentity.text(draft.fields(), "title");
            if (round == MOST_ROUNDS || !refuse(draft, file, fault)) {
                leaveOut(draft, fault);
                return Optional.empty();
            }
            if (written.length() > Limit.WORDS.value()) {
                draft.fields().putIfAbsent("title", Value.text(beginning(written)));
            }
            title(draft);
            text = text(draft);
        }
    }

    /** An entry that no record can hold. */
    static void leaveOut(SourcePosition position, EntrySize.Excess excess, DiagnosticCollector diagnostics) {
        diagnostics.error(
                "import-entry",
                position,
                "in this entry, " + excess.problem() + "; it is left out",
                "shorten it there, or start Java with a higher limit, as in "
                        + excess.limit().doubled() + ".");
    }

    private void leaveOut(Draft draft, Diagnostic fault) {
        diagnostics.error(
                "import-entry",
                draft.position(),
                "no record can be made of this entry: " + fault.problem() + "; it is left out",
                fault.remedy());
    }

    private static Value bare(Value.Text doi) {
        try {
            return Value.text(Doi.parse(doi.text()).value());
        } catch (InvalidValueException e) {
            return doi; // the reader says what is wrong with it
        }
    }

    private static String text(Draft draft) {
        return RecordText.of(RecordNodes.of(draft.fields(), draft.position()));
    }

    /** A record must have a title; its entry may have none. */
    private void title(Draft draft) {
        if (!EntryIdentity.text(draft.fields(), "title").isBlank()) {
            return;
        }
        String title = titleFor(draft.fields(), draft.key());
        draft.fields().put("title", Value.text(title));
        diagnostics.warning(
                "import-no-title",
                draft.position(),
                "the entry has no title",
                "it is called \"" + title + "\" for now: give the record " + draft.id() + " its title.");
    }

    /** What a record is called of which the entry has no title. */
    static String titleFor(Map<String, Value> fields, String key) {
        return Stream.of("container-title", "title-short", "genre", "URL")
                .map(name -> EntryIdentity.text(fields, name))
                .filter(RecordSettler::isTitle)
                .findFirst()
                .orElse(isTitle(key) ? key : "Untitled");
    }

    /** Of a title that no record can have, and that it keeps elsewhere. */
    private static String beginning(String title) {
        int blank = title.lastIndexOf(' ', BEGINNING);
        int end = blank > 0 ? blank : title.offsetByCodePoints(0, BEGINNING);
        return title.substring(0, end) + " …";
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= Limit.WORDS.value();
    }

    /** The texts of others have no links to records; what looks like one is shown as it stands. */
    private static void closeLinks(Draft draft, Article article) {
        boolean open = !article.abstractText().links().isEmpty()
                || article.annotations().stream()
                        .anyMatch(annotation -> !annotation.text().links().isEmpty());
        if (open) {
            for (String name : List.of("abstract", "annotation")) {
                String text = EntryIdentity.text(draft.fields(), name);
                draft.fields().computeIfPresent(name, (key, value) -> Value.text(MarkdownProse.of(text)));
            }
        }
    }

    /** Moves the value that has the fault; not so where none is found that could be moved. */
    private boolean refuse(Draft draft, SourceFile file, Diagnostic fault) {
        Optional<YamlMapping> record = YamlDocument.parse(file, new DiagnosticCollector())
                .filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
        Optional<YamlMapping.Field> field = record.flatMap(mapping -> mapping.fields().stream()
                .filter(f -> f.keyPosition().line() <= fault.position().line())
                .reduce((first, second) -> second));
        if (field.isEmpty() || field.get().key().equals("custom")) {
            return false;
        }
        String name = field.get().key();
        boolean kept = CslVariables.NAMES.contains(name)
                && draft.fields().get(name) instanceof Value.Items people
                && keepWhole(draft, name, people, item(field.get().value(), fault));
        if (!kept) {
            Value value = draft.fields().remove(name);
            if (value != null) {
                draft.keep(name, value);
            }
            draft.fields().putIfAbsent("type", Value.text("document"));
            if (name.equals("abstract")) {
                draft.fields().remove("abstract-source");
            }
        }
        diagnostics.warning(
                "import-value",
                draft.position(),
                "in " + draft.name() + ", " + fault.problem(),
                kept
                        ? "the name was kept whole, as {literal: …}."
                        : "it was kept as custom." + name + "; " + fault.remedy());
        return true;
    }

    /** Which item of a list a fault is in, or -1. */
    private static int item(YamlNode list, Diagnostic fault) {
        int found = -1;
        if (list instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i).position().line()
                        <= fault.position().line()) {
                    found = i;
                }
            }
        }
        return found;
    }

    private static boolean keepWhole(Draft draft, String role, Value.Items people, int index) {
        if (index < 0
                || !(people.items().get(index) instanceof Value.Fields name)
                || name.fields().containsKey("literal")) {
            return false;
        }
        String whole = String.join(
                        " ",
                        List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix").stream()
                                .map(part -> EntryIdentity.text(name.fields(), part))
                                .filter(part -> !part.isEmpty())
                                .toList())
                .strip();
        if (whole.isEmpty()) {
            return false;
        }
        List<Value> all = new ArrayList<>(people.items());
        Map<String, Value> literal = new LinkedHashMap<>();
        literal.put("literal", Value.text(whole));
        all.set(index, new Value.Fields(literal));
        draft.fields().put(role, new Value.Items(all));
        return true;
    }
}
