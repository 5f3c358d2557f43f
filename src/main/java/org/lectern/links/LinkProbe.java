package org.lectern.links;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.lectern.links.Verdict.Kind;

/** Asks for one address after another: HEAD first, GET where that is refused, again where a server is busy. */
final class LinkProbe {
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_TRIES = 3;

    private static final int MOVED = 301;
    private static final int PERMANENT = 308;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Web web;
    private final Pace pace;
    private final Turns turns;
    private final Function<URI, Optional<Boolean>> isPrivate;

    LinkProbe(Web web, Pace pace) {
        this(web, pace, PublicNetwork::isPrivate);
    }

    /** @param isPrivate whether a host is no public one; nothing where it is not known */
    LinkProbe(Web web, Pace pace, Function<URI, Optional<Boolean>> isPrivate) {
        this.web = web;
        this.pace = pace;
        this.turns = new Turns(pace.pause());
        this.isPrivate = isPrivate;
    }

    Verdict verdict(URI address) throws InterruptedException {
        URI at = address;
        URI settled = address;
        boolean forGood = true;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            WebAnswer answer = patiently(at);
            boolean elsewhere = answer.status() / 100 == 3 && answer.location().isPresent();
            if (!elsewhere) {
                return settle(answer, address, at, settled);
            }
            // What a DOI leads to is the publisher's affair; that it leads somewhere is doi.org's answer.
            if (isResolver(at)) {
                return settled.equals(address) ? Verdict.GOOD : new Verdict(Kind.MOVED, settled.toString());
            }
            Optional<URI> next = next(at, answer.location().get());
            if (next.isEmpty()) {
                return new Verdict(
                        Kind.DEAD, "it leads on to \"" + answer.location().get() + "\", which is no address");
            }
            if (leadsInside(address, next.get())) {
                return new Verdict(Kind.UNCLEAR, "it leads on into a network that is not public");
            }
            forGood &= answer.status() == MOVED || answer.status() == PERMANENT;
            at = next.get();
            settled = forGood ? at : settled;
        }
        return new Verdict(Kind.DEAD, "it leads on more than " + MOST_REDIRECTS + " times, perhaps in a circle");
    }

    private static Verdict settle(WebAnswer answer, URI asked, URI at, URI settled) {
        int status = answer.status();
        if (status / 100 == 2) {
            return settled.equals(asked) ? Verdict.GOOD : new Verdict(Kind.MOVED, settled.toString());
        }
        if (status == NOT_FOUND || status == GONE) {
            return new Verdict(Kind.DEAD, "the server answers " + status + ", there is no such page");
        }
        return switch (answer.silence()) {
            case NO_SUCH_HOST -> new Verdict(Kind.NO_HOST, "there is no host " + at.getHost());
            case NO_CONNECTION -> new Verdict(Kind.UNREACHED, "no connection to " + at.getHost());
            case BROKEN_OFF -> new Verdict(Kind.UNREACHED, at.getHost() + " broke off without an answer");
            case NOT_IN_TIME -> new Verdict(Kind.UNCLEAR, "no answer in time");
            case BAD_CERTIFICATE ->
                new Verdict(Kind.UNCLEAR, "the certificate of " + at.getHost() + " does not hold here");
            case NONE -> new Verdict(Kind.UNCLEAR, "the server answers " + status);
        };
    }

    private static boolean isResolver(URI address) {
        return String.valueOf(address.getHost()).matches("(?:dx\\.|www\\.)?doi\\.org");
    }

    private static Optional<URI> next(URI from, String location) {
        try {
            URI to = from.resolve(URI.create(location.strip().replace(" ", "%20")));
            boolean web = "https".equalsIgnoreCase(to.getScheme()) || "http".equalsIgnoreCase(to.getScheme());
            return web && to.getHost() != null && to.getRawUserInfo() == null
                    ? LinkScanner.address(to.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A page on the web must not have this computer asked for what is inside of its network. */
    private boolean leadsInside(URI from, URI to) {
        return !isPrivate.apply(from).orElse(false) && isPrivate.apply(to).orElse(false);
    }

    /**
     * Asks again where a server is busy or has a fault, when it says or after a while. Some servers refuse HEAD or hang
     * up on it, and some say of it what they do not say of GET: after a refusal GET alone is asked.
     */
    private WebAnswer patiently(URI address) throws InterruptedException {
        String method = "HEAD";
        WebAnswer answer = ask(method, address);
        boolean refused = answer.status() >= BAD_REQUEST && answer.status() != WebAnswer.TOO_MANY;
        if (refused || answer.silence() == WebAnswer.Silence.BROKEN_OFF) {
            method = "GET";
            answer = ask(method, address);
        }
        Duration usual = pace.retry();
        for (int tries = 1; tries < MOST_TRIES && answer.mayPass(); tries++) {
            Duration pause = answer.pause().map(Duration::ofSeconds).orElse(usual);
            if (pause.compareTo(pace.longest()) > 0) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            usual = usual.multipliedBy(2);
            answer = ask(method, address);
        }
        return answer;
    }

    private WebAnswer ask(String method, URI address) throws InterruptedException {
        return turns.take(address.getRawAuthority(), () -> web.ask(method, address));
    }
}
