package org.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Requests that no reader makes, as they go over the wire. */
@Timeout(180)
class HostilePreviewTest {
    /** What stands in files that are none of the site's. */
    private static final String SECRET = "guarded words";

    @TempDir
    private Path folder;

    private Path content;
    private RunningPreview running;
    private Wire wire;

    @BeforeEach
    void serve() throws Exception {
        Path root = folder.toRealPath();
        Files.writeString(root.resolve("secret.txt"), SECRET);
        content = Sites.list(
                root,
                Map.of(
                        "site.yaml",
                        "title: A list\nbaseUrl: https://example.org/my/list/\n",
                        "articles/tides.yaml",
                        "type: book\ntitle: Tides\n",
                        "notes/private.txt",
                        SECRET,
                        "files/note.txt",
                        "Ebb\n",
                        "files/large.txt",
                        "x".repeat(8 * 1024 * 1024),
                        "files/.hidden.txt",
                        SECRET));
        running = RunningPreview.of(content);
        assertThat(running.attempt().shown()).isTrue();
        wire = new Wire(running.preview());
    }

    @AfterEach
    void end() throws Exception {
        running.close();
    }

    @Test
    void givesNothingThatIsNotOfTheSite() throws Exception {
        for (String path : List.of(
                "/../secret.txt",
                "/files/../../secret.txt",
                "/files/../note.txt",
                "/%2e%2e/secret.txt",
                "/files/%2e%2e/%2e%2e/secret.txt",
                "/files/.%2e/.%2e/secret.txt",
                "/files/..%2f..%2fsecret.txt",
                "/files%2fnote.txt",
                "/files%2Fnote.txt",
                "/files%5cnote.txt",
                "/..%5csecret.txt",
                "/%252e%252e/secret.txt",
                "/files/%252e%252e%252fsecret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%c0%ae%c0%ae%c0%afsecret.txt",
                "/%uff0e%uff0e/secret.txt",
                "/files/note.txt%00",
                "/files/note.txt%00.html",
                "/files/note.txt%0d%0aSet-Cookie:%20a=b",
                "/files/note.txt/",
                "/files/note.txt.",
                "/files/note.txt%20",
                "/files/note.txt::$DATA",
                "/files/./note.txt",
                "/./files/note.txt",
                "/files//note.txt",
                "/files;x/note.txt",
                "/FILES/note.txt",
                "/files/.hidden.txt",
                "/files/",
                "/notes/private.txt",
                "/site.yaml",
                "/content/site.yaml",
                "/articles/tides.yaml",
                "/C:/secret.txt",
                "/c:%5csecret.txt",
                "/~root",
                "/.git/config",
                "/.lectern/",
                "/.lectern/../files/note.txt",
                "/.lectern/%2e%2e/serve/Preview.class",
                "/.lectern/Preview.class",
                "/.lectern/serve.js/",
                "/etc/passwd",
                folder.toRealPath().resolve("secret.txt").toString(),
                "/" + "a/".repeat(5_000),
                "/" + "%61".repeat(5_000),
                "/" + "../".repeat(5_000) + "etc/passwd")) {
            Wire.Answer answer = wire.get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain(SECRET, "Ebb", "root:", "java.", "\tat ");
            assertThat(answer.headers()).as(path).doesNotContainKey("set-cookie");
        }
        assertThat(wire.get("/files/%6eote.txt?../../secret.txt").body()).isEqualTo("Ebb\n");
    }

    @Test
    void whatIsPutInThePlaceOfAFileIsNotFollowed() throws Exception {
        Path note = content.resolve("files/note.txt");
        Files.delete(note);
        Files.createSymbolicLink(note, folder.toRealPath().resolve("secret.txt"));
        assertThat(wire.get("/files/note.txt").body()).doesNotContain(SECRET);
        Files.delete(note);
        Files.createDirectory(note);
        assertThat(wire.get("/files/note.txt").status()).isEqualTo(404);
    }

    @Test
    void requestsOutOfFormAreTurnedAwayAndTheConnectionClosed() throws Exception {
        String host = "Host: localhost:" + wire.port() + "\r\n";
        for (String request : List.of(
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost:\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: [::1]\r\n\r\n",
                "GET http://localhost/ HTTP/1.1\r\n" + host + "\r\n",
                "GET / HTTP/9.9\r\n" + host + "\r\n",
                "GET / HTTP/1.2\r\n" + host + "\r\n",
                "GET / http/1.1\r\n" + host + "\r\n",
                "GET / HTTP/1.1\r\n" + host + host + "\r\n",
                "GET / HTTP/1.1\r\n" + host + "Host: example.org\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: example.org\r\n" + host + "\r\n",
                "GET http://example.org/ HTTP/1.1\r\n" + host + "\r\n",
                "GET https://example.org:443/files/note.txt HTTP/1.1\r\n" + host + "\r\n",
                "GET http://localhost@example.org/ HTTP/1.1\r\n" + host + "\r\n",
                "GET file:///etc/passwd HTTP/1.1\r\n" + host + "\r\n",
                "GET //example.org/files/note.txt HTTP/1.1\r\n" + host + "\r\n",
                "GET mailto:x HTTP/1.1\r\n" + host + "\r\n",
                "GET * HTTP/1.1\r\n" + host + "\r\n",
                "OPTIONS * HTTP/1.1\r\n" + host + "\r\n",
                "CONNECT example.org:443 HTTP/1.1\r\n" + host + "\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabc",
                "GET / HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabc",
                "GET / HTTP/1.1\r\n" + host + "Content-Length: 0\r\nContent-Length: 5\r\n\r\nabcde",
                "GET / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /",
                "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /\r\n\r\n",
                "GET\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X: " + "a".repeat(500_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X: y\r\n".repeat(5_000) + "\r\n",
                "GET /" + "a".repeat(500_000) + " HTTP/1.1\r\n" + host + "\r\n")) {
            String said = answerTo(request);
            String label = request.substring(0, Math.min(90, request.length()));
            assertThat(said).as(label).doesNotContain("Tides", "Ebb", "root:", "\tat ", "java.lang");
            assertThat(said.isEmpty() ? "closed" : said.split(" ", 3)[1])
                    .as(label)
                    .isIn("closed", "400", "403", "404", "405", "413", "414", "431", "501", "505");
            assertThat(said.split("HTTP/1\\.1 ", -1).length).as(label).isLessThanOrEqualTo(2);
        }
        assertThat(wire.get("/files/note.txt").body()).isEqualTo("Ebb\n");
    }

    @Test
    void requestsInARowAreAnsweredInThatOrder() throws Exception {
        String host = " HTTP/1.1\r\nHost: localhost:" + wire.port() + "\r\n";
        String said = answerTo("GET /files/note.txt" + host + "\r\nGET /nothing.txt" + host + "\r\nHEAD /files/note.txt"
                + host + "\r\nGET /files/note.txt" + host + "Connection: close\r\n\r\n");
        assertThat(said.lines().filter(line -> line.startsWith("HTTP/1.1 ")).map(line -> line.substring(9, 12)))
                .containsExactly("200", "404", "200", "200");
        assertThat(answerTo("GET /files/note.txt HTTP/1.0\r\nHost: localhost:" + wire.port() + "\r\n\r\n"))
                .endsWith("\r\n\r\nEbb\n");
        assertThat(answerTo(
                        "GET http://localhost:" + wire.port() + "/files/note.txt" + host + "Connection: close\r\n\r\n"))
                .endsWith("\r\n\r\nEbb\n");
    }

    @Test
    void givesNothingToPagesOfOtherSites() throws Exception {
        String here = "http://localhost:" + wire.port();
        for (String path : List.of("/", "/files/note.txt", "/.lectern/events", "/.lectern/page?/", "/search/rows.js")) {
            for (String headers : List.of(
                    "Origin: https://example.org\r\n",
                    "Origin: null\r\n",
                    "Origin: http://localhost:1\r\n",
                    "Origin: " + here + "\r\nOrigin: https://example.org\r\n",
                    "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n",
                    "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",
                    "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n",
                    "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",
                    "Sec-Fetch-Site: cross-site\r\n")) {
                Wire.Answer answer = asked(path, headers);
                assertThat(answer.status()).as(path + headers).isEqualTo(403);
                assertThat(answer.body()).isEqualTo("This preview gives nothing to pages of other sites.\n");
                assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
            }
        }
        for (String headers : List.of(
                "Origin: " + here + "\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n",
                "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n")) {
            Wire.Answer answer = asked("/", headers);
            assertThat(answer.status()).as(headers).isEqualTo(200);
            assertThat(answer.headers())
                    .containsEntry("x-frame-options", "SAMEORIGIN")
                    .containsEntry("cross-origin-resource-policy", "same-origin")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cache-control", "no-store");
        }
    }

    @Test
    void aPathIsNeverMarkupInAnAnswer() throws Exception {
        for (String path :
                List.of("/<script>alert(1)</script>", "/%3Cscript%3Ealert(1)%3C/script%3E", "/\"><b>x", "/a%22b")) {
            Wire.Answer answer = wire.get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("alert(1)", "<b>x");
        }
    }

    @Test
    void isReachedOnThisComputerOnly() throws Exception {
        int tried = 0;
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    tried++;
                    assertThatThrownBy(() -> connected(address).close())
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
        for (InetAddress address : InetAddress.getAllByName("localhost")) {
            connected(address).close();
        }
        assumeThat(tried).as("addresses of this machine that others reach").isPositive();
    }

    private Socket connected(InetAddress address) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(address, wire.port()), 2_000);
        return socket;
    }

    /** Half-sent requests, pages that are open, readers that do not read: none keeps another reader waiting. */
    @Test
    void manyWhoWaitKeepNobodyFromReading() throws Exception {
        List<Socket> open = new ArrayList<>();
        String request = "GET /files/large.txt HTTP/1.1\r\nHost: localhost:" + wire.port() + "\r\n";
        try {
            for (int i = 0; i < 200; i++) {
                open.add(wire.open(request.substring(0, i % request.length())));
            }
            Socket half = wire.open(request);
            open.add(half);
            for (int i = 0; i < 200; i++) {
                open.add(wire.open("GET /.lectern/events HTTP/1.1\r\nHost: localhost:" + wire.port() + "\r\n\r\n"));
            }
            for (int i = 0; i < 20; i++) {
                open.add(wire.open(request + "\r\n"));
            }
            assertThat(wire.get("/files/note.txt").body()).isEqualTo("Ebb\n");
            assertThat(wire.get("/articles/tides.html").body()).contains(">Tides</h1>");
            FileTree.write(content, Map.of("articles/tides.yaml", "type: book\ntitle: Tides again\n"));
            assertThat(running.attempt().shown()).isTrue();
            assertThat(wire.get("/articles/tides.html").body()).contains(">Tides again</h1>");
            // And who sends nothing more is let go.
            assertThat(rest(half)).doesNotContain("xxxx");
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void outlivesTheLossOfItsContent() throws Exception {
        FileTree.delete(content);
        Attempt gone = running.attempt();
        while (gone.result().isPresent() && gone.result().get().sound()) {
            gone = running.attempt();
        }
        assertThat(gone.shown()).isTrue();
        assertThat(wire.get("/articles/tides.html").body()).contains(">Tides</h1>");
        assertThat(wire.get("/files/note.txt").status()).isEqualTo(404);
        FileTree.write(
                content,
                Map.of("site.yaml", "title: A list\n", "articles/tides.yaml", "type: book\ntitle: Tides are back\n"));
        Attempt back = running.attempt();
        while (back.result().isEmpty() || !back.result().get().sound()) {
            back = running.attempt();
        }
        assertThat(wire.get("/articles/tides.html").body()).contains(">Tides are back</h1>");
    }

    private Wire.Answer asked(String path, String headers) throws IOException {
        return wire.raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + wire.port() + "\r\n" + headers
                + "Connection: close\r\n\r\n");
    }

    /** All that comes until the server closes the connection, which it does by itself or after what is sent. */
    private String answerTo(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            socket.setSoTimeout(30_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
            } catch (SocketException e) {
                return ""; // closed before all was sent
            }
            return rest(socket);
        }
    }

    private static String rest(Socket socket) throws IOException {
        StringBuilder out = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            byte[] bytes = new byte[8192];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                out.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            return out.toString(); // cut off
        }
        return out.toString();
    }
}
