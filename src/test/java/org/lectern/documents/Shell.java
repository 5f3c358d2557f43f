package org.lectern.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.testing.OfflineMaven;
import org.lectern.testing.Product;

/** A terminal in which {@code lectern} is the packaged program, and {@code mvn} asks no network. */
final class Shell {
    /** What a terminal shows of a command, both streams as they come, and its exit code. */
    record Shown(int code, String text) {}

    private final Path commands;
    private Path folder;

    private Shell(Path commands, Path folder) {
        this.commands = commands;
        this.folder = folder;
    }

    /** @param own a folder for the shell's own files */
    static Shell open(Path own, Path folder, OfflineMaven maven) throws IOException {
        Path commands = Files.createDirectories(own.resolve("commands"));
        command(commands.resolve("lectern"), Product.command(List.of()));
        command(commands.resolve("mvn"), maven.command());
        return new Shell(commands, folder);
    }

    private static void command(Path file, List<String> words) throws IOException {
        String text = words.stream().map(Shell::quoted).collect(Collectors.joining(" "));
        Files.writeString(file, "#!/bin/sh\nexec " + text + " \"$@\"\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    Path folder() {
        return folder;
    }

    /** Runs a command line; a {@code cd} in it holds for the next one. */
    Shown run(String line) throws IOException, InterruptedException {
        Path place = commands.resolve("folder");
        Process process = start("{ " + line + "\n}; code=$?; pwd >" + quoted(place.toString()) + "; exit $code");
        Product.Run run = Product.finish(process);
        folder = Path.of(Files.readString(place).strip());
        return new Shown(run.code(), run.out());
    }

    /** Starts what runs until it is stopped, gives its first lines, and stops it. */
    String firstLines(String line, int number) throws IOException, InterruptedException {
        Process process = start(line);
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            CompletableFuture<String> lines = CompletableFuture.supplyAsync(() -> {
                StringBuilder out = new StringBuilder();
                reader.lines()
                        .limit(number)
                        .forEach(printed -> out.append(printed).append('\n'));
                return out.toString();
            });
            return lines.get(1, TimeUnit.MINUTES);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError(line + " does not print " + number + " lines", e);
        } finally {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroy);
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    /** Whether a shell could read a command line. */
    boolean parses(String line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-n", "-c", line).start();
        return Product.finish(process).code() == 0;
    }

    private Process start(String line) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", line).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", commands + System.getProperty("path.separator") + environment.get("PATH"));
        OfflineMaven.prepare(environment);
        for (String who : new String[] {"AUTHOR", "COMMITTER"}) {
            environment.put("GIT_" + who + "_NAME", "Ada Byron");
            environment.put("GIT_" + who + "_EMAIL", "ada@example.org");
        }
        environment.put("GIT_CONFIG_GLOBAL", commands.resolve("no-gitconfig").toString());
        return builder.start();
    }
}
