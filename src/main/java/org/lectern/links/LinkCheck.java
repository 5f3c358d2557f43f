package org.lectern.links;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.FileFault;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.diagnostic.Tally;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;

/** Asks the web for the addresses of a list, and reports those that lead nowhere. No answer makes an error. */
public final class LinkCheck {
    /** What it may report. */
    public static final Set<String> CODES =
            Set.of("dead-address", "moved-link", "unclear-address", "no-network", "links-unfinished", "links-not-kept");

    private final Path root;
    private final LinkProbe probe;
    private final Pace pace;
    private final long today;
    private final boolean anew;

    LinkCheck(Path root, LinkProbe probe, Pace pace, long today, boolean anew) {
        this.root = root;
        this.probe = probe;
        this.pace = pace;
        this.today = today;
        this.anew = anew;
    }

    /**
     * The usual one.
     *
     * @param root the folder that holds the content, where answers are kept
     * @param userAgent who asks: name and version
     * @param today in days since 1970
     * @param anew whether those are asked for, too, whose answers are kept
     */
    public static LinkCheck of(Path root, String userAgent, long today, boolean anew) {
        LinkProbe probe = new LinkProbe(new Web(userAgent, Pace.USUAL.answer()), Pace.USUAL);
        return new LinkCheck(root, probe, Pace.USUAL, today, anew);
    }

    /**
     * Reports what is wrong with the addresses in the content's files, each at all of its places.
     *
     * @param begin is told how many addresses are to be asked for
     * @param step is run after each of them, by several threads
     * @throws IOException when a file of the list cannot be read
     */
    public void check(Path content, DiagnosticCollector diagnostics, IntConsumer begin, Runnable step)
            throws IOException {
        ContentTree tree = new ContentScanner(new DiagnosticCollector()).scan(content);
        List<WebLink> links = LinkScanner.links(tree);
        KeptAnswers kept = KeptAnswers.read(root, today);
        Map<URI, Verdict> known = new TreeMap<>();
        if (!anew) {
            links.forEach(link -> kept.of(link.address()).ifPresent(verdict -> known.put(link.address(), verdict)));
        }
        Map<String, List<URI>> wanted = links.stream()
                .filter(link -> !known.containsKey(link.address()))
                .collect(Collectors.groupingBy(
                        WebLink::server,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                several -> several.stream()
                                        .map(WebLink::address)
                                        .distinct()
                                        .sorted()
                                        .toList())));
        begin.accept(wanted.values().stream().mapToInt(List::size).sum());
        LinkRound round = new LinkRound(probe, pace, step);
        Map<URI, Verdict> asked = round.ask(wanted, answered(known));
        SourcePosition list = SourcePosition.startOf(tree.rootName() + "/site.yaml");
        if (round.isOffline()) {
            diagnostics.hint(
                    "no-network",
                    list,
                    "no server could be reached, so links are not checked",
                    "try again when you are online.");
        } else {
            known.putAll(asked);
            asked.forEach(kept::put);
            keep(kept, list, diagnostics);
        }
        if (round.left() > 0 && !round.isOffline()) {
            diagnostics.hint(
                    "links-unfinished",
                    list,
                    "time was up after " + Tally.of(pace.whole().toMinutes(), "minute") + ", and "
                            + Tally.of(round.left(), "link") + " had not been asked for",
                    "run lectern check --links again: it goes on from here.");
        }
        for (WebLink link : links) {
            Optional<Verdict> verdict = Optional.ofNullable(known.get(link.address()));
            verdict.ifPresent(found -> report(link, found, diagnostics));
            if (verdict.isEmpty() || !verdict.get().kind().tellsOfPage()) {
                diagnostics.undecided("dead-address", link.position());
                diagnostics.undecided("moved-link", link.position());
            }
        }
    }

    private static Optional<URI> answered(Map<URI, Verdict> known) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().kind().isAnswer())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void keep(KeptAnswers kept, SourcePosition list, DiagnosticCollector diagnostics) {
        try {
            kept.write();
        } catch (IOException e) {
            diagnostics.hint(
                    "links-not-kept",
                    list,
                    "the answers of servers cannot be kept: " + FileFault.words(e),
                    "the next check asks them all again.");
        }
    }

    private static void report(WebLink link, Verdict verdict, DiagnosticCollector diagnostics) {
        String address = "\"" + link.address() + "\"";
        switch (verdict.kind()) {
            case GOOD -> {}
            case MOVED ->
                diagnostics.hint(
                        "moved-link",
                        link.position(),
                        address + " has moved for good",
                        "write " + verdict.detail() + " in its place.");
            case DEAD, NO_HOST ->
                diagnostics.warning(
                        "dead-address",
                        link.position(),
                        address + " leads nowhere: " + verdict.detail(),
                        "look for its new address, or for a copy in an archive.");
            case UNCLEAR, UNREACHED ->
                diagnostics.hint(
                        "unclear-address",
                        link.position(),
                        "whether " + address + " leads somewhere cannot be told: " + verdict.detail(),
                        "open it in a browser.");
        }
    }
}
