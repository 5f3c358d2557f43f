package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

/** A list in a repository, whose remote is a bare repository on disk. */
abstract class PublishedList {
    private static final int SHORT = 80;
    static final String BOOK = "type: book\ntitle: A\nauthor: Byron, Ada\nissued: 1843\n";

    @TempDir
    Path folder;

    Path list;
    Repository records;
    Repository bare;

    @BeforeEach
    void makeList() throws Exception {
        list = folder.resolve("my list");
        Sites.list(
                list,
                Map.of(
                        "articles/a.yaml",
                        BOOK,
                        "files/ünï code.txt",
                        "one\r\ntwo\n",
                        "files/\"quoted\".txt",
                        "q",
                        "check.yaml",
                        "ignore: [{code: unportable-name, reason: git quotes it}]\n",
                        "files/$x.txt",
                        "$Id$\n"));
        Path remote = Files.createDirectory(folder.resolve("remote.git"));
        bare = Repository.at(remote);
        bare.git("init", "--quiet", "--bare", "--initial-branch=main", "--template=");
        records = Repository.init(list)
                .write(".gitignore", "/site/\n/.site.lectern/\n")
                .commit("2026-03-14", "Begin");
        records.git("remote", "add", "origin", remote.toString());
        records.git("push", "--quiet", "origin", "main");
    }

    Run run(String command, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(
                List.of(command, "--content", list.resolve("content").toString()));
        words.addAll(List.of(options));
        int code = Lectern.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    Run publish(String... options) {
        return run("publish", options);
    }

    void build() {
        Run run = run("build");
        assertThat(run.code()).as(run.err()).isZero();
    }

    void done(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
    }

    void refused(Run run, int code, String start) {
        assertThat(run.err()).startsWith(start);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    /** The files of the branch, byte for byte as a clone has them. */
    Map<String, String> published() throws IOException {
        return published("gh-pages");
    }

    Map<String, String> published(String branch) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path tar = folder.resolve("clone-" + System.nanoTime());
        Repository.init(tar).git("fetch", "--quiet", bare.folder().toString(), branch);
        Repository clone = Repository.at(tar);
        clone.git(
                "-c", "core.autocrlf=false", "-c", "core.attributesFile=", "reset", "--quiet", "--hard", "FETCH_HEAD");
        read(tar).forEach((path, text) -> {
            if (!path.startsWith(".git/")) {
                files.put(path, text);
            }
        });
        return files;
    }

    Map<String, String> site() throws IOException {
        return read(list.resolve("site"));
    }

    /** Files by path: a short one is its text, a long one a hash of all its bytes. */
    private static Map<String, String> read(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        root.relativize(file).toString(),
                        bytes.length < SHORT ? new String(bytes, StandardCharsets.UTF_8) : hash(bytes));
            }
        }
        return files;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String tip() throws IOException {
        return bare.git("rev-parse", "gh-pages").strip();
    }

    List<String> log(String format) throws IOException {
        return bare.git("log", "--format=" + format, "gh-pages").lines().toList();
    }

    /** All that is the user's in a repository: names, index, HEAD, stash, work tree; and what git says of it. */
    Map<String, String> own() throws IOException {
        Map<String, String> own = new HashMap<>();
        read(list).forEach((path, text) -> {
            boolean remotes = path.startsWith(".git/refs/remotes/") || path.startsWith(".git/logs/refs/remotes/");
            if (!path.startsWith(".git/objects/") && !remotes) {
                own.put(path, text);
            }
        });
        return own;
    }

    /** A host with a hook; reached by ssh, since the hooks of a remote that is a folder do not run. */
    void hook(String name, String script) throws IOException {
        program(bare.folder().resolve("hooks/" + name), script);
        reachBySsh(bare.folder());
    }

    /** What git asks ssh to run on a host runs here. */
    void reachBySsh(Path repository) throws IOException {
        Path ssh = program(folder.resolve("ssh"), "for command; do :; done\neval \"$command\"\n");
        records.git("config", "core.sshCommand", "'" + ssh + "'");
        records.git("remote", "set-url", "origin", "ssh://host" + repository);
    }

    Path program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
