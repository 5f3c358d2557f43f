package org.lectern.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.links.WebServer.header;
import static org.lectern.links.WebServer.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildResult;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.Sites;

/** A list with addresses, and a server that knows some of them. */
class LinkCheckTest {
    @TempDir
    private Path folder;

    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
        server.page("/good", status(200))
                .page("/old", header(301, "Location", "/good"))
                .page("/shut", status(403));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<String> said(long today, boolean anew, Pace pace) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        LinkProbe probe = new LinkProbe(new Web("Lectern/test", pace.answer()), pace);
        new LinkCheck(folder, probe, pace, today, anew)
                .check(folder.resolve("content"), diagnostics, total -> {}, () -> {});
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    private List<String> said(long today) throws IOException {
        return said(today, false, LinkProbeTest.QUICK);
    }

    private void list(String... addresses) throws IOException {
        StringBuilder record = new StringBuilder("type: book\ntitle: A book\nlinks:\n");
        for (String address : addresses) {
            record.append("  - {kind: open, url: \"").append(address).append("\"}\n");
        }
        Sites.list(folder, Map.of("articles/a.yaml", record.toString()));
    }

    @Test
    void saysAtItsPlaceWhatEachAddressIsWorth() throws IOException {
        list(server.address("/good"), server.address("/none"), server.address("/old"), server.address("/shut"));
        assertThat(said(100))
                .containsExactly(
                        "content/articles/a.yaml:5:24: warning: \"" + server.address("/none")
                                + "\" leads nowhere: the server answers 404, there is no such page; look for its new"
                                + " address, or for a copy in an archive. [dead-address]",
                        "content/articles/a.yaml:6:24: hint: \"" + server.address("/old")
                                + "\" has moved for good; write " + server.address("/good")
                                + " in its place. [moved-link]",
                        "content/articles/a.yaml:7:24: hint: whether \"" + server.address("/shut")
                                + "\" leads somewhere cannot be told: the server answers 403; open it in a browser."
                                + " [unclear-address]");
    }

    @Test
    void goodAnswersAreKeptForAWeekAndOthersForADay() throws IOException {
        list(server.address("/good"), server.address("/none"));
        said(100);
        assertThat(server.asked()).containsExactly("HEAD /good", "HEAD /none", "GET /none");
        assertThat(Files.readString(folder.resolve(".lectern/cache/links.json")))
                .isEqualTo("""
                        [
                          {
                            "address": "%s",
                            "kind": "GOOD",
                            "detail": "",
                            "day": 100
                          },
                          {
                            "address": "%s",
                            "kind": "DEAD",
                            "detail": "the server answers 404, there is no such page",
                            "day": 100
                          }
                        ]
                        """.formatted(server.address("/good"), server.address("/none")));
        assertThat(folder.resolve(".lectern/cache/.gitignore")).hasContent("*");

        assertThat(said(100)).hasSize(1);
        assertThat(server.asked()).hasSize(3);
        said(101);
        assertThat(server.asked().subList(3, 5)).containsExactly("HEAD /none", "GET /none");
        said(107);
        assertThat(server.asked().subList(5, 8)).containsExactly("HEAD /good", "HEAD /none", "GET /none");
        said(107, true, LinkProbeTest.QUICK);
        assertThat(server.asked()).hasSize(11);
    }

    @Test
    void aBrokenFileOfKeptAnswersIsMadeAgain() throws IOException {
        list(server.address("/good"));
        Files.createDirectories(folder.resolve(".lectern/cache"));
        Files.writeString(folder.resolve(".lectern/cache/links.json"), "[{\"address\": 7, \"kind\": \"FINE\"}, {]");
        assertThat(said(100)).isEmpty();
        assertThat(Files.readString(folder.resolve(".lectern/cache/links.json")))
                .contains("GOOD");
    }

    @Test
    void anAddressThatStandsTwiceIsAskedForOnceAndReportedTwice() throws IOException {
        list(server.address("/none"), server.address("/none#part"));
        assertThat(said(100)).hasSize(2).allMatch(line -> line.contains("[dead-address]"));
        assertThat(server.asked()).containsExactly("HEAD /none", "GET /none");
    }

    @Test
    void withoutANetworkThatAloneIsSaidAndNothingIsKept() throws IOException {
        String address = server.address("/good");
        server.close();
        list(address);
        assertThat(said(100))
                .containsExactly("content/site.yaml:1:1: hint: no server could be reached, so links are not checked;"
                        + " try again when you are online. [no-network]");
        assertThat(folder.resolve(".lectern")).doesNotExist();
    }

    @Test
    void oneServerThatIsGoneIsNoMissingNetwork() throws IOException {
        String gone;
        try (WebServer other = new WebServer()) {
            gone = other.address("/");
        }
        list(server.address("/good"), gone);
        String line = "content/articles/a.yaml:5:24: hint: whether \"" + gone
                + "\" leads somewhere cannot be told: no connection to 127.0.0.1; open it in a browser."
                + " [unclear-address]";
        assertThat(said(100)).containsExactly(line);
        assertThat(said(100)).as("kept").containsExactly(line);
        assertThat(said(102)).as("asked alone").containsExactly(line);
    }

    @Test
    void serversThatAreOffHideNoOtherWhereAnAddressThatWasGoodAnswersAgain() throws IOException {
        list(server.address("/good"));
        said(100);
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            try (WebServer off = new WebServer()) {
                addresses.add(off.address("/"));
            }
        }
        addresses.add(server.address("/good"));
        list(addresses.toArray(String[]::new));
        assertThat(said(101)).hasSize(12).allMatch(line -> line.contains("no connection to 127.0.0.1"));
    }

    @Test
    void addressesThatLeadOnToOneServerAskItOneAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<WebServer> others = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            WebServer other = new WebServer();
            others.add(other);
            other.page("/", header(302, "Location", server.address("/" + i)));
            addresses.add(other.address("/"));
            server.page("/" + i, exchange -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                // Long enough for the others to come in, if they may.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                inside.decrementAndGet();
                status(200).answer(exchange);
            });
        }
        list(addresses.toArray(String[]::new));
        assertThat(said(100)).isEmpty();
        assertThat(most).hasValue(1);
        others.forEach(WebServer::close);
    }

    @Test
    void anIgnoreIsNotUnusedWhereTheServerGaveNoAnswer() throws IOException {
        String gone;
        try (WebServer other = new WebServer()) {
            gone = other.address("/");
        }
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml",
                        "type: book\ntitle: A book\nURL: " + gone + " # lectern-ignore: dead-address off till May\n"));
        LinkProbe probe = new LinkProbe(new Web("Lectern/test", LinkProbeTest.QUICK.answer()), LinkProbeTest.QUICK);
        BuildResult result = new SiteGenerator(Progress.SILENT)
                .examine(
                        Sites.request(content),
                        Optional.of(new LinkCheck(folder, probe, LinkProbeTest.QUICK, 100, false)));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("unused-ignore");
    }

    @Test
    void whatIsSaidOfAnAddressCanBeIgnored() throws IOException {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml",
                        "type: book\ntitle: A book\nURL: " + server.address("/none")
                                + " # lectern-ignore: dead-address it comes back in May\n",
                        "articles/b.yaml",
                        "type: book\ntitle: Another\nURL: " + server.address("/good")
                                + " # lectern-ignore: dead-address it came back\n"));
        LinkProbe probe = new LinkProbe(new Web("Lectern/test", LinkProbeTest.QUICK.answer()), LinkProbeTest.QUICK);
        BuildResult result = new SiteGenerator(Progress.SILENT)
                .examine(
                        Sites.request(content),
                        Optional.of(new LinkCheck(folder, probe, LinkProbeTest.QUICK, 100, false)));
        assertThat(result.diagnostics())
                .filteredOn(each -> !each.code().equals("recommended-field"))
                .extracting(each -> each.position().file() + " " + each.code())
                .containsExactly("content/articles/b.yaml unused-ignore");
        assertThat(result.ignored())
                .extracting(each -> each.diagnostic().code() + ": " + each.reason())
                .containsExactly("dead-address: it comes back in May");
        // Without --links neither is looked for, and neither is missed.
        assertThat(Sites.check(content).diagnostics()).isEmpty();
    }

    @Test
    void whenTimeIsUpTheRestIsLeftForTheNextCheck() throws IOException {
        Pace none = new Pace(
                Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(-60), 1);
        list(server.address("/good"), server.address("/none"));
        assertThat(said(100, false, none))
                .containsExactly("content/site.yaml:1:1: hint: time was up after -1 minutes, and 2 links had not been"
                        + " asked for; run lectern check --links again: it goes on from here. [links-unfinished]");
        assertThat(server.asked()).isEmpty();
    }
}
