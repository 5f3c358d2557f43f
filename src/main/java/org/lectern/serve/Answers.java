package org.lectern.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.csl.StyleFaultException;
import org.lectern.diagnostic.FileFault;
import org.lectern.render.SiteFile;
import org.lectern.render.TemplateFaultException;

/** Answers requests for the pages of the site, and for what the preview adds, where {@link Admission} lets them in. */
final class Answers implements HttpHandler {
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String NOT_FOUND = "404.html";
    private static final int NOT_ALLOWED = 405;

    private final LatestState latest;
    private final Admission admission;

    Answers(LatestState latest, Admission admission) {
        this.latest = latest;
        this.admission = admission;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("X-Frame-Options", "SAMEORIGIN");
            Optional<Admission.Refusal> refusal = admission.refusal(exchange);
            if (refusal.isPresent()) {
                refuse(exchange, refusal.get());
            } else {
                answer(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    /** What follows on the same connection is not listened to. */
    private static void refuse(HttpExchange exchange, Admission.Refusal refusal) throws IOException {
        if (refusal.status() == NOT_ALLOWED) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        exchange.getResponseHeaders().set("Connection", "close");
        text(exchange, refusal.status(), PLAIN, refusal.words() + "\n");
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        try {
            if (path.startsWith(LivePage.OWN)) {
                own(exchange, path.substring(LivePage.OWN.length()));
            } else {
                page(exchange, path);
            }
        } catch (TemplateFaultException e) {
            text(exchange, 500, PLAIN, e.diagnostic() + "\n");
        } catch (StyleFaultException e) {
            text(exchange, 500, PLAIN, e.diagnostic() + "\n");
        } catch (FileSystemException e) {
            text(exchange, 500, PLAIN, "cannot read " + FileFault.words(e) + "\n");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            text(exchange, 500, PLAIN, "This is a fault of Lectern's own: " + e + "\n");
        }
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "events" -> new EventStream(latest).send(exchange);
            case "page" -> tag(exchange);
            case "serve.js" -> bytes(exchange, 200, ContentType.SCRIPT, resource(name));
            case "serve.css" -> bytes(exchange, 200, ContentType.STYLE, resource(name));
            default -> text(exchange, 404, PLAIN, "There is nothing here.\n");
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        PreviewState state = latest.get();
        Optional<ServedSite> site = state.site();
        Optional<SiteFile> file = site.flatMap(found -> found.find(path));
        if (file.isPresent() && !isHtml(file.get())) {
            file(exchange, file.get());
        } else if (site.isPresent()
                && file.isEmpty()
                && site.get().find(path + "/").isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            text(exchange, 302, PLAIN, "This folder has a page.\n");
        } else {
            Page page = page(state, path);
            bytes(exchange, page.status(), ContentType.HTML, page.bytes(state.version()));
        }
    }

    /** The page at a path, or what stands there in its place. */
    private static Page page(PreviewState state, String path) throws IOException {
        if (state.site().isEmpty()) {
            return Page.inPlaceOfSite(state);
        }
        ServedSite site = state.site().get();
        try {
            Optional<SiteFile> file = site.find(path).filter(Answers::isHtml);
            Optional<byte[]> found = file.isPresent() ? content(file.get(), site) : Optional.empty();
            if (found.isPresent()) {
                return Page.of(Page.FOUND, found.get(), site);
            }
            byte[] missing =
                    content(site.find("/" + NOT_FOUND).orElseThrow(), site).orElseThrow();
            return Page.of(Page.MISSING, missing, site);
        } catch (TemplateFaultException e) {
            return Page.inPlaceOfPage(e.diagnostic().toString());
        } catch (StyleFaultException e) {
            return Page.inPlaceOfPage(e.diagnostic().toString());
        }
    }

    /** What a page asks that is open: the tag of the page that stands at its path now, and its faults, a line each. */
    private void tag(HttpExchange exchange) throws IOException {
        Page page = page(latest.get(), String.valueOf(exchange.getRequestURI().getQuery()));
        List<String> lines = new ArrayList<>(List.of(page.tag()));
        lines.addAll(page.faults());
        text(exchange, 200, PLAIN, String.join("\n", lines));
    }

    private static boolean isHtml(SiteFile file) {
        return ContentType.of(file.path()).equals(ContentType.HTML);
    }

    /** The file's bytes; none where a file of the list's own has gone. */
    private static Optional<byte[]> content(SiteFile file, ServedSite site) throws IOException {
        if (file instanceof SiteFile.Made made) {
            return Optional.of(site.content(made));
        }
        try (InputStream in = open((SiteFile.Own) file)) {
            return Optional.of(in.readAllBytes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Opens a file of the list's own, unless by now a link stands there or on the way to it, or a pipe. */
    private static InputStream open(SiteFile.Own own) throws IOException {
        Path location = own.location();
        if (!location.toRealPath().equals(location) || !Files.isRegularFile(location, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(location.toString());
        }
        return Files.newInputStream(location, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    private static void file(HttpExchange exchange, SiteFile file) throws IOException {
        String type = ContentType.of(file.path());
        if (file instanceof SiteFile.Made made) {
            bytes(exchange, 200, type, made.content().get());
            return;
        }
        SiteFile.Own own = (SiteFile.Own) file;
        try (InputStream in = open(own);
                OutputStream out = begin(exchange, 200, type, Files.size(own.location()))) {
            if (!isHead(exchange)) {
                in.transferTo(out);
            }
        } catch (NoSuchFileException e) {
            text(exchange, 404, PLAIN, "This file has gone.\n");
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
