package org.lectern.importer;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Doi;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.SourcePosition;

/** What doi.org says of DOIs, one after the other, as inputs of an import. */
public final class DoiImport {
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();
    private final DoiResolver resolver;

    /**
     * @param program name and version of the program that asks
     * @param mailto where its user can be reached, which Crossref answers with better service
     * @param base another address than doi.org's
     */
    public DoiImport(String program, Optional<String> mailto, Optional<URI> base) {
        String agent =
                program + mailto.map(address -> " (mailto:" + address + ")").orElse("");
        this.resolver = base.isPresent()
                ? new DoiResolver(base.get(), agent, Duration.ofSeconds(10), Duration.ofSeconds(30))
                : new DoiResolver(agent);
    }

    /** The answers, in order; what had none is reported. */
    public List<ImportRequest.Input> ask(List<String> dois) throws InterruptedException {
        List<ImportRequest.Input> inputs = new ArrayList<>();
        for (String text : dois) {
            SourcePosition place = SourcePosition.startOf("--doi " + text.strip());
            try {
                Doi doi = Doi.parse(text);
                byte[] answer = resolver.citation(doi).getBytes(StandardCharsets.UTF_8);
                inputs.add(new ImportRequest.Input(
                        "doi.org/" + doi.value(), ByteBuffer.wrap(answer), Optional.of("crossref")));
            } catch (InvalidValueException e) {
                diagnostics.add(e.at(place));
            } catch (DoiFault e) {
                diagnostics.add(e.at(place));
            }
        }
        return List.copyOf(inputs);
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }
}
