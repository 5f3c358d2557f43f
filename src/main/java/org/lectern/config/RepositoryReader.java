package org.lectern.config;

import java.util.Optional;
import java.util.regex.Matcher;
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

    /** An address by which one clones: {@code git@github.com:you/list.git}. */
    private static final Pattern CLONE =
            Pattern.compile("(?:ssh://)?git@([\\w.-]+)(?::\\d+)?[:/]([\\w./~-]+?)(?:\\.git)?/?");

    /** What one sees on a host while one looks at a folder or a file. */
    private static final Pattern INSIDE =
            Pattern.compile("(https?://[^/]+(?:/[^/]+){2,}?)/(?:-|tree|blob|edit|commits|src/branch)/.*");

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
        Matcher clone = CLONE.matcher(text);
        if (clone.matches()) {
            String page = "https://" + clone.group(1) + "/" + clone.group(2);
            return refuse(scalar, "is for git, not for readers", "write the address of its page: " + page + ".");
        }
        Matcher inside = INSIDE.matcher(text);
        if (inside.matches()) {
            return refuse(
                    scalar,
                    "is a page inside a repository",
                    "write the address of the repository itself, " + inside.group(1) + ", and the branch as branch; the"
                            + " folder is known from git.");
        }
        if (!SiteConfigReader.isWebAddress(text)) {
            return refuse(
                    scalar,
                    "is not a web address",
                    PlainHost.remedy(text).orElse("write the whole of it, beginning with https://") + ".");
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
