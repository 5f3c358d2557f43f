package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server of static files, asked for a page all the time while one site takes the place of the other. */
class ReadersTest {
    private static final int FEW = 3;
    private static final int PUBLICATIONS = Integer.getInteger("lectern.kills", 10) * 20;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} pages")
    @ValueSource(ints = {FEW, 40})
    void eachAnswerIsAWholePageOfOneOfTheSites(int pages) throws Exception {
        Path output = folder.toRealPath().resolve("site");
        publish(output, 1, pages);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = output.resolve(exchange.getRequestURI().getPath().substring(1));
            try (exchange) {
                byte[] body = Files.readAllBytes(file);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (NoSuchFileException e) {
                exchange.sendResponseHeaders(404, -1);
            }
        });
        server.start();
        AtomicBoolean ended = new AtomicBoolean();
        try {
            URI page = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/articles/a1.html");
            CompletableFuture<Map<String, Integer>> reader = CompletableFuture.supplyAsync(() -> read(page, ended));
            for (int version = 2; version < PUBLICATIONS + 2; version++) {
                publish(output, version % 2 + 1, pages);
            }
            ended.set(true);
            Map<String, Integer> answers = reader.join();
            System.out.println(PUBLICATIONS + " publications of " + pages + " pages, read over HTTP: " + answers);
            assertThat(answers).containsKeys("200 article 1 of 1", "200 article 1 of 2");
            List<String> allowed = pages == FEW
                    ? List.of("200 article 1 of 1", "200 article 1 of 2")
                    : List.of("200 article 1 of 1", "200 article 1 of 2", "404 ");
            assertThat(answers.keySet()).isSubsetOf(allowed);
        } finally {
            ended.set(true);
            server.stop(0);
        }
    }

    private static Map<String, Integer> read(URI page, AtomicBoolean ended) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(page).build();
        Map<String, Integer> answers = new TreeMap<>();
        try {
            while (!ended.get()) {
                HttpResponse<String> answer =
                        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                answers.merge(answer.statusCode() + " " + answer.body(), 1, Integer::sum);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        return answers;
    }

    private static void publish(Path output, int version, int pages) throws Exception {
        new SitePublisher(() -> {}).publish(TestSite.version(version, pages), new OutputFolder(output));
    }
}
