package org.lectern.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.publish.OutputFolder;

/** Lists to build in tests. */
public final class Sites {
    /** Rewrites what tests expect by what comes out: {@code mvn verify -Dlectern.rewrite=true}, then read the diff. */
    public static final boolean REWRITE = Boolean.getBoolean("lectern.rewrite");

    public static final Path RESOURCES = Path.of("src/test/resources");

    private Sites() {}

    /** The folders of test cases below a folder of the test resources, by name. */
    public static List<Path> cases(String folder) throws IOException {
        try (Stream<Path> cases = Files.list(RESOURCES.resolve(folder))) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    public static BuildRequest request(Path content) {
        return new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, false);
    }

    public static BuildResult check(Path content) throws IOException {
        return new SiteGenerator(Progress.SILENT).check(request(content));
    }

    public static BuildResult build(BuildRequest request, Path output) throws Exception {
        OutputFolder folder = OutputFolder.check(output, List.of(request.content()));
        return new SiteGenerator(Progress.SILENT).build(request, folder);
    }

    /** A list of the given files and, unless it is among them, a {@code site.yaml}. */
    public static Path list(Path root, Map<String, String> files) throws IOException {
        Path content = root.resolve("content");
        FileTree.write(content, Map.of("site.yaml", "title: A list\nbaseUrl: https://example.org/\n"));
        FileTree.write(content, files);
        return content;
    }
}
