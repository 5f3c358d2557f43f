package org.lectern.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this computer that answers each path as a test says, and notes what it was asked. */
final class WebServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** What a path answers, once it is asked. */
    @FunctionalInterface
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    WebServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            Page page = pages.get(exchange.getRequestURI().toString());
            if (page == null) {
                status(404).answer(exchange);
            } else {
                page.answer(exchange);
            }
        });
        server.start();
    }

    static Page status(int code) {
        return exchange -> {
            exchange.sendResponseHeaders(code, -1);
            exchange.close();
        };
    }

    static Page header(int code, String name, String value) {
        return exchange -> {
            exchange.getResponseHeaders().set(name, value);
            status(code).answer(exchange);
        };
    }

    /** One answer for HEAD and another for GET. */
    static Page head(Page head, Page get) {
        return exchange -> (exchange.getRequestMethod().equals("HEAD") ? head : get).answer(exchange);
    }

    WebServer page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Methods and paths in the order in which they were asked for. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
