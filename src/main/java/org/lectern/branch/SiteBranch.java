package org.lectern.branch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.lectern.git.Git;
import org.lectern.git.GitException;
import org.lectern.publish.FileWriter;

/**
 * The branch of a remote that holds the site alone. What is published is made by git's own means for programs: work
 * tree, index, HEAD, branches and stash of the list's repository stay as they are, and no hook of it runs.
 */
public final class SiteBranch {
    /** Whoever published in between comes first; once more, and it is said. */
    private static final int ROUNDS = 2;

    private static final String NAMELESS =
            ". Git wants to know who publishes: git config user.name and git config user.email say it";

    private final Git git;
    private final Path top;
    private final Remote remote;
    private final String branch;
    private final RemoteBranch before;

    private SiteBranch(Git git, Path top, Remote remote, String branch, RemoteBranch before) {
        this.git = git;
        this.top = top;
        this.remote = remote;
        this.branch = branch;
        this.before = before;
    }

    /**
     * The branch, once it is sure that it can be reached and that nothing but a site would be replaced.
     *
     * @param list a folder in the repository of the list
     * @param remote the name of a remote there, or an address
     * @param prompts whether git may ask for a password
     * @throws RefusedBranchException for a branch of records, and where there is no repository, remote or such name
     * @throws BranchException where the remote cannot be read
     */
    public static SiteBranch of(Path list, String remote, String branch, boolean prompts)
            throws RefusedBranchException, BranchException {
        Git git = Git.in(list).set("i18n.commitEncoding", "UTF-8");
        try {
            Path top = git.workTree()
                    .orElseThrow(() ->
                            new RefusedBranchException(list.toAbsolutePath().normalize()
                                    + " is in no git repository: make one with git init, commit the list, and name the"
                                    + " repository at your host with git remote add origin ADDRESS"));
            git = Patience.of(git.withoutOwnPrograms(), prompts);
            refuseName(branch, git);
            Remote known = Remote.named(remote, git);
            RemoteBranch seen = new SiteBranch(git, top, known, branch, RemoteBranch.NONE).look(false);
            return new SiteBranch(git, top, known, branch, seen);
        } catch (GitException e) {
            throw fault(e);
        }
    }

    private static void refuseName(String branch, Git git) throws GitException, RefusedBranchException {
        if (!isName(branch, git)) {
            throw new RefusedBranchException("\"" + branch + "\" is no name of a branch: name another with --branch");
        }
        if (currentBranch(git).equals(Optional.of(branch))) {
            throw new RefusedBranchException("\"" + branch + "\" is the branch of your records: the site goes to one of"
                    + " its own; name it with --branch");
        }
    }

    /** As git says, which also has names that stand for others; and without the part that it adds itself. */
    private static boolean isName(String branch, Git git) {
        try {
            return !branch.startsWith("refs/")
                    && git.text("check-ref-format", "--branch", branch).strip().equals(branch);
        } catch (GitException e) {
            return false;
        }
    }

    private static Optional<String> currentBranch(Git git) {
        try {
            return Optional.of(
                    git.text("symbolic-ref", "--quiet", "--short", "HEAD").strip());
        } catch (GitException e) {
            return Optional.empty(); // a commit is checked out, and no branch
        }
    }

    private RemoteBranch look(boolean squash) throws GitException, RefusedBranchException {
        RemoteBranch seen = remote.look(branch, before);
        if (seen.isSite()) {
            return seen;
        }
        if (seen.mainBranch().equals(Optional.of(branch))) {
            throw new RefusedBranchException("\"" + branch + "\" is the main branch of " + remote
                    + ", and holds no site: name another with --branch");
        }
        if (seen.holdsRecords()) {
            throw new RefusedBranchException(
                    "\"" + branch + "\" of " + remote + " holds records and no site: name another with --branch");
        }
        if (squash && seen.tip().isPresent()) {
            throw loss("");
        }
        return seen;
    }

    private void refuseLoss(HandWork others, SiteTree tree) throws RefusedBranchException {
        SortedSet<String> lost = others.lostForGood(tree.entries());
        if (!others.known() || !lost.isEmpty()) {
            throw loss(lost.isEmpty() ? "" : " (" + SiteFiles.named(lost) + ")");
        }
    }

    private RefusedBranchException loss(String named) {
        return new RefusedBranchException("\"" + branch + "\" of " + remote + " holds what Lectern did not make" + named
                + ", and --squash would lose it for good: publish once without --squash, and look at it");
    }

    /** The files of the site that the branch has from the last publication; none where there was none. */
    public SortedSet<String> published() {
        return before.own();
    }

    /**
     * Of what the records are.
     *
     * @param inputs the folders of content and templates
     * @throws BranchException where git cannot say
     */
    public SourceState source(List<Path> inputs) throws BranchException, IOException {
        try {
            return SourceState.of(inputs, top, git);
        } catch (GitException e) {
            throw fault(e);
        }
    }

    /** The host of the remote by its address, where it is a known one. */
    public Optional<Host> host() throws BranchException {
        try {
            return Host.at(remote.address());
        } catch (GitException e) {
            throw fault(e);
        }
    }

    /**
     * Publishes by one commit.
     *
     * @throws RefusedBranchException where the branch holds what must not be replaced
     * @throws BranchException where git or the remote did not do it; the branch is as it was
     */
    public BranchReport publish(SiteFiles files, SourceState source, Publication publication)
            throws RefusedBranchException, BranchException, IOException {
        for (int round = 1; ; round++) {
            try {
                RemoteBranch seen = look(publication.squash());
                SiteTree tree = SiteTree.of(files, seen, git);
                if (publication.squash()) {
                    refuseLoss(seen.handWork(), tree);
                }
                if (publication.dryRun() || isNothingNew(tree, seen, publication)) {
                    return BranchReport.of(remote, tree, seen, Optional.empty());
                }
                String commit = commit(tree, seen, publication, source);
                if (push(commit, seen, publication, round)) {
                    return BranchReport.of(remote, tree, seen, Optional.of(commit));
                }
            } catch (GitException e) {
                throw fault(e);
            }
        }
    }

    private boolean isNothingNew(SiteTree tree, RemoteBranch seen, Publication publication) throws GitException {
        if (seen.tip().isEmpty() || !tree.entries().equals(seen.entries())) {
            return false;
        }
        return !publication.squash() || parents(seen.tip().get()) == 0;
    }

    private int parents(String commit) throws GitException {
        String line = git.text("rev-list", "--parents", "--max-count=1", commit).strip();
        return line.split(" ").length - 1;
    }

    private String commit(SiteTree tree, RemoteBranch seen, Publication publication, SourceState source)
            throws GitException, BranchException, IOException {
        List<String> words = new ArrayList<>(List.of("commit-tree"));
        words.add(tree.write(seen.entries().values(), new FileWriter()));
        if (!publication.squash() && seen.tip().isPresent()) {
            words.addAll(List.of("-p", seen.tip().get()));
        }
        byte[] message = publication.text(source).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] printed = git.bytes(message, words.toArray(String[]::new));
            return new String(printed, StandardCharsets.US_ASCII).strip();
        } catch (GitException e) {
            throw isNameless(e) ? new BranchException(fault(e).getMessage() + NAMELESS, e) : fault(e);
        }
    }

    /** Whether the push came through; not so where somebody else was first, and then it may be tried once more. */
    private boolean push(String commit, RemoteBranch seen, Publication publication, int round)
            throws GitException, RefusedBranchException {
        try {
            remote.push(commit, branch, publication.squash() ? seen.tip() : Optional.empty());
            return true;
        } catch (GitException e) {
            if (round == ROUNDS || look(publication.squash()).tip().equals(seen.tip())) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isNameless(GitException e) {
        return String.valueOf(e.getMessage())
                .matches("(?is).*(\\bident\\b|tell me who you are|auto-detect|user\\.name|user\\.email).*");
    }

    private static BranchException fault(GitException e) {
        String words = Remote.withoutPassword(String.valueOf(e.getMessage()));
        return new BranchException(words + "; nothing was published", e);
    }
}
