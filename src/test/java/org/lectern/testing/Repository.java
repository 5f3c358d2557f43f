package org.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A git repository on disk whose commits have the names and days that a test says. */
public final class Repository {
    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** A new repository with the branch {@code main}. */
    public static Repository init(Path folder) throws IOException {
        Files.createDirectories(folder);
        Repository made = new Repository(folder);
        made.git("init", "--quiet", "--initial-branch=main", "--template=");
        made.set("user.name", "Ada Byron");
        made.set("user.email", "ada@example.org");
        return made;
    }

    /** One that is there. */
    public static Repository at(Path folder) {
        return new Repository(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Adds a setting, such as {@code filter.strange.clean}, without a process. */
    public void set(String name, String value) throws IOException {
        int first = name.indexOf('.');
        int last = name.lastIndexOf('.');
        String section =
                name.substring(0, first) + (first == last ? "" : " \"" + name.substring(first + 1, last) + '"');
        Files.writeString(
                folder.resolve(".git/config"),
                "[" + section + "]\n\t" + name.substring(last + 1) + " = \"" + value + "\"\n",
                StandardOpenOption.APPEND);
    }

    /** Writes a file, and the folders above it. */
    public Repository write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /**
     * Commits all that is there.
     *
     * @param day of author and committer, {@code 2026-03-14}; noon in UTC
     */
    public Repository commit(String day, String message) throws IOException {
        git("add", "--all");
        run(List.of("commit", "--quiet", "--allow-empty", "--message", message), day + "T12:00:00+00:00");
        return this;
    }

    /** Runs git and gives what it printed; fails where git does. */
    public String git(String... arguments) throws IOException {
        return run(List.of(arguments), "2026-01-01T12:00:00+00:00");
    }

    private String run(List<String> arguments, String date) throws IOException {
        List<String> words = new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false"));
        words.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_AUTHOR_DATE", date);
        builder.environment().put("GIT_COMMITTER_DATE", date);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(words + "\n" + printed).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return printed;
    }
}
