package org.lectern.csl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.config.SiteConfig;
import org.lectern.config.StyleName;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;

/** The styles of a list that is read again and again, made ready anew only where they changed. */
public final class StyleMemory {
    private Optional<Read> last = Optional.empty();

    /** @param bytes of the files, by ISO 8859-1: for comparing alone */
    private record Asked(
            List<ContentFile> files,
            List<String> bytes,
            Optional<List<StyleName>> shown,
            Optional<List<StyleName>> bibliographies) {}

    private record Read(Asked asked, Styles styles, DiagnosticCollector said) {}

    /** What {@link StyleReader#read} gives and reports. */
    public Styles read(ContentTree tree, SiteConfig config, DiagnosticCollector diagnostics) throws IOException {
        List<String> bytes = new ArrayList<>();
        for (ContentFile file : tree.styles()) {
            bytes.add(new String(SourceReader.bytes(file), StandardCharsets.ISO_8859_1));
        }
        Asked now = new Asked(tree.styles(), bytes, config.citationStyles(), config.bibliographyStyles());
        if (last.isEmpty() || !last.get().asked().equals(now)) {
            DiagnosticCollector said = new DiagnosticCollector();
            Styles styles = new StyleReader(said).read(tree, config);
            last = Optional.of(new Read(now, styles, said));
        }
        diagnostics.addAll(last.get().said());
        return last.get().styles();
    }
}
