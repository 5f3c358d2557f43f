package org.lectern.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged program, run as users run it. */
public final class Product {
    public static final Path JAR =
            Path.of(System.getProperty("lectern.jar", "target/lectern.jar")).toAbsolutePath();

    /** What a run printed, and how it ended. */
    public record Run(int code, String out, String err) {}

    private final List<String> jvm;

    private Product(List<String> jvm) {
        this.jvm = jvm;
    }

    /** The program with options for its virtual machine. */
    public static Product with(String... jvm) {
        return new Product(List.of(jvm));
    }

    public Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        return finish(start(folder, arguments));
    }

    public Process start(Path folder, String... arguments) throws IOException {
        return new ProcessBuilder(command(jvm, arguments))
                .directory(folder.toFile())
                .start();
    }

    /** As the launcher does it. */
    public static List<String> command(List<String> jvm, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JavaProgram.java()));
        command.addAll(JavaProgram.QUICK);
        command.addAll(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + JAR.resolveSibling("lectern.jsa")));
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    public static Run finish(Process process) throws InterruptedException {
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the program does not end");
        }
        return new Run(process.exitValue(), out.join(), err.join());
    }

    private static String text(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
