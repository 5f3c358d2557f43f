package bench.run;

import bench.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The folders of one size: the same list with each {@link Setting}, its sites, and the list and the site of Hugo.
 *
 * @param works how many the list has
 */
record Bed(int works, Path folder) {
    /** Beside the beds. */
    static final String ASIDE = "aside";

    /** Writes the lists anew. */
    void make(Path bench, List<Setting> settings) throws IOException {
        Folders.putAside(folder, aside());
        new Corpus(works).write(settings.stream().map(this::content).toList(), hugoContent());
        for (Setting setting : settings) {
            Files.copy(bench.resolve(setting.file()), content(setting).resolve("site.yaml"));
        }
        Folders.copy(bench.resolve("hugo"), hugo());
    }

    /** Where what is no longer needed waits for the end. */
    Path aside() {
        return folder.resolveSibling(ASIDE);
    }

    Path content(Setting setting) {
        return folder.resolve(setting.word()).resolve("content");
    }

    Path site(Setting setting) {
        return folder.resolve(setting.word()).resolve("site");
    }

    /** What Lectern remembers of builds, beside the content. */
    Path cache(Setting setting) {
        return folder.resolve(setting.word()).resolve(".lectern");
    }

    Path floor(Setting setting) {
        return folder.resolve(setting.word()).resolve("floor");
    }

    /** A record from the middle of the list, to be edited. */
    Path record(Setting setting) {
        return content(setting).resolve(String.format(Locale.ROOT, "articles/w%06d.md", works / 2));
    }

    Path hugo() {
        return folder.resolve("hugo");
    }

    Path hugoContent() {
        return folder.resolve("hugo-content");
    }

    Path hugoSite() {
        return folder.resolve("hugo-site");
    }
}
