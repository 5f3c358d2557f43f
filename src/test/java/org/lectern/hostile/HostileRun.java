package org.lectern.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.testing.Sites;

/**
 * Builds hostile lists one after the other and prints a line of each: its name, the milliseconds, and {@code ok} with
 * what came of it, or what was wrong. A program of its own, since its memory is bounded, and a list that hangs ends it.
 */
final class HostileRun {
    static final String SECRET = "K33p-m3-0ut";

    private HostileRun() {}

    /** Arguments: a folder to work in, every n-th of each kind, and perhaps a word that names must have. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        String wanted = arguments.length > 2 ? arguments[2] : "";
        // Written first, and forgotten: the texts themselves take a good part of the memory.
        List<Prepared> lists = prepared(work, Integer.parseInt(arguments[1]), wanted);
        for (Prepared list : lists) {
            Path room = list.room();
            FutureTask<String> building = new FutureTask<>(() -> outcome(list, room));
            Thread thread = new Thread(building, "hostile");
            thread.setDaemon(true);
            long begun = cpuMillis();
            thread.start();
            String outcome;
            boolean hung = false;
            try {
                outcome = await(building);
            } catch (TimeoutException e) {
                outcome = "HANGS at "
                        + Thread.getAllStackTraces().entrySet().stream()
                                .filter(one -> one.getKey().getName().matches("hostile|lectern-worker"))
                                .flatMap(one -> Stream.of(one.getValue())
                                        .filter(frame -> frame.getClassName().startsWith("org.lectern"))
                                        .limit(4))
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining(" < "));
                hung = true;
            } catch (ExecutionException e) {
                Throwable t = e.getCause();
                outcome = "FAILS with " + t + " at "
                        + Stream.of(t.getStackTrace())
                                .filter(f -> f.getClassName().startsWith("org.lectern"))
                                .findFirst()
                                .map(Object::toString)
                                .orElse("?");
            }
            long millis = cpuMillis() - begun;
            System.out.println(list.name() + "\t" + millis + "\t" + outcome.replace('\n', ' '));
            System.out.flush();
            if (hung) {
                Runtime.getRuntime().halt(1);
            }
            delete(room);
        }
        System.out.println("END");
    }

    /** Time of the processor, not of the clock: the machine may have other things to do. */
    private static long cpuMillis() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
    }

    private static String await(FutureTask<String> building)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = cpuMillis() + HostileLists.LIMIT_SECONDS * 1_000L;
        for (int i = 0; i < 3_000; i++) {
            try {
                return building.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (cpuMillis() > end) {
                    throw e;
                }
            }
        }
        throw new TimeoutException();
    }

    private record Prepared(String name, String expected, Path room) {}

    private static List<Prepared> prepared(Path work, int step, String wanted) throws IOException {
        List<Prepared> prepared = new ArrayList<>();
        for (HostileList list : HostileLists.tried(step)) {
            if (list.name().contains(wanted)) {
                Path room = Files.createDirectories(work.resolve("case" + prepared.size()));
                prepare(list, room);
                prepared.add(new Prepared(list.name(), list.expected(), room));
            }
        }
        return prepared;
    }

    private static void prepare(HostileList list, Path room) throws IOException {
        Files.writeString(room.resolve("secret.yaml"), "type: book\ntitle: " + SECRET + "\n");
        Path content = Sites.list(room, Map.of("articles/ok.yaml", "type: book\ntitle: Sound\n"));
        list.making().in(content);
    }

    private static String outcome(Prepared list, Path room) throws Exception {
        Path content = room.resolve("content");
        BuildRequest request = Sites.request(content);
        BuildResult result;
        try {
            result = Sites.build(request, room.resolve("site"));
        } catch (IOException e) {
            return "IOEXCEPTION " + e;
        }
        List<String> wrong = new ArrayList<>();
        Set<String> codes = result.diagnostics().stream()
                .filter(said -> said.severity() != Severity.HINT)
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Diagnostic said : result.diagnostics()) {
            if (!said.position().file().startsWith("content/")) {
                wrong.add("names no file: " + said);
            }
            if (said.toString().length() > 2_000) {
                wrong.add("a message of " + said.toString().length() + " characters: " + said.code());
            }
            if (said.toString().chars().anyMatch(c -> c < ' ' || (c >= 0x7F && c < 0xA0))) {
                wrong.add("a message with control characters: " + said.code());
            }
        }
        if (result.diagnostics().size() > 2_000) {
            wrong.add(result.diagnostics().size() + " messages");
        }
        String came = (result.report().isPresent() ? result.works() + " works" : "no site") + " " + codes;
        boolean met = Stream.of(list.expected().split("\\|"))
                .anyMatch(one -> one.endsWith(" works")
                        ? result.report().isPresent() && one.equals(result.works() + " works")
                        : codes.contains(one));
        if (!met) {
            wrong.add("expected " + list.expected() + ", got " + came + " "
                    + result.diagnostics().stream()
                            .filter(d -> d.severity() == Severity.ERROR)
                            .findFirst()
                            .map(d -> d.toString())
                            .map(d -> d.length() > 300 ? d.substring(0, 300) : d)
                            .orElse(""));
        }
        Set<String> beside = new TreeSet<>();
        try (Stream<Path> files = Files.list(room)) {
            files.forEach(file -> beside.add(file.getFileName().toString()));
        }
        beside.removeAll(Set.of("content", "secret.yaml", "site", "outside"));
        if (!beside.isEmpty()) {
            wrong.add("wrote beside the site: " + beside);
        }
        if (Files.isDirectory(room.resolve("site"))) {
            Files.walkFileTree(room.resolve("site"), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!attributes.isRegularFile()) {
                        wrong.add("publishes what is no file: " + file);
                    } else if (attributes.size() < 1_000_000
                            && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET)) {
                        wrong.add("publishes what lies outside: " + file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return wrong.isEmpty() ? "ok: " + came : String.join("; ", wrong.subList(0, Math.min(3, wrong.size())));
    }

    private static void delete(Path room) throws IOException {
        Files.walkFileTree(room, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
