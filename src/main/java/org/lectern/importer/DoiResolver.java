package org.lectern.importer;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.lectern.catalog.Doi;
import org.lectern.importer.entry.Blanks;
import org.lectern.links.PublicNetwork;

/**
 * Asks doi.org for the data of a work, which answers by way of the agency that registered the DOI (DOI Content
 * Negotiation, Crossref and DataCite). The one place in Lectern that touches the network: one request at a time, within
 * a time and a size.
 */
final class DoiResolver {
    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int LONGEST_PAUSE_SECONDS = 30;

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final String base;
    private final String userAgent;
    private final Duration patience;
    private final HttpClient client;
    private final Function<URI, Optional<Boolean>> isPrivate;

    /** How doi.org itself is asked. */
    DoiResolver(String userAgent) {
        this(URI.create("https://doi.org/"), userAgent, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    /** The same of another base, with the hosts of this computer's networks. */
    DoiResolver(URI base, String userAgent, Duration connecting, Duration patience) {
        this(base, userAgent, connecting, patience, PublicNetwork::isPrivate);
    }

    /**
     * @param base before the DOI
     * @param userAgent who asks: name, version, where to complain
     * @param connecting how long a connection may take
     * @param patience how long an answer may take, redirects and body included
     * @param isPrivate whether a host is no public one; nothing where it is not known
     */
    DoiResolver(
            URI base,
            String userAgent,
            Duration connecting,
            Duration patience,
            Function<URI, Optional<Boolean>> isPrivate) {
        this.isPrivate = isPrivate;
        this.base = base.toString().replaceFirst("/*$", "/");
        this.userAgent = userAgent;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connecting)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What the register said, in its own CSL-JSON; or, thrown, why there is none. */
    String citation(Doi doi) throws DoiFault, InterruptedException {
        return answered(doi, true);
    }

    private String answered(Doi doi, boolean patient) throws DoiFault, InterruptedException {
        HttpResponse<byte[]> response = follow(doi);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        switch (response.statusCode()) {
            case OK -> {
                boolean json = type.replaceFirst(";.*", "").strip().matches("application/(?:[^/]*\\+)?json");
                if (json && body.stripLeading().startsWith("{")) {
                    return body;
                }
                throw noData(doi, "answers with " + (type.isEmpty() ? "no type" : json ? "no CSL-JSON" : type));
            }
            case NO_CONTENT, NOT_ACCEPTABLE -> throw noData(doi, "has no citation data");
            case NOT_FOUND, GONE ->
                throw DoiFault.refuse("doi-unknown", "doi.org does not know " + doi.value(), "check the DOI.");
            case TOO_MANY, UNAVAILABLE -> {
                Optional<Integer> pause = pause(response);
                if (!patient || pause.isEmpty()) {
                    throw DoiFault.refuse(
                            "doi-busy",
                            host(response.uri()) + " is too busy to answer for " + doi.value(),
                            "try again later.");
                }
                TimeUnit.SECONDS.sleep(pause.get());
                return answered(doi, false);
            }
            default ->
                throw DoiFault.refuse(
                        "doi-refused",
                        host(response.uri()) + " answers with the status " + response.statusCode() + " for "
                                + doi.value(),
                        "try again later, or write the record by hand.");
        }
    }

    /** The seconds that {@code Retry-After} asks for, if it does and they can be waited for. */
    private static Optional<Integer> pause(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(seconds -> seconds <= LONGEST_PAUSE_SECONDS);
    }

    private HttpResponse<byte[]> follow(Doi doi) throws DoiFault, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        URI address = URI.create(base + doi.url().replaceFirst("^https://doi\\.org/", ""));
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> response = get(address, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            Optional<String> location = response.headers().firstValue("Location");
            boolean elsewhere = response.statusCode() / 100 == 3 && location.isPresent();
            if (!elsewhere) {
                return response;
            }
            URI next = next(address, location.get());
            if (isInside(next) && !isInside(address)) {
                throw DoiFault.refuse(
                        "doi-refused",
                        host(address) + " leads on into a network that is not public",
                        "write the record by hand.");
            }
            address = next;
        }
        throw DoiFault.refuse(
                "doi-refused",
                "the way from doi.org to the data of " + doi.value() + " has more than " + MOST_REDIRECTS
                        + " redirects",
                "write the record by hand.");
    }

    private static URI next(URI from, String location) throws DoiFault {
        URI to;
        try {
            to = from.resolve(location.strip());
        } catch (IllegalArgumentException e) {
            throw redirect(from, location);
        }
        boolean secure = "https".equalsIgnoreCase(to.getScheme());
        boolean plain = "http".equalsIgnoreCase(to.getScheme()) && !"https".equalsIgnoreCase(from.getScheme());
        if (to.getHost() == null || !(secure || plain)) {
            throw redirect(from, location);
        }
        return to;
    }

    private boolean isInside(URI address) {
        return isPrivate.apply(address).orElse(false);
    }

    private static DoiFault redirect(URI from, String location) {
        return DoiFault.refuse(
                "doi-refused",
                host(from) + " leads on to \"" + Blanks.excerpt(location) + "\", which is no safe address",
                "write the record by hand.");
    }

    private HttpResponse<byte[]> get(URI address, Duration left) throws DoiFault, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", CSL_JSON)
                .header("User-Agent", userAgent)
                .timeout(left)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new LimitedBody(MOST_BYTES));
        try {
            // The request's own time ends with the head; this one with the body.
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw late(address);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault(address, fault);
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private DoiFault fault(URI address, IOException fault) {
        if (LimitedBody.isTooLarge(fault)) {
            return DoiFault.refuse(
                    "doi-refused",
                    "the answer of " + host(address) + " is larger than " + MOST_BYTES / 1024 + " KiB",
                    "write the record by hand.");
        }
        if (fault instanceof HttpTimeoutException) {
            return late(address);
        }
        String why =
                fault instanceof ConnectException || fault.getMessage() == null ? "no connection" : fault.getMessage();
        return unreachable(address, why);
    }

    private DoiFault late(URI address) {
        return unreachable(address, "no answer within " + patience.toSeconds() + " seconds");
    }

    private static DoiFault unreachable(URI address, String why) {
        return DoiFault.refuse(
                "doi-unreachable",
                "could not reach " + host(address) + ": " + why,
                "try again when you are online; the rest of Lectern works without network.");
    }

    private static DoiFault noData(Doi doi, String what) {
        return DoiFault.refuse(
                "doi-no-data",
                "whoever registered " + doi.value() + " " + what,
                "look the work up at " + doi.url() + " and write its record by hand.");
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }
}
