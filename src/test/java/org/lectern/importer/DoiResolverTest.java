package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.Doi;
import org.lectern.diagnostic.SourcePosition;

/** Against a real server on this machine, in the place of doi.org. */
class DoiResolverTest {
    private static final String JSON = "application/vnd.citationstyles.csl+json; charset=utf-8";
    private static final String CITATION = "{\"DOI\": \"10.1234/abc\", \"title\": \"Geduld der Flüsse\"}";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void asksForCslJsonAndSaysWhoAsks() throws Exception {
        on("/10.1234/abc", exchange -> {
            asked.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Accept") + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            answer(exchange, 200, JSON, CITATION);
        });
        assertThat(resolve("10.1234/ABC")).isEqualTo(CITATION);
        assertThat(asked).containsExactly("GET application/vnd.citationstyles.csl+json Lectern/test");
    }

    @Test
    void encodesWhatAnAddressMayNotHold() throws Exception {
        on("/", exchange -> {
            asked.add(exchange.getRequestURI().getRawPath());
            answer(exchange, 200, "application/json", CITATION);
        });
        resolve("10.1234/a<b>#c?d");
        assertThat(asked).containsExactly("/10.1234/a%3Cb%3E%23c%3Fd");
    }

    @Test
    void followsFiveRedirectsRelativeOnesToo() throws Exception {
        redirects(5);
        assertThat(resolve("10.1234/0")).isEqualTo(CITATION);
    }

    @Test
    void followsNoSixthRedirect() {
        redirects(6);
        assertThat(fault("10.1234/0"))
                .isEqualTo("--doi:1:1: error: the way from doi.org to the data of 10.1234/0 has more than 5 redirects;"
                        + " write the record by hand. [doi-refused]");
    }

    @Test
    void leavesTheWebForNobody() {
        on("/10.1234/abc", exchange -> redirect(exchange, "file:///etc/passwd"));
        assertThat(fault("10.1234/abc")).contains("leads on to \"file:///etc/passwd\", which is no safe address");
        on("/10.1234/odd", exchange -> redirect(exchange, "http://[not an address"));
        assertThat(fault("10.1234/odd")).contains("no safe address");
    }

    @Test
    void doesNotFollowTheWebIntoANetworkOfOnesOwn() {
        on(
                "/10.1234/abc",
                exchange -> redirect(exchange, base().resolve("/inside").toString()));
        on("/inside", exchange -> {
            asked.add("inside");
            answer(exchange, 200, JSON, CITATION);
        });
        List<Boolean> seen = new ArrayList<>(List.of(true, false)); // of the next host, then of the present one
        DoiResolver resolver = new DoiResolver(
                base(),
                "Lectern/test",
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                address -> Optional.of(seen.remove(0)));
        assertThatExceptionOfType(DoiFault.class)
                .isThrownBy(() -> resolver.citation(Doi.parse("10.1234/abc")))
                .satisfies(fault -> assertThat(
                                fault.at(SourcePosition.startOf("--doi")).toString())
                        .contains("leads on into a network that is not public"));
        assertThat(asked).isEmpty();
    }

    @Test
    void saysThatADoiIsUnknown() {
        on("/", exchange -> answer(exchange, 404, "text/html", "<html>"));
        assertThat(fault("10.1234/nothing"))
                .isEqualTo("--doi:1:1: error: doi.org does not know 10.1234/nothing; check the DOI. [doi-unknown]");
    }

    @Test
    void saysThatThereIsNoData() {
        on("/10.1234/406", exchange -> answer(exchange, 406, "text/plain", "no"));
        assertThat(fault("10.1234/406")).contains("has no citation data", "[doi-no-data]");
        on("/10.1234/html", exchange -> answer(exchange, 200, "text/html", "<html>"));
        assertThat(fault("10.1234/html"))
                .contains("answers with text/html", "https://doi.org/10.1234/html", "[doi-no-data]");
        on("/10.1234/garbage", exchange -> answer(exchange, 200, JSON, "\u0000\u0001 garbage"));
        assertThat(fault("10.1234/garbage")).contains("answers with no CSL-JSON");
    }

    @Test
    void waitsOnceWhereItIsAskedTo() throws Exception {
        on("/10.1234/abc", exchange -> {
            asked.add("asked");
            if (asked.size() == 1) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                answer(exchange, 429, "text/plain", "slowly");
            } else {
                answer(exchange, 200, JSON, CITATION);
            }
        });
        long start = System.nanoTime();
        assertThat(resolve("10.1234/abc")).isEqualTo(CITATION);
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void asksATiredServerNoThirdTimeAndAnHourIsTooLong() {
        on("/10.1234/tired", exchange -> {
            asked.add("tired");
            exchange.getResponseHeaders().set("Retry-After", "0");
            answer(exchange, 503, "text/plain", "no");
        });
        assertThat(fault("10.1234/tired")).contains("is too busy to answer", "[doi-busy]");
        assertThat(asked).hasSize(2);
        on("/10.1234/hour", exchange -> {
            asked.add("hour");
            exchange.getResponseHeaders().set("Retry-After", "3600");
            answer(exchange, 429, "text/plain", "no");
        });
        assertThat(fault("10.1234/hour")).contains("[doi-busy]");
        assertThat(asked).containsExactly("tired", "tired", "hour");
    }

    @Test
    void saysWhatElseAServerAnswers() {
        on("/", exchange -> answer(exchange, 500, "text/plain", "no"));
        assertThat(fault("10.1234/abc")).contains("answers with the status 500 for 10.1234/abc", "[doi-refused]");
    }

    @Test
    void takesAMebibyteAndNoMore() throws Exception {
        on("/10.1234/full", exchange -> answer(exchange, 200, JSON, "{" + " ".repeat(1024 * 1024 - 2) + "}"));
        assertThat(resolve("10.1234/full")).hasSize(1024 * 1024);
        on("/10.1234/over", exchange -> answer(exchange, 200, JSON, "{" + " ".repeat(1024 * 1024) + "}"));
        assertThat(fault("10.1234/over")).contains("is larger than 1024 KiB", "[doi-refused]");
    }

    @Test
    void waitsNoLongerThanItsPatienceForTheHeadOrForTheBody() {
        on("/10.1234/head", exchange -> hold());
        Duration second = Duration.ofSeconds(1);
        DoiResolver impatient = new DoiResolver(base(), "Lectern/test", second, second);
        assertThat(fault(impatient, "10.1234/head")).contains("no answer within 1 seconds", "[doi-unreachable]");
        on("/10.1234/body", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hold();
        });
        assertThat(fault(impatient, "10.1234/body")).contains("no answer within 1 seconds", "[doi-unreachable]");
    }

    @Test
    void saysThatItIsOffline() {
        URI nobody = base();
        server.stop(0);
        DoiResolver offline = resolver(nobody);
        assertThatExceptionOfType(DoiFault.class)
                .isThrownBy(() -> offline.citation(Doi.parse("10.1234/abc")))
                .satisfies(fault -> assertThat(fault.at(SourcePosition.startOf("--doi")))
                        .hasToString("--doi:1:1: error: could not reach " + nobody.getHost()
                                + ": no connection; try again when you are online; the rest of Lectern works without"
                                + " network. [doi-unreachable]"));
    }

    private void hold() {
        try {
            over.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void redirects(int number) {
        for (int i = 0; i < number; i++) {
            String next = (i % 2 == 0 ? "/10.1234/" : base() + "10.1234/") + (i + 1);
            on("/10.1234/" + i, exchange -> redirect(exchange, next));
        }
        on("/10.1234/" + number, exchange -> answer(exchange, 200, JSON, CITATION));
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, 302, "text/plain", "there");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static DoiResolver resolver(URI base) {
        return new DoiResolver(base, "Lectern/test", Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    private String resolve(String doi) throws Exception {
        return resolver(base()).citation(Doi.parse(doi));
    }

    private String fault(String doi) {
        return fault(resolver(base()), doi);
    }

    private static String fault(DoiResolver resolver, String doi) {
        try {
            return "no fault but " + resolver.citation(Doi.parse(doi));
        } catch (DoiFault fault) {
            return fault.at(SourcePosition.startOf("--doi")).toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
