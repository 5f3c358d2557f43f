package org.lectern.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Tells an open page of each state, the present one first, until the page goes (HTML standard, server-sent events). An
 * event's data is the version of the pages and, a line each, what keeps a newer one from being made.
 */
final class EventStream {
    /** A page that went is noticed when something is sent to it. */
    private static final long BREATH_MILLIS = 15_000;

    /** Then the page asks again by itself: the server cuts off what lasts longer. */
    private static final long LONGEST_MILLIS = ServerLimits.LONGEST_ANSWER_SECONDS * 1_000L / 2;

    private final LatestState latest;

    EventStream(LatestState latest) {
        this.latest = latest;
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        if (Answers.isHead(exchange)) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            PreviewState told = latest.get();
            write(out, "retry: 1000\n" + event(told));
            long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
            while (!latest.isEnded() && System.nanoTime() < end) {
                PreviewState now = latest.awaitOther(told, BREATH_MILLIS);
                write(out, now.equals(told) ? ":\n\n" : event(now));
                told = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String event(PreviewState state) {
        StringBuilder out = new StringBuilder("data: ").append(state.version()).append('\n');
        state.faults().forEach(line -> out.append("data: ").append(line).append('\n'));
        return out.append('\n').toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
