package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.testing.Product.Run;

/** A list whose repository came from somebody else, with its settings and its hooks: none of their programs runs. */
class PublishFromStrangersTest extends PublishedList {
    private static final List<String> PROGRAMS = List.of(
            "core.fsmonitor",
            "core.pager",
            "core.editor",
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
        Files.writeString(
                list.resolve(".git/info/attributes"), "*.yaml filter=strange diff=strange\n*.txt filter=a=b\n");
        for (String setting : PROGRAMS) {
            records.git("config", setting, program(folder.resolve("program-" + setting), setting));
        }
        for (String flag : List.of("log.showSignature", "commit.gpgSign", "push.gpgSign", "filter.strange.required")) {
            records.git("config", flag, "true");
        }
        for (String hook : List.of("pre-push", "reference-transaction", "post-index-change", "pre-auto-gc")) {
            program(list.resolve(".git/hooks").resolve(hook), hook);
        }
        Files.writeString(list.resolve("content/site.yaml"), "title: Another\n");
    }

    private String program(Path file, String what) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\necho '" + what + "' >> '" + ran + "'\nexit 1\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return "'" + file + "'";
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
    void noRemoteIsAProgram() throws Exception {
        build();
        String program = program(folder.resolve("remote"), "remote").replace("'", "");
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
        String program = program(folder.resolve("remote"), "remote").replace("'", "");
        records.git("config", "remote.a/b.url", "--upload-pack=" + program);
        for (String remote :
                List.of("--upload-pack=" + program, "-oProxyCommand=" + program, "ssh://-oProxyCommand=x/y", "a/b")) {
            assertThat(publish("--remote", remote).code()).as(remote).isIn(2, 3);
            assertThat(ran()).isEmpty();
        }
    }
}
