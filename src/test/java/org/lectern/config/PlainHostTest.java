package org.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;

/** What is proposed for the address of a site whose host is in letters of another language. */
class PlainHostTest {
    private static String said(String field, String address) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        SourceFile file = new SourceFile("content/site.yaml", "title: A list\n" + field + ": " + address + "\n");
        new SiteConfigReader(diagnostics).read(Optional.of(file), Optional.empty());
        return diagnostics.sorted().stream()
                .filter(found -> found.code().equals("bad-address"))
                .map(Diagnostic::message)
                .findFirst()
                .orElse("");
    }

    @Test
    void theHostIsProposedAsTheNetworkKnowsIt() {
        assertThat(said("baseUrl", "https://b\u00FCcher.example:8080/l\u00E4nder/"))
                .endsWith(" is not a web address; write its host as the network knows it:"
                        + " https://xn--bcher-kva.example:8080/l\u00E4nder/.");
        assertThat(said("repository", "https://git.\u4F8B\u3048.example/you/list"))
                .endsWith("write its host as the network knows it: https://git.xn--r8jz45g.example/you/list.");
        assertThat(said("baseUrl", "https://xn--bcher-kva.example/")).isEmpty();
    }

    @Test
    void nothingIsProposedThatWouldBeAnotherHostOrNone() {
        String usual = " is not a web address; write the whole of it, beginning with https://.";
        assertThat(said("baseUrl", "https://stra\u00DFe.example/")).endsWith(usual);
        assertThat(said("baseUrl", "https://b\u00FCcher.example/a b/")).endsWith(usual);
        assertThat(said("baseUrl", "b\u00FCcher.example")).endsWith(usual);
    }

    @Test
    void aLongTextTakesNoTime() {
        String address = "https://" + "\u00FC".repeat(100_000) + "/\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(PlainHost.remedy(address)).isEmpty());
    }
}
