package org.lectern.branch;

import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lectern.diagnostic.NearestName;
import org.lectern.git.Git;
import org.lectern.git.GitException;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishedPages;

/** A repository elsewhere: by its name in this one, or by its address. */
final class Remote {
    private static final String HEADS = "refs/heads/";

    /** A repository's settings may name another program, which runs here where the remote is a folder. */
    private static final String UPLOAD = "--upload-pack=git-upload-pack";

    private static final String FOLDERS = "file";

    private static final String HOSTS = "git:http:https:ssh";

    private static final String RECEIVE = "--receive-pack=git-receive-pack";

    /** Where the remote is a folder, its git runs here, and what its own settings name would run with it. */
    private static final String RECEIVE_HERE = "--receive-pack=git -c core.hooksPath=/dev/null"
            + " -c core.alternateRefsCommand=true -c core.fsmonitor=false -c receive.autogc=false"
            + " -c receive.denyCurrentBranch=refuse receive-pack";

    /** {@code C:/} on Windows; elsewhere that is a host. */
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*");

    private final Git git;
    private final String name;
    private final boolean known;

    private Remote(Git git, String name, boolean known) {
        this.git = git;
        this.name = name;
        this.known = known;
    }

    /**
     * A remote that is known here, or whose name is an address.
     *
     * @throws RefusedBranchException where it is neither
     */
    static Remote named(String name, Git git) throws GitException, RefusedBranchException {
        List<String> known = git.text("remote").lines().toList();
        if (!known.contains(name) && (name.startsWith("-") || !name.matches(".*[/:\\\\].*"))) {
            String hint = NearestName.hint(name, known);
            throw new RefusedBranchException("there is no remote \"" + name + "\" here; "
                    + (hint.isEmpty()
                                    ? "name one with --remote, or make it: git remote add " + name + " ADDRESS"
                                    : hint)
                            .strip());
        }
        return new Remote(git, name, known.contains(name));
    }

    /** The address to which one pushes. */
    String address() throws GitException {
        return known
                ? git.text("remote", "get-url", "--push", name).strip()
                : git.text("ls-remote", "--get-url", name).strip();
    }

    /** As git tells folders from addresses (git-fetch(1)). */
    static boolean isFolder(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return address.startsWith("file://")
                || colon < 0
                || (slash >= 0 && slash < colon)
                || (File.separatorChar == '\\' && DRIVE.matcher(address).matches());
    }

    /**
     * The branch as it is now, with its files; what this repository lacks of it is fetched, and no name is moved.
     *
     * @param before as it was seen last, which it still is where its tip and the main branch are the same
     */
    RemoteBranch look(String branch, RemoteBranch before) throws GitException {
        Optional<String> tip = Optional.empty();
        Optional<String> main = Optional.empty();
        Git reaching = git.with("GIT_ALLOW_PROTOCOL", FOLDERS + ":" + HOSTS);
        for (String line : reaching.text("ls-remote", UPLOAD, "--symref", name, "HEAD", HEADS + branch)
                .lines()
                .toList()) {
            String[] columns = line.split("\t", 2);
            if (columns.length == 2 && columns[1].equals(HEADS + branch)) {
                tip = Optional.of(columns[0]);
            } else if (columns.length == 2 && columns[0].startsWith("ref: " + HEADS)) {
                main = Optional.of(columns[0].substring(("ref: " + HEADS).length()));
            }
        }
        if (tip.equals(before.tip()) && main.equals(before.mainBranch())) {
            return before;
        }
        if (tip.isPresent() && !has(tip.get())) {
            reaching.text(
                    "fetch",
                    UPLOAD,
                    "--quiet",
                    "--no-tags",
                    "--no-write-fetch-head",
                    "--no-auto-maintenance",
                    "--recurse-submodules=no",
                    "--refmap=",
                    name,
                    HEADS + branch);
        }
        SortedMap<String, String> entries = tip.isPresent() ? entries(tip.get()) : new TreeMap<>();
        if (tip.isEmpty() || !entries.containsKey(OutputFolder.MANIFEST)) {
            return new RemoteBranch(tip, entries, main, Collections.emptySortedSet(), HandWork.NONE);
        }
        SortedSet<String> own =
                PublishedPages.named(git.text("cat-file", "blob", tip.get() + ":" + OutputFolder.MANIFEST));
        return new RemoteBranch(tip, entries, main, own, HandWork.on(tip.get(), entries.keySet(), own, git));
    }

    private boolean has(String commit) {
        try {
            git.text("cat-file", "-e", commit + "^{tree}");
            return true;
        } catch (GitException e) {
            return false;
        }
    }

    private SortedMap<String, String> entries(String commit) throws GitException {
        SortedMap<String, String> entries = new TreeMap<>();
        for (String line :
                git.text("ls-tree", "-r", "-z", "--full-tree", commit).split("\0")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String[] columns = line.substring(0, tab).split(" ");
                entries.put(line.substring(tab + 1), columns[0] + " " + columns[2]);
            }
        }
        return entries;
    }

    /**
     * Gives the branch another tip. Whatever settings make of the address, a folder is reached in the way of folders
     * alone, in which nothing of its own runs; else git refuses.
     *
     * @param replaced the tip that was seen and whose history goes; empty for a commit that stands upon it
     */
    void push(String commit, String branch, Optional<String> replaced) throws GitException {
        String lease = replaced.map(tip -> "--force-with-lease=" + HEADS + branch + ":" + tip)
                .orElse("--no-force-with-lease");
        boolean folder = isFolder(address());
        git.with("GIT_ALLOW_PROTOCOL", folder ? FOLDERS : HOSTS)
                .text(
                        "push",
                        folder ? RECEIVE_HERE : RECEIVE,
                        "--no-verify",
                        "--no-follow-tags",
                        "--recurse-submodules=no",
                        lease,
                        name,
                        commit + ":" + HEADS + branch);
    }

    /** The name for people: without a password that stands in an address. */
    @Override
    public String toString() {
        return withoutPassword(name);
    }

    static String withoutPassword(String words) {
        return words.replaceAll("://[^/@\\s']*@", "://");
    }
}
