package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server of static files, asked for a page all the time while one site takes the place of the other. */
class ReadersTest {
    private static final int FEW = 3;
    private static final int PUBLICATIONS = Integer.getInteger("lectern.kills", 6) * 20;
    /** A machine may be so busy that the reader comes late: then there are more. */
    private static final int AT_MOST = 100 * PUBLICATIONS;

    private static final List<String> BOTH = List.of("200 article 1 of 1", "200 article 1 of 2");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} pages")
    @ValueSource(ints = {FEW, 40})
    void eachAnswerIsAWholePageOfOneOfTheSites(int pages) throws Exception {
        Path output = folder.toRealPath().resolve("site");
        publish(output, 1, pages);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(
                        exchange,
                        output.resolve(exchange.getRequestURI().getPath().substring(1)));
            }
        });
        server.start();
        AtomicBoolean ended = new AtomicBoolean();
        try {
            URI page = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/articles/a1.html");
            Map<String, Integer> answers = new ConcurrentSkipListMap<>();
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> read(page, answers, ended));
            int publications = 0;
            while (publications < PUBLICATIONS
                    || (!answers.keySet().containsAll(BOTH) && publications < AT_MOST && !reader.isDone())) {
                publish(output, (publications + 1) % 2 + 1, pages);
                publications++;
            }
            ended.set(true);
            reader.join();
            System.out.println(publications + " publications of " + pages + " pages, read over HTTP: " + answers);
            assertThat(answers).containsKeys(BOTH.toArray(String[]::new));
            answers.keySet().removeAll(BOTH);
            assertThat(answers.keySet()).isSubsetOf(pages == FEW ? List.of() : List.of("404 "));
        } finally {
            ended.set(true);
            server.stop(0);
        }
    }

    /** Before the exchange is closed: what is closed unanswered looks to the reader like a server that fell. */
    private static void answer(HttpExchange exchange, Path file) throws IOException {
        try {
            byte[] body = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (NoSuchFileException e) {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void read(URI page, Map<String, Integer> answers, AtomicBoolean ended) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(page).build();
        try {
            while (!ended.get()) {
                HttpResponse<String> answer =
                        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                answers.merge(answer.statusCode() + " " + answer.body(), 1, Integer::sum);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void publish(Path output, int version, int pages) throws Exception {
        new SitePublisher(() -> {}).publish(TestSite.version(version, pages), new OutputFolder(output));
    }
}
