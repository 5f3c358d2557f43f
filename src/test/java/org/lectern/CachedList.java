package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.CacheFolder;
import org.lectern.publish.OutputFolder;
import org.lectern.testing.Sites;

/** A list that is built with a cache, in a folder of its own. */
abstract class CachedList {
    static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    Path site() {
        return folder.resolve("site");
    }

    CacheFolder kept() {
        return new CacheFolder(folder, folder.resolve("home/key"));
    }

    Path cache() {
        return folder.resolve(".lectern/cache");
    }

    /** The one file of a kind in the cache. */
    Path pack(String kind) throws IOException {
        try (Stream<Path> all = Files.list(cache())) {
            List<Path> found = all.filter(file -> file.getFileName().toString().startsWith(kind + "-"))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    BuildRequest request(Path content) {
        Optional<Path> templates =
                Optional.of(content.resolveSibling("templates")).filter(Files::isDirectory);
        return new BuildRequest(content, templates, Optional.empty(), 2, false, false);
    }

    BuildResult build(Path content) throws Exception {
        return Sites.build(request(content).beside(site()).keepingIn(kept()), site());
    }

    Path list() throws IOException {
        return Sites.list(
                folder,
                Map.of(
                        "site.yaml", "title: A list\ncitation: {styles: [apa], bibliographies: []}\n",
                        "articles/ebb.yaml", "type: book\ntitle: Ebb\nauthor: Lee, Ann\nissued: 2001\n",
                        "articles/flood.yaml", "type: book\ntitle: Flood\nabstract: See [[ebb]].\nissued: 2002\n",
                        "files/note.txt", "Ebb\n"));
    }

    /** All files by path, a byte a character. */
    static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    Map<String, String> clean(Path content) throws Exception {
        Path other = folder.resolve("clean");
        Sites.build(request(content), other);
        return files(other);
    }

    void build(Path content, Progress progress) throws Exception {
        new SiteGenerator(progress)
                .build(request(content).keepingIn(kept()), OutputFolder.check(site(), List.of(content)));
    }
}
