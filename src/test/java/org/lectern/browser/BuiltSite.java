package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.lectern.BuildRequest;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishException;

/**
 * The demonstration list, or another one, as a site in a folder, served on loopback, from the root and from
 * {@code /list/}, as its base URL has it, and from {@code /late/}, where the script comes late. The theme's modules are
 * served from {@code /modules/}.
 */
final class BuiltSite implements AutoCloseable {
    private static final Path BASE =
            Path.of(System.getProperty("lectern.basedir", ".")).toAbsolutePath().normalize();
    private static final Path TEMPLATES = BASE.resolve("templates");
    private static final String SUB_PATH = "/list/";
    private static final String LATE_PATH = "/late/";
    private static final long LATE = 300;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "png", "image/png",
            "xml", "application/xml");

    private final Path folder;
    private final HttpServer server;

    private BuiltSite(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** The demonstration list's, which is built once for all tests and not to be changed. */
    static BuiltSite ofSample() throws IOException, PublishException {
        return served(SharedFolder.of(
                "sample", folder -> of(BASE.resolve("content"), folder).close()));
    }

    /** The site of another list. */
    static BuiltSite of(Path content, Path folder) throws IOException, PublishException {
        BuildRequest request = new BuildRequest(
                content, Optional.of(TEMPLATES), Optional.of("https://example.org/list/"), 2, false, false);
        assertThat(new SiteGenerator(Progress.SILENT)
                        .build(request, new OutputFolder(folder))
                        .diagnostics())
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return served(folder);
    }

    /** The site of {@link ManyWorks}, which is built once for all tests and not to be changed. */
    static BuiltSite ofManyWorks() throws IOException, PublishException {
        return served(SharedFolder.of(
                "many-works",
                folder -> of(ManyWorks.in(folder.resolveSibling("many-records")), folder)
                        .close()));
    }

    private static BuiltSite served(Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        BuiltSite site = new BuiltSite(folder, server);
        server.createContext("/", exchange -> serve(exchange, folder, "/"));
        server.createContext(SUB_PATH, exchange -> serve(exchange, folder, SUB_PATH));
        server.createContext(LATE_PATH, exchange -> serveLate(exchange, folder));
        server.createContext("/modules/", exchange -> serve(exchange, TEMPLATES.resolve("scripts"), "/modules/"));
        server.start();
        return site;
    }

    /** What is fetched before a page is drawn comes at once, the other scripts after a while. */
    private static void serveLate(HttpExchange exchange, Path folder) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith(".js") && !path.endsWith("/first.js")) {
            CompletableFuture.delayedExecutor(LATE, TimeUnit.MILLISECONDS).execute(() -> {
                try {
                    serve(exchange, folder, LATE_PATH);
                } catch (IOException e) {
                    exchange.close(); // the browser has gone on
                }
            });
        } else {
            serve(exchange, folder, LATE_PATH);
        }
    }

    private static void serve(HttpExchange exchange, Path folder, String above) throws IOException {
        String inside = exchange.getRequestURI().getPath().substring(above.length());
        Path file = folder.resolve(inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside);
        boolean found = file.normalize().startsWith(folder) && Files.isRegularFile(file);
        byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
        String name = found ? file.getFileName().toString() : "404.html";
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        if (name.endsWith(".js")) { // as hosts do
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            body = compressed(body);
        }
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        }
        return out.toByteArray();
    }

    /** A page's address on the server. */
    String served(String page) {
        return root() + "/" + page;
    }

    /** The same below another path. */
    String below(String page) {
        return root() + SUB_PATH + page;
    }

    /** The same where the script comes after the first picture. */
    String late(String page) {
        return root() + LATE_PATH + page;
    }

    private String root() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The address of a page's file. */
    URI file(String page) {
        return folder.resolve(page).toUri();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
