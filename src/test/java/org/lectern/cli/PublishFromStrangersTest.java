package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.testing.Product.Run;
import org.lectern.testing.Repository;

/** A list whose repository came from somebody else, with its settings and its hooks: none of their programs runs. */
class PublishFromStrangersTest extends PublishedList {
    private static final List<String> PROGRAMS = List.of(
            "core.fsmonitor",
            "core.pager",
            "core.editor",
            "core.askPass",
            "core.alternateRefsCommand",
            "diff.external",
            "diff.strange.command",
            "diff.strange.textconv",
            "filter.strange.clean",
            "filter.strange.process",
            "filter.a=b.clean",
            "gpg.program",
            "gpg.ssh.program",
            "pager.log",
            "remote.origin.uploadpack",
            "remote.origin.receivepack");

    private Path ran;

    @BeforeEach
    void nameProgramsInSettings() throws Exception {
        ran = folder.resolve("ran");
        records.write(".git/info/attributes", "*.yaml filter=strange diff=strange\n*.txt filter=a=b\n");
        for (String setting : PROGRAMS) {
            records.set(setting, trace(folder.resolve("program-" + setting), setting));
        }
        for (String flag : List.of("log.showSignature", "commit.gpgSign", "push.gpgSign", "filter.strange.required")) {
            records.set(flag, "true");
        }
        Files.writeString(
                list.resolve(".git/objects/info/alternates"),
                bare.folder().resolve("objects").toString());
        for (String hook : List.of("pre-push", "reference-transaction", "post-index-change", "pre-auto-gc")) {
            trace(list.resolve(".git/hooks").resolve(hook), hook);
        }
        Files.writeString(list.resolve("content/site.yaml"), "title: Another\n");
    }

    /** The words for a setting that names a program which leaves a trace. */
    private String trace(Path file, String what) throws Exception {
        return "'" + program(file, "echo '" + what + "' >> '" + ran + "'\nexit 1\n") + "'";
    }

    private String ran() throws Exception {
        return Files.exists(ran) ? Files.readString(ran) : "";
    }

    @Test
    void buildCheckAndPublishRunNoProgramOfTheRepository() throws Exception {
        build();
        run("check");
        assertThat(ran()).isEmpty();
        done(publish());
        assertThat(ran()).isEmpty();
        Files.writeString(list.resolve("content/site.yaml"), "title: Once more\n");
        done(publish("--build"));
        assertThat(ran()).isEmpty();
        assertThat(published()).isEqualTo(site());
    }

    @Test
    void aRemoteThatIsAFolderRunsNothing() throws Exception {
        build();
        Path evil = list.resolve("evil.git");
        Repository remote = Repository.at(Files.createDirectory(evil));
        remote.git("init", "--quiet", "--bare", "--initial-branch=main");
        remote.git("config", "core.alternateRefsCommand", trace(folder.resolve("alternates"), "alternates"));
        remote.git("config", "core.fsmonitor", trace(folder.resolve("monitor"), "monitor"));
        Files.writeString(
                evil.resolve("objects/info/alternates"),
                bare.folder().resolve("objects").toString());
        for (String hook : List.of("pre-receive", "update", "post-receive", "post-update", "reference-transaction")) {
            trace(evil.resolve("hooks").resolve(hook), hook);
        }
        for (String address : List.of("./evil.git", "file://" + evil)) {
            records.git("config", "remote.origin.url", address);
            Files.writeString(list.resolve("content/site.yaml"), "title: For " + address + "\n");
            done(publish("--build"));
            assertThat(ran()).as(address).isEmpty();
        }
        assertThat(remote.git("rev-list", "--count", "gh-pages").strip()).isEqualTo("2");
    }

    @Test
    void noProgramOfTheRepositoryIsAskedForAPassword() throws Exception {
        build();
        HttpServer host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"host\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        host.start();
        try {
            Run run =
                    publish("--remote", "http://127.0.0.1:" + host.getAddress().getPort() + "/list.git");
            assertThat(run.code()).as(run.err()).isEqualTo(3);
            assertThat(run.err()).contains("could not read Username for");
            assertThat(ran()).isEmpty();
        } finally {
            host.stop(0);
        }
    }

    /** In a partial clone git would fetch what it lacks, from a remote and by a program that settings name. */
    @Test
    void whatIsLackingIsNotFetchedByAProgramOfTheRepository() throws Exception {
        done(publish("--build"));
        records.git("config", "core.repositoryFormatVersion", "1");
        records.git("config", "extensions.partialClone", "strange");
        records.git("config", "remote.strange.url", bare.folder().toString());
        records.git("config", "remote.strange.promisor", "true");
        records.git("config", "remote.strange.uploadpack", trace(folder.resolve("upload"), "upload"));
        Files.delete(list.resolve(".git/objects/info/alternates"));
        String other = bare.git(
                        "-c",
                        "user.name=O",
                        "-c",
                        "user.email=o@example.org",
                        "commit-tree",
                        "-p",
                        tip(),
                        "-m",
                        "Other",
                        tip() + "^{tree}")
                .strip();
        bare.git("update-ref", "refs/heads/gh-pages", other);
        Files.writeString(list.resolve("content/site.yaml"), "title: Once more\n");
        Run run = publish("--build");
        assertThat(ran()).isEmpty();
        done(run);
        assertThat(published()).isEqualTo(site());
    }

    @Test
    void noSettingLeadsToAFolderThatTheAddressDoesNotName() throws Exception {
        build();
        trace(bare.folder().resolve("hooks/pre-receive"), "pre-receive");
        reachBySsh(bare.folder());
        records.git("config", "url." + bare.folder() + ".pushInsteadOf", "ssh://elsewhere/");
        Run run = publish("--remote", "ssh://elsewhere/");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(ran()).isEmpty();
    }

    @Test
    void noRemoteIsAProgram() throws Exception {
        build();
        String program = trace(folder.resolve("remote"), "remote").replace("'", "");
        records.git("config", "protocol.ext.allow", "always");
        records.git("config", "remote.strange.url", "ext::" + program);
        records.git("config", "remote.helper.url", program);
        records.git("config", "remote.helper.vcs", "ext");
        records.git("config", "url.ext::" + program + " .insteadOf", "https://example.org/");
        for (String remote : List.of("strange", "helper", "https://example.org/x", "ext::" + program, "fd::7")) {
            Run run = publish("--remote", remote);
            assertThat(run.code()).as(run.err()).isEqualTo(3);
            assertThat(run.err()).contains("not allowed; nothing was published");
            assertThat(ran()).isEmpty();
        }
    }

    @Test
    void anAddressThatLooksLikeAnOptionIsNone() throws Exception {
        build();
        String program = trace(folder.resolve("remote"), "remote").replace("'", "");
        records.git("config", "remote.a/b.url", "--upload-pack=" + program);
        for (String remote :
                List.of("--upload-pack=" + program, "-oProxyCommand=" + program, "ssh://-oProxyCommand=x/y", "a/b")) {
            assertThat(publish("--remote", remote).code()).as(remote).isIn(2, 3);
            assertThat(ran()).isEmpty();
        }
    }
}
