package org.lectern.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.links.WebServer.head;
import static org.lectern.links.WebServer.header;
import static org.lectern.links.WebServer.status;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.links.Verdict.Kind;

/** What is thought of the answers of a real server. */
class LinkProbeTest {
    static final Pace QUICK = new Pace(
            Duration.ofSeconds(20),
            Duration.ZERO,
            Duration.ofMillis(1),
            Duration.ofSeconds(2),
            Duration.ofMinutes(2),
            3);

    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Verdict verdict(String path) throws InterruptedException {
        return verdict(path, QUICK);
    }

    private Verdict verdict(String path, Pace pace) throws InterruptedException {
        return new LinkProbe(new Web("Lectern/test", pace.answer()), pace).verdict(URI.create(server.address(path)));
    }

    @Test
    void aPageThatIsThereIsAskedForOnceByItsHead() throws Exception {
        server.page("/a", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).isEqualTo("Lectern/test");
            assertThat(exchange.getRequestHeaders()).doesNotContainKeys("Authorization", "Cookie");
            status(200).answer(exchange);
        });
        assertThat(verdict("/a")).isEqualTo(Verdict.GOOD);
        assertThat(server.asked()).containsExactly("HEAD /a");
    }

    @Test
    void aPageThatIsNotThereIsDeadOnlyIfGetSaysSoToo() throws Exception {
        server.page("/lies", head(status(404), status(200)));
        server.page("/gone", status(410));
        assertThat(verdict("/none")).isEqualTo(new Verdict(Kind.DEAD, "the server answers 404, there is no such page"));
        assertThat(verdict("/gone").kind()).isEqualTo(Kind.DEAD);
        assertThat(verdict("/lies")).isEqualTo(Verdict.GOOD);
        assertThat(server.asked())
                .containsExactly("HEAD /none", "GET /none", "HEAD /gone", "GET /gone", "HEAD /lies", "GET /lies");
    }

    @Test
    void whereHeadIsRefusedGetIsAsked() throws Exception {
        server.page("/405", head(status(405), status(200)));
        server.page("/403", head(status(403), status(200)));
        server.page("/501", head(status(501), status(200)));
        server.page("/captcha", status(403));
        assertThat(verdict("/405")).isEqualTo(Verdict.GOOD);
        assertThat(verdict("/403")).isEqualTo(Verdict.GOOD);
        assertThat(verdict("/501")).isEqualTo(Verdict.GOOD);
        assertThat(verdict("/captcha")).isEqualTo(new Verdict(Kind.UNCLEAR, "the server answers 403"));
    }

    @Test
    void aPermanentRedirectIsNamedAndATemporaryOneFollowed() throws Exception {
        server.page("/old", header(301, "Location", "/new"));
        server.page("/older", header(308, "Location", server.address("/old")));
        server.page("/new", status(200));
        server.page("/login", header(302, "Location", "/old"));
        server.page("/mixed", header(301, "Location", "/login"));
        server.page("/to-none", header(301, "Location", "/none"));
        assertThat(verdict("/old")).isEqualTo(new Verdict(Kind.MOVED, server.address("/new")));
        assertThat(verdict("/older")).isEqualTo(new Verdict(Kind.MOVED, server.address("/new")));
        assertThat(verdict("/login")).isEqualTo(Verdict.GOOD);
        assertThat(verdict("/mixed")).isEqualTo(new Verdict(Kind.MOVED, server.address("/login")));
        assertThat(verdict("/to-none").kind()).isEqualTo(Kind.DEAD);
    }

    @Test
    void aCircleEnds() throws Exception {
        server.page("/a", header(302, "Location", "/b"));
        server.page("/b", header(302, "Location", "/a"));
        assertThat(verdict("/a"))
                .isEqualTo(new Verdict(Kind.DEAD, "it leads on more than 5 times, perhaps in a circle"));
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void aRedirectLeadsNeitherOutOfTheWebNorInside() throws Exception {
        server.page("/file", header(302, "Location", "file:///etc/passwd"));
        server.page("/user", header(302, "Location", "http://me:secret@127.0.0.1/"));
        server.page("/inside", header(302, "Location", "/secret"));
        assertThat(verdict("/file").kind()).isEqualTo(Kind.DEAD);
        assertThat(verdict("/user").kind()).isEqualTo(Kind.DEAD);
        // As if the server were a public one that leads into the network of whoever checks.
        LinkProbe outside = new LinkProbe(
                new Web("Lectern/test", QUICK.answer()),
                QUICK,
                address -> Optional.of(address.getPath().equals("/secret")));
        assertThat(outside.verdict(URI.create(server.address("/inside"))))
                .isEqualTo(new Verdict(Kind.UNCLEAR, "it leads on into a network that is not public"));
        assertThat(server.asked()).doesNotContain("HEAD /secret", "GET /secret");
        assertThat(PublicNetwork.isPrivate(URI.create("http://127.0.0.1/"))).contains(true);
        assertThat(PublicNetwork.isPrivate(URI.create("http://10.1.2.3/"))).contains(true);
        assertThat(PublicNetwork.isPrivate(URI.create("http://[fd00::1]/"))).contains(true);
        for (String host : List.of(
                "0.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "192.0.0.8",
                "198.19.0.1",
                "255.255.255.255",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b:1::192.0.2.1]",
                "[::127.0.0.1]",
                "[2002:7f00:1::]",
                "[2002:a00:1::]",
                "[fe80::1]",
                "[ff02::1]")) {
            assertThat(PublicNetwork.isPrivate(URI.create("http://" + host + "/")))
                    .as(host)
                    .contains(true);
        }
        for (String host : List.of(
                "192.0.2.1",
                "100.63.0.1",
                "198.20.0.1",
                "[2001:db8::1]",
                "[64:ff9b::192.0.2.1]",
                "[64:ff9c::127.0.0.1]",
                "[2002:c000:201::7f00:1]")) {
            assertThat(PublicNetwork.isPrivate(URI.create("http://" + host + "/")))
                    .as(host)
                    .contains(false);
        }
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() throws Exception {
        AtomicInteger times = new AtomicInteger();
        server.page(
                "/busy",
                exchange ->
                        (times.incrementAndGet() < 3 ? header(429, "Retry-After", "0") : status(200)).answer(exchange));
        server.page("/very-busy", header(429, "Retry-After", "3600"));
        server.page("/very-busy-until", header(429, "Retry-After", "Wed, 21 Oct 2037 07:28:00 GMT"));
        server.page("/broken", status(500));
        assertThat(verdict("/busy")).isEqualTo(Verdict.GOOD);
        assertThat(verdict("/very-busy")).isEqualTo(new Verdict(Kind.UNCLEAR, "the server answers 429"));
        assertThat(verdict("/very-busy-until")).isEqualTo(new Verdict(Kind.UNCLEAR, "the server answers 429"));
        assertThat(verdict("/broken")).isEqualTo(new Verdict(Kind.UNCLEAR, "the server answers 500"));
        assertThat(server.asked())
                .containsExactly(
                        "HEAD /busy",
                        "HEAD /busy",
                        "HEAD /busy",
                        "HEAD /very-busy",
                        "HEAD /very-busy-until",
                        "HEAD /broken",
                        "GET /broken",
                        "GET /broken",
                        "GET /broken");
    }

    @Test
    void aServerThatHangsUpOnHeadIsAskedAsABrowserAsks() throws Exception {
        server.page("/get", head(HttpExchange::close, status(200)));
        server.page("/nothing", HttpExchange::close);
        assertThat(verdict("/get")).isEqualTo(Verdict.GOOD);
        assertThat(verdict("/nothing")).isEqualTo(new Verdict(Kind.UNREACHED, "127.0.0.1 broke off without an answer"));
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedFor() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.page("/slow", exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            status(200).answer(exchange);
        });
        Pace impatient = new Pace(
                Duration.ofMillis(100),
                Duration.ZERO,
                Duration.ofMillis(1),
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                1);
        assertThat(verdict("/slow", impatient)).isEqualTo(new Verdict(Kind.UNCLEAR, "no answer in time"));
        over.countDown();
    }

    @Test
    void aBodyWithoutEndIsNotRead() throws Exception {
        server.page("/endless", head(status(405), exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[8192]);
                }
            } catch (IOException e) {
                return; // whoever asked went away, as it should
            }
        }));
        assertThat(verdict("/endless")).isEqualTo(Verdict.GOOD);
    }

    @Test
    void aHostThatDoesNotExistIsNamed() throws Exception {
        server.page("/away", header(302, "Location", "http://nowhere.invalid/"));
        assertThat(verdict("/away")).isEqualTo(new Verdict(Kind.NO_HOST, "there is no host nowhere.invalid"));
    }

    @Test
    void aServerThatIsNotThereIsNotReached() throws Exception {
        String address = server.address("/");
        server.close();
        Verdict verdict = new LinkProbe(new Web("Lectern/test", QUICK.answer()), QUICK).verdict(URI.create(address));
        assertThat(verdict).isEqualTo(new Verdict(Kind.UNREACHED, "no connection to 127.0.0.1"));
    }
}
