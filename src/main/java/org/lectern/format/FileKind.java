package org.lectern.format;

import java.util.List;
import java.util.Optional;

/** What a file of a list holds, by its place below the content folder. */
public enum FileKind {
    ARTICLES,
    TOPICS,
    LIST,
    PEOPLE,
    JOURNALS,
    /** Settings and free texts, whose order is their owner's. */
    OTHER;

    /** The fields of what the file has items of, in their order; empty for articles, whose order is longer. */
    List<String> order() {
        return switch (this) {
            case TOPICS -> List.of("id", "label", "broader", "scope", "synonyms", "see-also", "start-here", "aliases");
            case LIST -> List.of("title", "summary", "audience", "course", "importance", "aliases", "sections");
            case PEOPLE -> List.of("id", "name", "also", "ORCID");
            case JOURNALS -> List.of("id", "container-title", "ISSN", "eISSN", "abbreviation");
            case ARTICLES, OTHER -> List.of();
        };
    }

    /**
     * The kind of a file, or nothing where it is none that has a form.
     *
     * @param path below the content folder, {@code articles/cha2016.md}
     */
    public static Optional<FileKind> of(String path) {
        return switch (path) {
            case "topics.yaml" -> Optional.of(TOPICS);
            case "people.yaml" -> Optional.of(PEOPLE);
            case "journals.yaml" -> Optional.of(JOURNALS);
            case "site.yaml" -> Optional.of(OTHER);
            default -> inFolder(path);
        };
    }

    private static Optional<FileKind> inFolder(String path) {
        boolean nested = path.indexOf('/') != path.lastIndexOf('/');
        boolean markdown = path.endsWith(".md");
        boolean yaml = path.endsWith(".yaml");
        if (path.startsWith("articles/") && (markdown || yaml)) {
            return Optional.of(ARTICLES);
        }
        if (path.startsWith("lists/") && yaml && !nested) {
            return Optional.of(LIST);
        }
        return path.startsWith("pages/") && markdown && !nested ? Optional.of(OTHER) : Optional.empty();
    }
}
