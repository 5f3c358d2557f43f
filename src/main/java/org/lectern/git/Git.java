package org.lectern.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Git in a folder. Its words are English and its paths as they are, whatever the user's settings. No program runs that
 * the settings of the repository name, but for how a remote is reached: its ssh command, and who knows its passwords.
 */
public final class Git {
    /** What git sets for its hooks: a build that runs in one is about its own folder all the same. */
    private static final List<String> OF_HOOKS = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_CONFIG",
            "GIT_CONFIG_PARAMETERS",
            "GIT_CONFIG_COUNT",
            "GIT_GRAFT_FILE",
            "GIT_IMPLICIT_WORK_TREE",
            "GIT_INTERNAL_SUPER_PREFIX",
            "GIT_NO_REPLACE_OBJECTS",
            "GIT_REPLACE_REF_BASE",
            "GIT_SHALLOW_FILE",
            "GIT_NAMESPACE",
            "GIT_EXTERNAL_DIFF",
            "GIT_GLOB_PATHSPECS",
            "GIT_NOGLOB_PATHSPECS",
            "GIT_ICASE_PATHSPECS");

    /** Ways to a remote that are no program of the repository's choice, as {@code ext::} would be. */
    private static final String PROTOCOLS = "file:git:http:https:ssh";

    /** The settings of a repository that is only read must not start programs, nor colour what is read. */
    private static final List<String> SETTINGS = List.of(
            "--no-pager",
            "-c",
            "core.quotePath=false",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "push.gpgSign=false",
            "-c",
            "color.ui=false",
            "-c",
            "log.showSignature=false");

    /** What nobody can answer ends: a credential helper or a file system that hangs must not hold a build. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final String NOT_HERE = "git cannot be run here: is it installed?";

    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> settings;
    private final Duration limit;

    private Git(Path folder, Map<String, String> environment, List<String> settings, Duration limit) {
        this.folder = folder;
        this.environment = new TreeMap<>(environment);
        this.settings = List.copyOf(settings);
        this.limit = limit;
    }

    /** Git in a folder that is there, whether or not it is in a repository. */
    public static Git in(Path folder) {
        return new Git(folder, Map.of(), SETTINGS, LIMIT);
    }

    /** The same with a variable more, such as {@code GIT_INDEX_FILE}. */
    public Git with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Git(folder, more, settings, limit);
    }

    /** The same with a setting more, such as {@code diff.relative}, which goes before those of the repository. */
    public Git set(String setting, String value) {
        List<String> more = new ArrayList<>(settings);
        more.addAll(List.of("-c", setting + "=" + value));
        return new Git(folder, environment, more, limit);
    }

    /** The same with another limit of time for each call; ten minutes where none is given. */
    public Git within(Duration time) {
        return new Git(folder, environment, settings, time);
    }

    /**
     * The same without the filters that the repository's own settings name: git would run them to compare a file with
     * the one committed. Those of the user's settings stay.
     */
    public Git withoutOwnFilters() {
        Git git = this;
        int count = 0;
        for (String setting : ownFilters()) {
            String off = setting.endsWith(".required") ? "false" : "";
            git = git.with("GIT_CONFIG_KEY_" + count, setting).with("GIT_CONFIG_VALUE_" + count, off);
            count++;
        }
        return git.with("GIT_CONFIG_COUNT", String.valueOf(count));
    }

    private List<String> ownFilters() {
        try {
            String[] printed = text("config", "--show-scope", "--name-only", "-z", "--get-regexp", "^filter\\.")
                    .split("\0");
            List<String> own = new ArrayList<>();
            for (int i = 0; i + 1 < printed.length; i += 2) {
                if (printed[i].equals("local") || printed[i].equals("worktree")) {
                    own.add(printed[i + 1]);
                }
            }
            return own;
        } catch (GitException e) {
            return List.of(); // there are none
        }
    }

    /**
     * The top of the work tree that the folder is in, or nothing: no repository, or a bare one.
     *
     * @throws GitException where there is no git, or it does not say: the repository is another user's, its settings
     *     are broken
     */
    public Optional<Path> workTree() throws GitException {
        try {
            String top = text("rev-parse", "--show-toplevel").replaceFirst("\\n$", "");
            return top.isEmpty() ? Optional.empty() : Optional.of(Path.of(top));
        } catch (GitException e) {
            if (e.reason() == GitException.Reason.NO_WORK_TREE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * What git prints, as UTF-8.
     *
     * @throws GitException where it is not there or its exit code is not 0
     */
    public String text(String... arguments) throws GitException {
        return new String(bytes(new byte[0], arguments), StandardCharsets.UTF_8);
    }

    /**
     * What git prints, byte for byte.
     *
     * @param input what it reads
     * @throws GitException where it is not there, its exit code is not 0, or its time is up
     */
    public byte[] bytes(byte[] input, String... arguments) throws GitException {
        List<String> words = new ArrayList<>();
        words.add(program());
        words.addAll(settings);
        words.addAll(List.of(arguments));
        Process process = start(words);
        try {
            CompletableFuture<byte[]> printed = read(process.getInputStream());
            CompletableFuture<byte[]> said = read(process.getErrorStream());
            ownThread(() -> give(process, input));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GitException(
                        GitException.Reason.FAULT,
                        "git " + arguments[0] + " did not end within " + limit.toSeconds() + " seconds");
            }
            byte[] out = printed.get();
            String faults = new String(said.get(), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new GitException(GitException.Reason.of(faults), lastWords(faults, arguments[0]));
            }
            return out;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException(GitException.Reason.FAULT, "git " + arguments[0] + " was interrupted");
        } catch (ExecutionException e) {
            throw new GitException(
                    GitException.Reason.FAULT,
                    "what git " + arguments[0] + " printed cannot be read: " + e.getMessage());
        } finally {
            end(process);
        }
    }

    /** With what it started: an ssh or a helper that waits would stay. */
    private static void end(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String program() throws GitException {
        return GitProgram.here()
                .map(Path::toString)
                .orElseThrow(() -> new GitException(GitException.Reason.NO_GIT, NOT_HERE));
    }

    private Process start(List<String> words) throws GitException {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        OF_HOOKS.forEach(variables::remove);
        variables.put("LC_ALL", "C");
        variables.put("GIT_OPTIONAL_LOCKS", "0");
        variables.put("GIT_TERMINAL_PROMPT", "0");
        variables.put("GIT_ALLOW_PROTOCOL", PROTOCOLS);
        variables.putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw Files.isDirectory(folder)
                    ? new GitException(GitException.Reason.NO_GIT, NOT_HERE)
                    : new GitException(GitException.Reason.FAULT, "there is no folder " + folder);
        }
    }

    private static CompletableFuture<byte[]> read(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        return stream.readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Git::ownThread);
    }

    /** Not one of a pool's: both streams must be read at once, or git waits for the one and we for the other. */
    private static void ownThread(Runnable task) {
        Thread thread = new Thread(task, "lectern-git");
        thread.setDaemon(true);
        thread.start();
    }

    private static void give(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            return; // git ended before it had read all, and says why
        }
    }

    private static String lastWords(String said, String command) {
        return "git " + command + ": " + FaultLine.of(said);
    }
}
