package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Places;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.Limit;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;

/** What every mapper does with the parts of a record. */
final class ItemReader {
    private static final Pattern TAG = Pattern.compile("</?(?:i|b|em|strong|sup|sub|sc|span)(?:\\s[^<>]*)?>");

    private final DiagnosticCollector diagnostics;

    ItemReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A value type's {@code parse}. */
    @FunctionalInterface
    interface Parser<T> {
        T parse(String text) throws InvalidValueException;
    }

    FieldReader reader(YamlMapping mapping) {
        return new FieldReader(mapping, diagnostics);
    }

    /** The value of a scalar; one that its type refuses is reported at its place. */
    <T> Optional<T> value(YamlScalar scalar, Parser<T> parser) {
        try {
            return Optional.of(parser.parse(scalar.text().strip()));
        } catch (InvalidValueException e) {
            diagnostics.add(e.at(scalar.position()));
            return Optional.empty();
        }
    }

    /** The id of a record that states none: its file's name. */
    Optional<ArticleId> id(SourceFile file) {
        try {
            return Optional.of(ArticleId.parse(file.stem().strip()));
        } catch (InvalidValueException e) {
            diagnostics.error(
                    e.code(), file.start(), e.problem(), "rename the file, whose name is the id; " + e.remedy());
            return Optional.empty();
        }
    }

    /** A value that citation styles set; of one that is too long, which is reported, its beginning. */
    YamlScalar shortened(YamlScalar scalar) {
        int most = Limit.WORDS.value();
        if (scalar.text().length() <= most) {
            return scalar;
        }
        diagnostics.error(
                "text-too-long",
                scalar.position(),
                "the value is longer than " + most + " characters",
                "shorten it; what explains it goes into the annotation " + Limit.WORDS.named() + ".");
        return YamlScalar.of(scalar.text().substring(0, most), scalar.style(), scalar.position());
    }

    /**
     * A value that is shown as it stands: tags that a title may have are taken out and reported; nothing without them.
     */
    Optional<String> unmarked(YamlScalar scalar) {
        String text = scalar.text().strip();
        Matcher tag = TAG.matcher(text);
        if (text.indexOf('<') < 0 || !tag.find()) {
            return Optional.of(text);
        }
        diagnostics.hint(
                "markup-in-value",
                scalar.position(),
                "\"" + tag.group() + "\" is left out: the title alone may be emphasised",
                "write the words without it.");
        return Optional.of(tag.replaceAll("").strip()).filter(words -> !words.isEmpty());
    }

    <T> Optional<T> value(FieldReader fields, String name, Parser<T> parser) {
        return fields.scalar(name).flatMap(scalar -> value(scalar, parser));
    }

    /**
     * Old ids of a page; one that cannot be an address is reported and left out.
     *
     * @param places filled with the place of each, as {@code aliases/0}
     */
    List<String> aliases(FieldReader fields, Places places) {
        List<String> ids = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars("aliases", "the id alone, as in aliases: [an-old-id]")) {
            value(scalar, ArticleId::parse).ifPresent(id -> {
                places.put("aliases/" + ids.size(), scalar.position());
                ids.add(id.value());
            });
        }
        return List.copyOf(ids);
    }

    /** A field that has to be there; nothing is said where it only has capitals, which is an unknown field. */
    void missing(FieldReader fields, String owner, String field) {
        if (fields.hasInOtherCase(field)) {
            return;
        }
        String problem = owner + " has no " + field;
        if (fields.isCommentedOut(field)) {
            diagnostics.error(
                    "missing-field",
                    fields.keyPosition(field),
                    problem + ": what follows # is a comment",
                    field.equals("title") ? "put the title in quotes." : "write it before the #.");
        } else {
            diagnostics.error("missing-field", fields.keyPosition(field), problem, "add " + field + ": ….");
        }
    }
}
