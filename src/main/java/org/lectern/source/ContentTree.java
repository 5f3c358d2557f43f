package org.lectern.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of a content folder by role; every list by name.
 *
 * @param site {@code site.yaml}
 * @param articles {@code articles/**}, YAML and Markdown
 * @param topics {@code topics.yaml}
 * @param topicTexts {@code topics/<id>.md}
 * @param lists {@code lists/*.yaml}
 * @param people {@code people.yaml}
 * @param journals {@code journals.yaml}
 * @param pages {@code pages/*.md}
 * @param styles {@code styles/*.csl}
 * @param files {@code files/**}, copied as they are
 * @param check {@code check.yaml}, what {@code check} need not say; never published
 */
public record ContentTree(
        String rootName,
        Optional<ContentFile> site,
        List<ContentFile> articles,
        Optional<ContentFile> topics,
        List<ContentFile> topicTexts,
        List<ContentFile> lists,
        Optional<ContentFile> people,
        Optional<ContentFile> journals,
        List<ContentFile> pages,
        List<ContentFile> styles,
        List<ContentFile> files,
        Optional<ContentFile> check) {

    /** A file's name below the content folder, {@code files/reader.pdf}. */
    public String below(ContentFile file) {
        return file.name().substring(rootName.length() + 1);
    }

    /** All files, {@code files/} among them. */
    public Stream<ContentFile> all() {
        return Stream.of(
                        site.stream(),
                        articles.stream(),
                        topics.stream(),
                        topicTexts.stream(),
                        lists.stream(),
                        people.stream(),
                        journals.stream(),
                        pages.stream(),
                        styles.stream(),
                        files.stream(),
                        check.stream())
                .flatMap(Function.identity());
    }

    /** The same with other files in the places of these, in the order of their names; none leaves a file out. */
    public ContentTree with(Function<ContentFile, Optional<ContentFile>> change) {
        return new ContentTree(
                rootName,
                site.flatMap(change),
                changed(articles, change),
                topics.flatMap(change),
                changed(topicTexts, change),
                changed(lists, change),
                people.flatMap(change),
                journals.flatMap(change),
                changed(pages, change),
                changed(styles, change),
                changed(files, change),
                check.flatMap(change));
    }

    private static List<ContentFile> changed(
            List<ContentFile> files, Function<ContentFile, Optional<ContentFile>> change) {
        return files.stream()
                .flatMap(file -> change.apply(file).stream())
                .sorted()
                .toList();
    }
}
