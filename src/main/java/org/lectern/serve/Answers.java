package org.lectern.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers requests for the pages of the site, and for what the preview adds. Only those get an answer that name this
 * computer: a page elsewhere whose host name is made to lead here (DNS rebinding) names its own host.
 */
final class Answers implements HttpHandler {
    private static final Pattern THIS_COMPUTER = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?");
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String NOT_FOUND = "404.html";

    private final LatestState latest;

    Answers(LatestState latest) {
        this.latest = latest;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            String host = exchange.getRequestHeaders().getFirst("Host");
            String path = exchange.getRequestURI().getPath();
            if (host == null || !THIS_COMPUTER.matcher(host).matches()) {
                text(exchange, 403, PLAIN, "This preview answers to localhost alone.\n");
            } else if (!exchange.getRequestMethod().equals("GET") && !isHead(exchange)) {
                headers.set("Allow", "GET, HEAD");
                text(exchange, 405, PLAIN, "A preview can only be looked at.\n");
            } else if (path != null && path.startsWith(LivePage.OWN)) {
                own(exchange, path.substring(LivePage.OWN.length()));
            } else {
                page(exchange, String.valueOf(path));
            }
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "events" -> new EventStream(latest).send(exchange);
            case "serve.js" -> bytes(exchange, 200, ContentType.SCRIPT, resource(name));
            case "serve.css" -> bytes(exchange, 200, ContentType.STYLE, resource(name));
            default -> text(exchange, 404, PLAIN, "There is nothing here.\n");
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        PreviewState state = latest.get();
        if (state.site().isEmpty()) {
            text(exchange, 503, ContentType.HTML, LivePage.inPlaceOfSite(state.faults(), state.version()));
            return;
        }
        SiteFiles files = new SiteFiles(state.site().get(), state.basePath());
        Optional<Path> found = files.find(path);
        if (found.isPresent()) {
            file(exchange, 200, found.get(), state);
        } else if (files.find(path + "/").isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            text(exchange, 302, PLAIN, "This folder has a page.\n");
        } else {
            Optional<Path> missing = files.find("/" + NOT_FOUND);
            if (missing.isPresent()) {
                file(exchange, 404, missing.get(), state);
            } else {
                text(exchange, 404, PLAIN, "There is no such page.\n");
            }
        }
    }

    private static void file(HttpExchange exchange, int status, Path file, PreviewState state) throws IOException {
        String type = ContentType.of(file);
        if (type.equals(ContentType.HTML)) {
            // A byte a character, whatever the encoding: what is not ours goes out as it lies there.
            String page = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            bytes(exchange, status, type, LivePage.of(page, state.version()).getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        long length = Files.size(file);
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = begin(exchange, status, type, length)) {
            if (!isHead(exchange)) {
                in.transferTo(out);
            }
        }
    }

    private static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
        bytes(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (OutputStream out = begin(exchange, status, type, body.length)) {
            if (!isHead(exchange)) {
                out.write(body);
            }
        }
    }

    /** Sends the head; the length of nothing and that of a body which is not sent have forms of their own here. */
    private static OutputStream begin(HttpExchange exchange, int status, String type, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (isHead(exchange)) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
        }
        exchange.sendResponseHeaders(status, isHead(exchange) || length == 0 ? -1 : length);
        return exchange.getResponseBody();
    }

    static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Answers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
