package org.lectern.links;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.concurrent.Workers;

/** One round through all servers: several at once, all within a time. */
final class LinkRound {
    /** After so many servers without an answer, and none with one, there is no network. */
    private static final int ENOUGH = 6;

    private final LinkProbe probe;
    private final Pace pace;
    private final Runnable step;
    private final Map<URI, Verdict> verdicts = new ConcurrentHashMap<>();
    private final AtomicInteger reached = new AtomicInteger();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Map<String, List<URI>> passedOver = new ConcurrentHashMap<>();
    private final AtomicInteger left = new AtomicInteger();

    /** @param step is run after each address, by several threads */
    LinkRound(LinkProbe probe, Pace pace, Runnable step) {
        this.probe = probe;
        this.pace = pace;
        this.step = step;
    }

    /**
     * What was found of each address that was asked for.
     *
     * @param servers the addresses of each
     * @param known one that answered before: where it does so again and no other answers, servers are off, and the
     *     network is there
     */
    Map<URI, Verdict> ask(Map<String, List<URI>> servers, Optional<URI> known) throws IOException {
        long end = System.nanoTime() + pace.whole().toNanos();
        try (Workers workers = new Workers(pace.servers())) {
            workers.forEach(List.copyOf(servers.entrySet()), server -> server(server.getKey(), server.getValue(), end));
            if (isOffline() && known.isPresent() && answers(known.get())) {
                reached.incrementAndGet();
            }
            if (!isOffline()) {
                List<Map.Entry<String, List<URI>>> again = List.copyOf(passedOver.entrySet());
                workers.forEach(again, server -> server(server.getKey(), server.getValue(), end));
            }
        }
        return new TreeMap<>(verdicts);
    }

    private void server(String server, List<URI> addresses, long end) throws IOException {
        try {
            for (int i = 0; i < addresses.size(); i++) {
                if (System.nanoTime() - end > 0) {
                    left.addAndGet(addresses.size() - i);
                    return;
                }
                if (isOffline() && silent.size() >= ENOUGH) {
                    passedOver.put(server, addresses.subList(i, addresses.size()));
                    return;
                }
                URI address = addresses.get(i);
                Verdict verdict = probe.verdict(address);
                verdicts.put(address, verdict);
                step.run();
                if (verdict.kind().isAnswer()) {
                    reached.incrementAndGet();
                } else {
                    silent.add(server);
                }
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private boolean answers(URI address) throws IOException {
        try {
            return probe.verdict(address).kind().isAnswer();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("the check of links was interrupted");
    }

    /** Whether servers were asked and none answered. */
    boolean isOffline() {
        return reached.get() == 0 && !silent.isEmpty();
    }

    /** How many addresses were not asked for because time was up. */
    int left() {
        return left.get();
    }
}
