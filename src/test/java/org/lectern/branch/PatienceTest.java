package org.lectern.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.git.Git;
import org.lectern.testing.Repository;

class PatienceTest {
    @TempDir
    private Path folder;

    private String ssh(boolean attended) throws Exception {
        Git git = Patience.of(Git.in(folder), attended);
        return git.text("config", "--default", "ssh as it is", "--get", "core.sshCommand")
                .strip();
    }

    @Test
    void nothingAsksWhereNobodyCanAnswer() throws Exception {
        Repository.init(folder);
        assertThat(ssh(false)).startsWith("ssh -o BatchMode=yes -o ConnectTimeout=30 ");
        assertThat(ssh(true)).isEqualTo("ssh as it is");
    }

    @Test
    void theUsersOwnSshStays() throws Exception {
        Repository.init(folder).git("config", "core.sshCommand", "ssh -i key");
        assertThat(ssh(false)).isEqualTo("ssh -i key");
    }
}
