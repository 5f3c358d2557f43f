package org.lectern.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.ContentFile;
import org.lectern.source.SourceReader;

/** The path under which a site will be published: the root, or {@code /list/}. */
final class BasePath {
    private static final String ROOT = "/";

    private BasePath() {}

    /**
     * The path of the base URL, decoded, from slash to slash.
     *
     * @throws IOException when {@code site.yaml} cannot be read
     */
    static String of(PreviewRequest request) throws IOException {
        Path site = request.content().resolve("site.yaml");
        if (!Files.isRegularFile(site)) {
            return ROOT;
        }
        DiagnosticCollector said = new DiagnosticCollector(); // by the build
        return new SiteConfigReader(said)
                .read(new SourceReader(said).read(new ContentFile("site.yaml", site)), request.baseUrl())
                .baseUrl()
                .flatMap(BasePath::path)
                .orElse(ROOT);
    }

    private static Optional<String> path(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getPath()).filter(path -> path.startsWith(ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address that browsers take and Java does not
        }
    }
}
