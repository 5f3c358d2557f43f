package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.branch.Host;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

/** The command, against a bare repository on disk. */
class PublishCommandTest {
    private static final int SHORT = 80;
    private static final String BOOK = "type: book\ntitle: A\nauthor: Byron, Ada\nissued: 1843\n";

    @TempDir
    private Path folder;

    private Path list;
    private Repository records;
    private Repository bare;

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
                        "files/$x.txt",
                        "$Id$\n"));
        Path remote = Files.createDirectory(folder.resolve("remote.git"));
        bare = Repository.at(remote);
        bare.git("init", "--quiet", "--bare", "--initial-branch=main");
        records = Repository.init(list)
                .write(".gitignore", "/site/\n/.site.lectern/\n")
                .commit("2026-03-14", "Begin");
        records.git("remote", "add", "origin", remote.toString());
        records.git("push", "--quiet", "origin", "main");
    }

    private Run run(String command, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(
                List.of(command, "--content", list.resolve("content").toString()));
        words.addAll(List.of(options));
        int code = Lectern.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private Run publish(String... options) {
        return run("publish", options);
    }

    private void build() {
        Run run = run("build");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void done(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void refused(Run run, int code, String start) {
        assertThat(run.err()).startsWith(start);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    /** The files of the branch, byte for byte as a clone has them. */
    private Map<String, String> published() throws IOException {
        return published("gh-pages");
    }

    private Map<String, String> published(String branch) throws IOException {
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

    private Map<String, String> site() throws IOException {
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

    private String tip() throws IOException {
        return bare.git("rev-parse", "gh-pages").strip();
    }

    private List<String> log(String format) throws IOException {
        return bare.git("log", "--format=" + format, "gh-pages").lines().toList();
    }

    /** All that is the user's in a repository: names, index, HEAD, stash, work tree; and what git says of it. */
    private Map<String, String> own() throws IOException {
        Map<String, String> own = new HashMap<>();
        read(list).forEach((path, text) -> {
            boolean remotes = path.startsWith(".git/refs/remotes/") || path.startsWith(".git/logs/refs/remotes/");
            if (!path.startsWith(".git/objects/") && !remotes) {
                own.put(path, text);
            }
        });
        return own;
    }

    @Test
    void theFirstTimeTheBranchIsMadeAndHoldsTheSiteAlone() throws Exception {
        build();
        Run run = publish();
        done(run);
        assertThat(run.err()).isEmpty();
        String source = records.git("rev-parse", "HEAD").strip();
        assertThat(run.out())
                .matches("Published 1 work to gh-pages of origin: (\\d+) files added, 0 changed, 0 removed; \\1 files,"
                        + " \\d\\.\\d MB; commit " + tip().substring(0, 7) + "\\.\n");
        assertThat(published()).isEqualTo(site()).containsKeys(".nojekyll", ".lectern/manifest", "index.html");
        assertThat(log("%s|%b|%an|%P"))
                .containsExactly("Publish 1 work from " + source.substring(0, 7) + "|Source: " + source, "|Ada Byron|");
        assertThat(bare.git("ls-tree", "-r", "gh-pages").lines()).allMatch(line -> line.startsWith("100644 blob "));
    }

    @Test
    void aChangeIsOneCommitMoreAndTheSameSiteNone() throws Exception {
        build();
        done(publish());
        String first = tip();
        assertThat(publish()).isEqualTo(new Run(0, "Nothing new: gh-pages of origin has this site already.\n", ""));
        assertThat(tip()).isEqualTo(first);
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        Run run = publish("--build", "--message", "Add B");
        done(run);
        assertThat(run.out())
                .startsWith("Published 2 works to gh-pages of origin: ")
                .contains(", 0 removed; ");
        assertThat(published()).isEqualTo(site()).containsKey("articles/b.html");
        assertThat(log("%s|%P"))
                .containsExactly(
                        "Add B|" + first,
                        "Publish 1 work from "
                                + records.git("rev-parse", "HEAD~").substring(0, 7) + "|");
        Files.delete(list.resolve("content/articles/a.yaml"));
        records.commit("2026-03-16", "Remove a");
        done(publish("--build"));
        assertThat(published()).isEqualTo(site()).doesNotContainKey("articles/a.html");
    }

    @Test
    void squashedTheBranchHasOneCommit() throws Exception {
        done(publish("--build"));
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        done(publish("--build", "--squash"));
        assertThat(log("%P")).containsExactly("");
        assertThat(published()).isEqualTo(site()).containsKey("articles/b.html");
        assertThat(publish("--squash").out()).startsWith("Nothing new: ");
        records.write("content/articles/c.yaml", BOOK.replace("title: A", "title: C"))
                .commit("2026-03-16", "Add c");
        done(publish("--build"));
        String before = tip();
        done(publish("--squash"));
        assertThat(log("%P")).containsExactly("");
        assertThat(tip()).isNotEqualTo(before);
    }

    @Test
    void whatIsTheUsersStaysAsItIsAndNoHookRuns() throws Exception {
        build();
        done(publish());
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"));
        records.git("add", "content/articles/b.yaml");
        records.write("content/articles/c.yaml", BOOK.replace("title: A", "title: C"));
        records.write("notes.txt", "stashed");
        records.git("stash", "push", "--quiet", "--include-untracked", "--", "notes.txt");
        for (String hook :
                List.of("pre-push", "post-index-change", "pre-commit", "commit-msg", "reference-transaction")) {
            Path file = list.resolve(".git/hooks/" + hook);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\ntouch '" + folder + "/hook-ran'\nexit 1\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        records.git("config", "core.splitIndex", "true");
        build();
        Map<String, String> before = own();
        Run run = publish();
        done(run);
        assertThat(run.err()).isEqualTo("warning: 2 files of the list not committed; the site has what they say now\n");
        assertThat(own()).isEqualTo(before);
        assertThat(folder.resolve("hook-ran")).doesNotExist();
        assertThat(log("%s").get(0))
                .isEqualTo("Publish 3 works from "
                        + records.git("rev-parse", "HEAD").substring(0, 7) + ", with uncommitted changes");
    }

    @Test
    void noFilterAndNoLineEndOfTheRepositoryCounts() throws Exception {
        records.git("config", "core.autocrlf", "true");
        records.git("config", "core.safecrlf", "true");
        records.git("config", "filter.shout.clean", "tr a-z A-Z");
        records.git("config", "filter.shout.required", "true");
        records.write(".gitattributes", "* text=auto eol=crlf ident filter=shout\n");
        done(publish("--build"));
        assertThat(published())
                .isEqualTo(site())
                .containsEntry("files/ünï code.txt", "one\r\ntwo\n")
                .containsEntry("files/$x.txt", "$Id$\n")
                .containsEntry("files/\"quoted\".txt", "q");
    }

    @Test
    void aNameWithALineBreakGoesAlong() throws Exception {
        build();
        FileTree.write(list, Map.of("site/.well-known/a\nb\\c\".txt", "x"));
        done(publish());
        assertThat(published()).isEqualTo(site()).containsEntry(".well-known/a\nb\\c\".txt", "x");
    }

    @Test
    void whoeverPublishedInBetweenComesFirst() throws Exception {
        done(publish("--build"));
        String first = tip();
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        build();
        String other = bare.git(
                        "-c",
                        "user.name=O",
                        "-c",
                        "user.email=o@example.org",
                        "commit-tree",
                        "-p",
                        first,
                        "-m",
                        "Other",
                        first + "^{tree}")
                .strip();
        hook(
                "pre-receive",
                "test -e " + folder + "/raced && exit 0\ntouch " + folder
                        + "/raced\nenv -u GIT_QUARANTINE_PATH git update-ref refs/heads/gh-pages " + other + "\n");
        Run run = publish();
        done(run);
        assertThat(log("%s")).hasSize(3).element(1).isEqualTo("Other");
        assertThat(published()).isEqualTo(site());
    }

    @Test
    void twiceInBetweenIsSaid() throws Exception {
        done(publish("--build"));
        String first = tip();
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        hook(
                "pre-receive",
                "env -u GIT_QUARANTINE_PATH sh -c 'git update-ref refs/heads/gh-pages $(git -c user.name=O -c"
                        + " user.email=o@example.org commit-tree -p refs/heads/gh-pages -m Other " + first
                        + "^{tree})'\n");
        Run run = publish("--build");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("lectern: git push: [remote rejected] ")
                .endsWith("; nothing was published\n");
        assertThat(log("%s")).hasSize(3).startsWith("Other", "Other");
    }

    private void hook(String name, String script) throws IOException {
        Path file = bare.folder().resolve("hooks/" + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void whatTheOtherSideSaysOfARefusalIsSaid() throws Exception {
        hook("pre-receive", "echo 'error: File big.pdf is too large' >&2\nexit 1\n");
        Run run = publish("--build");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("lectern: git push: [remote rejected] ")
                .endsWith(" (pre-receive hook declined); error: File big.pdf is too large; nothing was published\n");
    }

    @Test
    void recordsWithErrorsAreRefused() throws Exception {
        build();
        records.write("content/articles/b.yaml", "type: book\ntitle: B\ntopics: [none]\n");
        for (String option : List.of("--squash", "--build")) {
            Run run = publish(option);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .contains("content/articles/b.yaml:3:10: error: unknown topic")
                    .endsWith("; nothing was published.\n");
        }
        assertThat(bare.git("branch", "--list", "gh-pages")).isEmpty();
    }

    @Test
    void aWarningIsRefusedOnlyWhereAskedFor() throws Exception {
        records.write("content/articles/b.yaml", "type: book\ntitle: B\nISSN: 0043-8872\n");
        assertThat(publish("--build", "--strict").code()).isEqualTo(1);
        done(publish("--build"));
    }

    @Test
    void aSiteThatIsNotWhatTheRecordsMakeIsRefused() throws Exception {
        String place = "lectern: " + Console.named(list.resolve("site"));
        refused(publish(), 2, place.replace("lectern: ", "lectern: there is no site in ") + " yet: run lectern build");
        build();
        records.write("content/articles/a.yaml", BOOK.replace("1843", "1844"));
        refused(publish(), 2, place + " is not what the records make (");
        records.write("content/articles/a.yaml", BOOK);
        Files.writeString(list.resolve("site/index.html"), "mine");
        Files.delete(list.resolve("site/articles/a.html"));
        refused(
                publish(),
                2,
                place + " is not what the records make (1 file differs: index.html; 1 is missing: articles/a.html); run"
                        + " lectern build, look at it, and publish again with the same options, or publish --build\n");
        build();
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"));
        build();
        Files.delete(list.resolve("content/articles/b.yaml"));
        assertThat(publish().err()).contains(" are made no more: articles/b.bib, articles/b.html, ");
        assertThat(publish("--build", "--base-url", "https://example.org/other/")
                        .code())
                .isZero();
        refused(publish(), 2, place + " is not what the records make (");
        assertThat(publish("--base-url", "https://example.org/other/").out()).startsWith("Nothing new");
    }

    @Test
    void aDraftLeavesOnlyWhereAskedFor() throws Exception {
        records.write("content/articles/b.yaml", BOOK + "draft: true\n").commit("2026-03-15", "Draft");
        done(run("build", "--drafts"));
        refused(publish(), 2, "lectern: " + Console.named(list.resolve("site")) + " is not what the records make (");
        done(publish("--build"));
        assertThat(published()).doesNotContainKey("articles/b.html");
    }

    @Test
    void filesOfOthersAreNamedAndSentOnlyWhereAskedFor() throws Exception {
        build();
        FileTree.write(
                list,
                Map.of(
                        "site/CNAME", "reading.example.org\n",
                        "site/.well-known/security.txt", "x",
                        "site/.DS_Store", "x",
                        "site/notes/mine.txt", "mine",
                        "site/google1.html", "g"));
        refused(
                publish(),
                2,
                "lectern: the folder of the site holds 2 files that Lectern did not make (google1.html, notes/mine.txt):"
                        + " move them away or into content/files/, or send them along by --with-others\n");
        done(publish("--with-others"));
        Map<String, String> expected = site();
        expected.remove(".DS_Store");
        assertThat(published()).isEqualTo(expected).containsKeys("CNAME", ".well-known/security.txt", "google1.html");
        Files.createSymbolicLink(list.resolve("site/secret.txt"), list.resolve("content/site.yaml"));
        refused(publish("--with-others"), 2, "lectern: secret.txt in the folder of the site: a symbolic link");
        Files.delete(list.resolve("site/secret.txt"));
        Files.delete(list.resolve("site/index.html"));
        Files.createSymbolicLink(list.resolve("site/index.html"), list.resolve("content/site.yaml"));
        assertThat(publish("--with-others").err()).contains("(1 file differs: index.html)");
    }

    @Test
    void theDomainThatWasSetAtTheHostStays() throws Exception {
        done(publish("--build"));
        Path clone = folder.resolve("host");
        records.git("clone", "--quiet", "--branch", "gh-pages", bare.folder().toString(), clone.toString());
        Repository host = Repository.at(clone);
        host.git("config", "user.name", "Host");
        host.git("config", "user.email", "host@example.org");
        host.write("CNAME", "reading.example.org").commit("2026-03-15", "Create CNAME");
        host.git("push", "--quiet", "origin", "gh-pages");
        assertThat(publish().out())
                .isEqualTo("Kept of the branch: CNAME.\nNothing new: gh-pages of origin has this site already.\n");
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        done(publish("--build", "--squash"));
        Map<String, String> expected = site();
        expected.put("CNAME", "reading.example.org");
        assertThat(published()).isEqualTo(expected);
    }

    @Test
    void theBranchOfTheRecordsIsNeverReplaced() throws Exception {
        build();
        refused(publish("--branch", "main"), 2, "lectern: \"main\" is the branch of your records: ");
        records.git("checkout", "--quiet", "-b", "draft");
        refused(publish("--branch", "main"), 2, "lectern: \"main\" is the main branch of origin, and holds no site: ");
        records.git("push", "--quiet", "origin", "main:other");
        refused(publish("--branch", "other"), 2, "lectern: \"other\" of origin holds records and no site: ");
        refused(publish("--branch", "a..b"), 2, "lectern: \"a..b\" is no name of a branch: ");
    }

    @Test
    void whatAnotherProgramPublishedStaysInTheHistory() throws Exception {
        records.git("checkout", "--quiet", "--orphan", "gh-pages");
        records.git("rm", "-r", "--quiet", "--cached", ".");
        records.git("commit", "--quiet", "--allow-empty", "-m", "Old");
        records.git("push", "--quiet", "origin", "gh-pages");
        records.git("checkout", "--quiet", "--force", "main");
        build();
        refused(
                publish("--squash"),
                2,
                "lectern: \"gh-pages\" of origin holds what Lectern did not make, and --squash");
        assertThat(publish().out()).startsWith("What the branch held before stays in its history.\nPublished ");
        assertThat(log("%s")).hasSize(2).endsWith("Old");
    }

    @Test
    void aDryRunPushesAndWritesNothing() throws Exception {
        build();
        String objects = records.git("count-objects", "-v");
        assertThat(publish("--dry-run").out()).startsWith("Would publish 1 work to gh-pages of origin: ");
        assertThat(records.git("count-objects", "-v")).isEqualTo(objects);
        assertThat(bare.git("branch", "--list", "gh-pages")).isEmpty();
    }

    @Test
    void faultsOfRemotesAreSaidInOneLine() throws Exception {
        build();
        refused(
                publish("--remote", "orign"),
                2,
                "lectern: there is no remote \"orign\" here; did you mean \"origin\"?\n");
        refused(
                publish("--remote", "x"),
                2,
                "lectern: there is no remote \"x\" here; name one with --remote, or make it");
        Run gone = publish("--remote", folder + "/nowhere.git");
        assertThat(gone.code()).isEqualTo(3);
        assertThat(gone.err())
                .isEqualTo("lectern: git ls-remote: '" + folder
                        + "/nowhere.git' does not appear to be a git repository;" + " nothing was published\n");
        FileTree.delete(list.resolve(".git"));
        refused(publish(), 2, "lectern: " + list + " is in no git repository: make one with git init");
    }

    @Test
    void aShallowCloneWithoutTheBranchPublishesToo() throws Exception {
        done(publish("--build"));
        records.write("content/articles/b.yaml", BOOK.replace("title: A", "title: B"))
                .commit("2026-03-15", "Add b");
        records.git("push", "--quiet", "origin", "main");
        Path clone = folder.resolve("shallow");
        records.git("clone", "--quiet", "--depth", "1", "file://" + bare.folder(), clone.toString());
        list = clone;
        Repository.at(clone).git("config", "user.name", "Ada Byron");
        Repository.at(clone).git("config", "user.email", "ada@example.org");
        done(publish("--build"));
        assertThat(log("%s")).hasSize(2);
        assertThat(published()).isEqualTo(site()).containsKey("articles/b.html");
        assertThat(Repository.at(clone).git("rev-list", "--count", "HEAD").strip())
                .isEqualTo("1");
    }

    @Test
    void theLimitsOfAHostAreWarnedOf() throws Exception {
        refused(
                publish("--host", "netlfy"),
                2,
                "lectern: the limits of \"netlfy\" are not known; did you mean \"netlify\"? ");
        StringWriter help = new StringWriter();
        Lectern.run(new PrintWriter(help), new PrintWriter(new StringWriter()), "help", "publish");
        assertThat(Host.ALL)
                .extracting(Host::name)
                .allSatisfy(name -> assertThat(help.toString()).contains(name));
        try (RandomAccessFile file =
                new RandomAccessFile(list.resolve("content/files/big.bin").toFile(), "rw")) {
            file.setLength(26L * 1024 * 1024);
        }
        records.commit("2026-03-15", "Add a large file");
        Run run = publish("--build", "--dry-run", "--host", "cloudflare");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "warning: files/big.bin has 26 MiB; Cloudflare Pages takes no file above 25 MiB (the number of"
                                + " files is that of the free plan)\n");
    }
}
