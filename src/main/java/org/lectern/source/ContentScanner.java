package org.lectern.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.SourcePosition;

/**
 * Finds the files of a list. Symbolic links, pipes and devices are reported and not followed; hidden files (a leading
 * dot), what editors put beside the files that they save, and a README beside {@code site.yaml} are left alone;
 * anything else that no rule names is a warning, so that a record in the wrong place is not silently lost.
 */
public final class ContentScanner {
    private static final List<String> PLACES = List.of(
            "articles",
            "topics",
            "lists",
            "pages",
            "files",
            "styles",
            "site.yaml",
            "topics.yaml",
            "people.yaml",
            "journals.yaml",
            "check.yaml");

    /** {@code a.yml}, {@code a.YAML}, {@code a.md.txt}: what other programs and Windows make of a record's name. */
    private static final Pattern MISNAMED =
            Pattern.compile("(?!.*\\.(?:yaml|md)$)(?i:.+\\.(?<form>ya?ml|md|markdown)(?:\\.txt)?)");

    /** What reference managers and databases export. */
    private static final Pattern EXPORTED = Pattern.compile("(?i).+\\.(?:bib|ris|nbib|json)");

    private final DiagnosticCollector diagnostics;

    public ContentScanner(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The files below {@code content}, sorted by name whatever the order of the file system.
     *
     * @throws IOException when a folder cannot be read
     */
    public ContentTree scan(Path content) throws IOException {
        Path absolute = content.toAbsolutePath().normalize();
        String rootName = absolute.getFileName() == null
                ? "content"
                : absolute.getFileName().toString();
        // A link that the user names is followed; those inside the folder are not.
        List<ContentFile> found = find(absolute.toRealPath(), rootName);
        new PortableNames(diagnostics).check(found, rootName);
        Roles roles = new Roles(rootName);
        found.forEach(roles::sort);
        return roles.tree();
    }

    private List<ContentFile> find(Path root, String rootName) throws IOException {
        List<ContentFile> found = new ArrayList<>();
        EditedFolder.walk(root, (file, attributes) -> {
            String name = rootName + "/" + below(root, file);
            if (name.indexOf('\\') >= 0) {
                diagnostics.error(
                        "not-a-file",
                        SourcePosition.startOf(name),
                        "a name with a backslash is a path on other systems, and is not followed",
                        "rename it.");
            } else if (attributes.isRegularFile()) {
                found.add(new ContentFile(name, file, Optional.of(FileStamp.of(attributes))));
            } else {
                String kind = attributes.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
                diagnostics.error(
                        "not-a-file",
                        SourcePosition.startOf(name),
                        "this is " + kind + " and is not followed",
                        "put the file itself there, or remove it.");
            }
        });
        Collections.sort(found);
        return found;
    }

    /** Names with {@code /} between them; a backslash is part of a name where it can be. */
    private static String below(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private final class Roles {
        private final String rootName;
        private Optional<ContentFile> site = Optional.empty();
        private Optional<ContentFile> topics = Optional.empty();
        private Optional<ContentFile> people = Optional.empty();
        private Optional<ContentFile> journals = Optional.empty();
        private Optional<ContentFile> check = Optional.empty();
        private final List<ContentFile> articles = new ArrayList<>();
        private final List<ContentFile> topicTexts = new ArrayList<>();
        private final List<ContentFile> lists = new ArrayList<>();
        private final List<ContentFile> pages = new ArrayList<>();
        private final List<ContentFile> styles = new ArrayList<>();
        private final List<ContentFile> files = new ArrayList<>();

        Roles(String rootName) {
            this.rootName = rootName;
        }

        void sort(ContentFile file) {
            String path = file.name().substring(rootName.length() + 1);
            boolean nested = path.indexOf('/') != path.lastIndexOf('/');
            switch (path) {
                case "site.yaml" -> site = Optional.of(file);
                case "topics.yaml" -> topics = Optional.of(file);
                case "people.yaml" -> people = Optional.of(file);
                case "journals.yaml" -> journals = Optional.of(file);
                case "check.yaml" -> check = Optional.of(file);
                case "README.md" -> {}
                default -> {
                    if (path.startsWith("files/")) {
                        files.add(file);
                    } else if (path.startsWith("articles/") && (path.endsWith(".yaml") || path.endsWith(".md"))) {
                        articles.add(file);
                    } else if (path.startsWith("topics/") && path.endsWith(".md") && !nested) {
                        topicTexts.add(file);
                    } else if (path.startsWith("lists/") && path.endsWith(".yaml") && !nested) {
                        lists.add(file);
                    } else if (path.startsWith("pages/") && path.endsWith(".md") && !nested) {
                        pages.add(file);
                    } else if (path.startsWith("styles/") && path.endsWith(".csl") && !nested) {
                        styles.add(file);
                    } else if (!EditorFiles.isLeftOver(path.substring(path.lastIndexOf('/') + 1))) {
                        reportUnused(file, path);
                    }
                }
            }
        }

        private void reportUnused(ContentFile file, String path) {
            SourcePosition position = SourcePosition.startOf(file.name());
            Matcher misnamed = MISNAMED.matcher(path);
            if (misnamed.matches() && isOfAList(path)) {
                boolean yaml = misnamed.group("form").toLowerCase(Locale.ROOT).startsWith("y");
                diagnostics.error(
                        "unused-file",
                        position,
                        "a record's file name ends in .yaml or .md",
                        "rename it to end in " + (yaml ? ".yaml." : ".md."));
                return;
            }
            if (EXPORTED.matcher(path).matches()) {
                diagnostics.warning(
                        "unused-file",
                        position,
                        "nothing reads this file",
                        "lectern import makes records of its entries; what is to be copied as it is goes into files/.");
                return;
            }
            int slash = path.indexOf('/');
            String place = slash < 0 ? path : path.substring(0, slash);
            boolean record = path.endsWith(".yaml") || path.endsWith(".md") || slash < 0;
            diagnostics.warning(
                    "unused-file",
                    position,
                    "nothing reads this file",
                    (PLACES.contains(place) || !record ? "" : NearestName.hint(place, PLACES))
                            + "Records are articles/**/*.yaml and *.md, lists lists/*.yaml, pages pages/*.md,"
                            + " styles styles/*.csl; what is to be copied as it is goes into files/.");
        }

        /** Whether a file lies where records do, or has the name of one of the list's own files. */
        private static boolean isOfAList(String path) {
            int slash = path.indexOf('/');
            String place = slash < 0 ? path.replaceFirst("\\..*", ".yaml") : path.substring(0, slash);
            return PLACES.contains(place) && !place.equals("styles");
        }

        ContentTree tree() {
            return new ContentTree(
                    rootName, site, articles, topics, topicTexts, lists, people, journals, pages, styles, files, check);
        }
    }
}
