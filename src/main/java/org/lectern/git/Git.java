package org.lectern.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
            "core.alternateRefsCommand=true",
            "-c",
            "push.gpgSign=false",
            "-c",
            "color.ui=false",
            "-c",
            "log.showSignature=false");

    /** What nobody can answer ends: a credential helper or a file system that hangs must not hold a build. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** For what is in the pipes when git has ended. */
    private static final Duration REST = Duration.ofSeconds(3);

    /** The exit code of {@code git config}. */
    private static final int NO_SUCH_SETTING = 1;

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
     * The same without the filters that the repository's own settings name, which git would run to compare a file with
     * the one committed, and without the program that they name to ask for a password. Those of the user's settings
     * stay. Where a partial clone would fetch what it lacks by a program of those settings, nothing is reached but by
     * calls that are given {@code GIT_ALLOW_PROTOCOL}.
     *
     * @throws GitException where git does not say what the settings are, or is too old to be told others
     */
    public Git withoutOwnPrograms() throws GitException {
        GitVersion.check(text("version"));
        Answer answer = answer(new byte[0], "config", "--show-scope", "--null", "--get-regexp", OwnPrograms.NAMES);
        if (answer.code() != NO_SUCH_SETTING) {
            answer.refuse("config");
        }
        SortedMap<String, String> instead = OwnPrograms.instead(answer.printed().text());
        // Of these git takes the first that it finds and not the last.
        boolean fetchers = instead.keySet().removeIf(name -> name.startsWith("remote."));
        Git git = fetchers ? with("GIT_NO_LAZY_FETCH", "1").with("GIT_ALLOW_PROTOCOL", "none") : this;
        int count = 0;
        for (Map.Entry<String, String> setting : instead.entrySet()) {
            git = git.with("GIT_CONFIG_KEY_" + count, setting.getKey())
                    .with("GIT_CONFIG_VALUE_" + count, setting.getValue());
            count++;
        }
        return git.with("GIT_CONFIG_COUNT", String.valueOf(count));
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
        Answer answer = answer(input, arguments);
        answer.refuse(arguments[0]);
        return answer.printed().soFar();
    }

    private record Answer(int code, Pipe printed, Pipe faults) {
        void refuse(String command) throws GitException {
            if (code != 0) {
                String said = faults.text();
                throw new GitException(GitException.Reason.of(said), "git " + command + ": " + FaultLine.of(said));
            }
        }
    }

    private Answer answer(byte[] input, String... arguments) throws GitException {
        List<String> words = new ArrayList<>();
        words.add(program());
        words.addAll(settings);
        words.addAll(List.of(arguments));
        long end = System.nanoTime() + limit.toNanos();
        Process process = start(words);
        try {
            Pipe printed = Pipe.of(process.getInputStream());
            Pipe faults = Pipe.of(process.getErrorStream());
            ownThread(() -> give(process, input));
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new GitException(
                        GitException.Reason.FAULT,
                        "git " + arguments[0] + " did not end within " + limit.toSeconds() + " seconds");
            }
            int code = process.exitValue();
            long rest = Math.min(REST.toNanos(), end - System.nanoTime());
            Pipe needed = code == 0 ? printed : faults;
            if (!needed.isAtEnd(rest) && code == 0) {
                throw new GitException(
                        GitException.Reason.FAULT,
                        "git " + arguments[0] + " ended, but a program that it started holds its output");
            }
            return new Answer(code, printed, faults);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException(GitException.Reason.FAULT, "git " + arguments[0] + " was interrupted");
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

    /** Not one of a pool's: it may wait as long as somebody holds a pipe. */
    static void ownThread(Runnable task) {
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
}
