package org.lectern.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.git.Git;
import org.lectern.git.GitException;

/** Asks git for the history of a content folder. Keeps the last answer while no other commit is checked out. */
public final class HistoryReader {
    /** Where lists of commits stand that only changed the form of things, as {@code git blame} reads it. */
    static final String IGNORED = ".git-blame-ignore-revs";

    /** A folder; in other work trees and submodules a file. */
    private static final String REPOSITORY = ".git";

    private static final Pattern COMMIT = Pattern.compile("(?m)^\\s*([0-9a-f]{40,64})\\b");

    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

    /** What was read, and of what. */
    private record Known(Path content, WorkTree tree, Set<String> ignored, History history) {
        boolean isOf(Path folder, WorkTree found, Set<String> now) {
            return content.equals(folder) && tree.equals(found) && ignored.equals(now);
        }
    }

    /**
     * The history of the folder; one without files where there is none, none is wanted, or git fails.
     *
     * @param rootName the folder's name in messages
     * @throws IOException where the list of commits that do not count cannot be read
     */
    public History read(Path content, String rootName, SiteConfig.History settings, DiagnosticCollector diagnostics)
            throws IOException {
        if (settings.wanted().equals(Optional.of(false))) {
            return History.NONE;
        }
        Path folder = content.toRealPath();
        SourcePosition site = SourcePosition.startOf(rootName + "/site.yaml");
        try {
            Optional<WorkTree> tree = WorkTree.of(folder);
            if (tree.isEmpty()) {
                unread(site, "the name of a folder above it has a line break", diagnostics);
                return History.NONE;
            }
            return settings.wanted().isPresent() || tree.get().isListsOwn()
                    ? read(folder, tree.get(), site, diagnostics)
                    : History.NONE;
        } catch (GitException e) {
            // A repository that nobody can read, for want of git in a container say, is not the same as none.
            boolean fault = e.reason() == GitException.Reason.FAULT
                    || (e.reason() == GitException.Reason.NO_GIT && isRepository(folder));
            if (settings.wanted().isPresent() || fault) {
                unread(site, String.valueOf(e.getMessage()), diagnostics);
            }
            return fault ? History.UNREAD : History.NONE;
        }
    }

    /** Whether the folder is the top of a work tree or lies right below it, told without git. */
    private static boolean isRepository(Path folder) {
        return Files.exists(folder.resolve(REPOSITORY)) || Files.exists(folder.resolveSibling(REPOSITORY));
    }

    private static void unread(SourcePosition site, String why, DiagnosticCollector diagnostics) {
        diagnostics.hint(
                "unread-history",
                site,
                "git does not tell the history of this list (" + why + ")",
                "put it right, or write history: false; records without added and updated have no days.");
    }

    private History read(Path folder, WorkTree tree, SourcePosition site, DiagnosticCollector diagnostics)
            throws IOException, GitException {
        if (tree.shallow()) {
            diagnostics.hint(
                    "shallow-history",
                    site,
                    "the repository was cloned without its older commits, so no days are taken from it",
                    "clone all of it (git fetch --unshallow; in a workflow fetch-depth: 0), or write history: false.");
            return History.NONE;
        }
        Set<String> ignored = ignored(tree.top().resolve(IGNORED));
        Known before = last.get();
        if (before != null && before.isOf(folder, tree, ignored)) {
            return before.history();
        }
        Git git = WorkTree.git(folder);
        byte[] log = log(git, tree);
        History history = new History(new LogReader(tree.prefix(), ignored, Renamings.in(log, git)).read(log));
        last.set(new Known(folder, tree, ignored, history));
        return history;
    }

    /** What {@code git log} would print, without the half of its time that goes into leaving out commits. */
    private static byte[] log(Git git, WorkTree tree) throws GitException {
        byte[] commits = git.bytes(new byte[0], "rev-list", "--topo-order", "--no-merges", tree.head());
        return git.bytes(
                commits,
                "diff-tree",
                "--stdin",
                "-r",
                "--root",
                "--name-status",
                "-z",
                "-M50%",
                "-l1000",
                "--encoding=UTF-8",
                LogReader.FORMAT,
                "--",
                ".");
    }

    private static Set<String> ignored(Path file) throws IOException {
        Set<String> commits = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            Matcher lines = COMMIT.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            while (lines.find()) {
                commits.add(lines.group(1));
            }
        }
        return commits;
    }
}
