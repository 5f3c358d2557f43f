package org.lectern.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** The one place here that touches the network: single requests, no redirects, no body, no cookies, no passwords. */
final class Web {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final HttpClient client;
    private final String userAgent;
    private final Duration patience;

    /**
     * @param userAgent who asks
     * @param patience for one answer
     */
    Web(String userAgent, Duration patience) {
        this.userAgent = userAgent;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.compareTo(CONNECTING) < 0 ? patience : CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @param method HEAD or GET; of a GET's answer nothing but its head is taken */
    WebAnswer ask(String method, URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", userAgent)
                .header("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8")
                .timeout(patience)
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new WebAnswer(
                    response.statusCode(),
                    response.headers().firstValue("Location"),
                    pause(response.headers()),
                    WebAnswer.Silence.NONE);
        } catch (IOException e) {
            return WebAnswer.silent(why(e));
        }
    }

    /** How long a server asks one to wait: in seconds, or until a time by its own clock. */
    private static Optional<Integer> pause(HttpHeaders headers) {
        String said = headers.firstValue("Retry-After").orElse("");
        if (said.matches("[0-9]{1,6}")) {
            return Optional.of(Integer.valueOf(said));
        }
        return seconds(said)
                .map(then ->
                        then - headers.firstValue("Date").flatMap(Web::seconds).orElse(0L))
                .map(pause -> (int) Math.max(0, Math.min(pause, Integer.MAX_VALUE)));
    }

    /** Of a time as HTTP writes it, those since 1970. */
    private static Optional<Long> seconds(String time) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(time).getLong(ChronoField.INSTANT_SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static WebAnswer.Silence why(IOException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return WebAnswer.Silence.NO_SUCH_HOST;
            }
            if (cause instanceof SSLException) {
                return WebAnswer.Silence.BAD_CERTIFICATE;
            }
        }
        if (fault instanceof HttpConnectTimeoutException || fault instanceof ConnectException) {
            return WebAnswer.Silence.NO_CONNECTION;
        }
        return fault instanceof HttpTimeoutException ? WebAnswer.Silence.NOT_IN_TIME : WebAnswer.Silence.BROKEN_OFF;
    }
}
