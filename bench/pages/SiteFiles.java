package bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a built site; those that many pages share are weighed once. */
final class SiteFiles {
    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{([^}]*)}");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");
    private static final Pattern OTHER_LETTERS_ONLY = Pattern.compile("unicode-range:(?!\\s*U\\+0000)");

    private final Path site;
    private final Map<Path, Weight> weights = new HashMap<>();
    private final Map<Path, List<Path>> fonts = new HashMap<>();

    SiteFiles(Path site) {
        this.site = site.toAbsolutePath().normalize();
    }

    List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    String name(Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }

    Weight weight(Path file) {
        return weights.computeIfAbsent(file, each -> Weight.of(bytes(each)));
    }

    /** The faces of a stylesheet that have Latin letters and are files. */
    List<Path> fonts(Path stylesheet) {
        return fonts.computeIfAbsent(
                stylesheet,
                each -> FACE.matcher(new String(bytes(each), StandardCharsets.UTF_8))
                        .results()
                        .map(face -> face.group(1))
                        .filter(face -> !OTHER_LETTERS_ONLY.matcher(face).find())
                        .flatMap(face -> ADDRESS.matcher(face).results())
                        .map((MatchResult address) ->
                                each.resolveSibling(address.group(1)).normalize())
                        .toList());
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
