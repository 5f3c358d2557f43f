package org.lectern.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.catalog.CatalogBuilder.Sourced;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

/**
 * References that lead nowhere, in words. Of those to a record whose file has an error nothing is said: there would be
 * one for each reference, and none where the file is put right.
 */
final class References {
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private final DiagnosticCollector diagnostics;

    /** The files that had errors when they were read. */
    private final Set<String> faulty;

    /** @param diagnostics after all files were read */
    References(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
        this.faulty = diagnostics.sorted().stream()
                .filter(said -> said.severity() == Severity.ERROR)
                .map(said -> said.position().file())
                .map(References::withoutForm)
                .collect(Collectors.toSet());
    }

    /** {@code articles/lee2009} of {@code content/articles/1990s/lee2009.yaml}; {@code topics} of the file of all. */
    private static String withoutForm(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        return file.contains("/articles/") ? "articles/" + name : name;
    }

    void unknownTopic(String id, SourcePosition position, Map<String, Sourced<Topic>> known) {
        if (known.isEmpty() && faulty.contains("topics")) {
            return;
        }
        diagnostics.error(
                "unknown-topic",
                position,
                "unknown topic \"" + id + "\"",
                known.values().stream()
                        .map(Sourced::value)
                        .filter(topic -> topic.aliases().contains(id))
                        .findFirst()
                        .map(topic -> renamed("--topic " + id, topic.id()))
                        .or(() -> several(id))
                        .orElseGet(() ->
                                NearestName.hint(id, known.keySet()) + "Topics are defined in content/topics.yaml."));
    }

    /** The article of a reference, its case mended with a hint; one that is unknown is reported. */
    Optional<ArticleId> article(String id, SourcePosition position, Map<String, Sourced<Article>> known) {
        Sourced<Article> found = known.get(new ArticleId(id).caseFolded());
        if (found == null && faulty.contains("articles/" + id)) {
            return Optional.empty();
        }
        if (found == null) {
            List<String> ids =
                    known.values().stream().map(s -> s.value().id().value()).toList();
            String named = "An article's id is its file's name"
                    + NearestName.of(id, ids)
                            .filter(near -> id.indexOf(' ') < 0)
                            .map(near -> "; if that was changed, lectern rename " + id + " " + near
                                    + " changes all that still say the old one.")
                            .orElse(".");
            diagnostics.error(
                    "unknown-article",
                    position,
                    "there is no article \"" + id + "\"",
                    renamed(id, known)
                            .or(() -> several(id))
                            .or(() -> withEnding(id, ids))
                            .orElse(NearestName.hint(id, ids) + named));
            return Optional.empty();
        }
        ArticleId right = found.value().id();
        if (!right.value().equals(id)) {
            diagnostics.error(
                    "unknown-article",
                    position,
                    "there is no article \"" + id + "\"",
                    "its id is written \"" + right.value() + "\".");
            return Optional.empty();
        }
        return Optional.of(right);
    }

    /** What to write instead of ids in one text, between commas or semicolons. */
    private static Optional<String> several(String ids) {
        List<String> each = SEPARATOR
                .splitAsStream(ids)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        return each.size() < 2
                ? Optional.empty()
                : Optional.of("each is an item of its own: [" + String.join(", ", each) + "].");
    }

    /** What to write instead of a file's name. */
    private static Optional<String> withEnding(String id, List<String> known) {
        return known.stream()
                .filter(own -> id.equals(own + ".yaml") || id.equals(own + ".md"))
                .map(own -> "an article's id is its file's name without the ending: write " + own + ".")
                .findFirst();
    }

    /** Whether a link's path ends in the name of a file that had errors. */
    boolean isFaulty(String path) {
        String name = withoutForm(path);
        return faulty.contains(name) || faulty.contains("articles/" + name);
    }

    /** What to do about a link to the file of a work that has another id now. */
    Optional<String> renamedFile(String path, Map<String, Sourced<Article>> known) {
        String name = withoutForm(path);
        return name.startsWith("articles/") ? renamed(name.substring("articles/".length()), known) : Optional.empty();
    }

    /** What to write instead of an old id. */
    private static Optional<String> renamed(String id, Map<String, Sourced<Article>> known) {
        return known.values().stream()
                .map(Sourced::value)
                .filter(article -> article.aliases().contains(new ArticleId(id)))
                .map(article -> renamed(id, article.id().value()))
                .findFirst();
    }

    private static String renamed(String from, String to) {
        return "it is \"" + to + "\" now: write that, or run lectern rename " + from + " " + to
                + ", which changes all that still say the old name.";
    }
}
