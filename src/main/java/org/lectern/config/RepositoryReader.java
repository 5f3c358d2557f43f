package org.lectern.config;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.config.SiteConfig.History;
import org.lectern.config.SiteConfig.Repository;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/** Reads {@code repository}, {@code branch}, {@code edit} and {@code history} of {@code site.yaml}. */
final class RepositoryReader {

    /** What git allows in a branch's name, less than that (git-check-ref-format): no blank, no sign of an address. */
    private static final Pattern BRANCH = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_./+@=,-]{0,199}");

    private final DiagnosticCollector diagnostics;

    RepositoryReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    Repository repository(FieldReader fields) {
        return new Repository(
                fields.scalar("repository").flatMap(this::address).orElse(""),
                fields.scalar("branch").flatMap(this::branch),
                fields.scalar("edit").flatMap(this::template).orElse(""));
    }

    /** A flag, or a mapping of what is told of it. */
    History history(FieldReader fields) {
        Optional<YamlNode> node = fields.node("history");
        if (node.isEmpty()) {
            return new History(Optional.empty(), false);
        }
        if (node.get() instanceof YamlMapping mapping) {
            FieldReader inner = new FieldReader(mapping, diagnostics);
            boolean messages = inner.flag("messages", false);
            inner.reportUnknown("history");
            return new History(Optional.of(true), messages);
        }
        return new History(Optional.of(fields.flag("history", true)), false);
    }

    /** Without the slash and the {@code .git} with which it is cloned. */
    private Optional<String> address(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (!SiteConfigReader.isWebAddress(text)) {
            return refuse(scalar, "is not a web address", "write the whole of it, beginning with https://.");
        }
        return Optional.of(text.replaceFirst("/+$", "").replaceFirst("\\.git$", ""));
    }

    private Optional<String> branch(YamlScalar scalar) {
        String text = scalar.text().strip();
        boolean isName = BRANCH.matcher(text).matches() && !text.contains("..") && !text.endsWith("/");
        if (!isName) {
            diagnostics.error(
                    "bad-branch",
                    scalar.position(),
                    "\"" + text + "\" cannot be the name of a branch",
                    "write the branch on which the records are edited: branch: main.");
        }
        return isName ? Optional.of(text) : Optional.empty();
    }

    private Optional<String> template(YamlScalar scalar) {
        String text = scalar.text().strip();
        AddressTemplate template = new AddressTemplate(text);
        if (!template.isKnown(Repository.PLACEHOLDERS, scalar.position(), diagnostics)) {
            return Optional.empty();
        }
        if (!SiteConfigReader.isWebAddress(template.example())) {
            return refuse(
                    scalar,
                    "is no web address with a place for a file",
                    "write edit: \"https://git.example.org/you/list/edit/{branch}/{path}\".");
        }
        return text.contains("{path}")
                ? Optional.of(text)
                : refuse(scalar, "names no file", "write {path} where the file's path goes.");
    }

    private Optional<String> refuse(YamlScalar scalar, String problem, String remedy) {
        diagnostics.error("bad-address", scalar.position(), "\"" + scalar.text().strip() + "\" " + problem, remedy);
        return Optional.empty();
    }
}
