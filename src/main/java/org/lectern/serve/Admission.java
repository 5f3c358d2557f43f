package org.lectern.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which requests get an answer: those that name this computer and this port, ask to look, and come from a page of this
 * site or from nobody's page. A page elsewhere whose host name is made to lead here (DNS rebinding) names its own host;
 * one that asks across sites is told of by browsers (Fetch Metadata, and {@code Origin}).
 */
final class Admission {
    private static final Pattern THIS_COMPUTER =
            Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::([0-9]{1,5}))?");

    /** A slash, a backslash or a control character in a name, which no file of a site has. */
    private static final Pattern HIDDEN_PARTS = Pattern.compile("(?i)%(?:2f|5c|7f|[01][0-9a-f])");

    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", "HTTP/1.1");

    /** Of an address that names none. */
    private static final int USUAL_PORT = 80;

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final int port;

    /** @param port where the preview listens */
    Admission(int port) {
        this.port = port;
    }

    /** Why a request is turned away. */
    record Refusal(int status, String words) {}

    Optional<Refusal> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        URI asked = exchange.getRequestURI();
        List<String> hosts = headers.getOrDefault("Host", List.of());
        boolean whole = asked.isAbsolute() || asked.getRawAuthority() != null;
        if (hosts.size() != 1 || !isOurs(hosts.get(0)) || (whole && !isOurs(asked.getRawAuthority()))) {
            return refused(403, "This preview answers to localhost alone, with its own port.");
        }
        if (!VERSIONS.contains(exchange.getProtocol())) {
            return refused(505, "A preview speaks HTTP 1.0 and 1.1 alone.");
        }
        if (!isLook(exchange)) {
            return refused(405, "A preview can only be looked at.");
        }
        if (hasBody(headers)) {
            return refused(400, "A question to a preview has no body.");
        }
        if (asked.getRawPath() == null
                || HIDDEN_PARTS.matcher(asked.getRawPath()).find()) {
            return refused(400, "No file of a site has such a path.");
        }
        return isFromElsewhere(headers, hosts.get(0))
                ? refused(403, "This preview gives nothing to pages of other sites.")
                : Optional.empty();
    }

    private static Optional<Refusal> refused(int status, String words) {
        return Optional.of(new Refusal(status, words));
    }

    private boolean isOurs(@Nullable String host) {
        Matcher matcher = THIS_COMPUTER.matcher(host == null ? "" : host);
        if (!matcher.matches()) {
            return false;
        }
        String named = matcher.group(1);
        return port == (named == null ? USUAL_PORT : Integer.parseInt(named));
    }

    private static boolean isLook(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("GET")
                || exchange.getRequestMethod().equals("HEAD");
    }

    /** Also where two headers disagree on where a body ends: what follows it could pass for a request. */
    private static boolean hasBody(Headers headers) {
        List<String> lengths = headers.getOrDefault("Content-Length", List.of());
        return headers.containsKey("Transfer-Encoding") || (!lengths.isEmpty() && !lengths.equals(List.of("0")));
    }

    /** A link may lead here from anywhere; no other site may frame, load or read what is here. */
    private static boolean isFromElsewhere(Headers headers, String host) {
        boolean followed = "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
                && "document".equals(headers.getFirst("Sec-Fetch-Dest"));
        String site = headers.getFirst("Sec-Fetch-Site");
        List<String> origins = headers.getOrDefault("Origin", List.of());
        return (site != null && ELSEWHERE.contains(site) && !followed)
                || (!origins.isEmpty() && !origins.equals(List.of("http://" + host)));
    }
}
