package org.lectern.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.publish.OutputFolder;

class HostTest {
    private static final long MIB = 1024 * 1024;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://github.com/a/b.git, github",
                "git@github.com:a/b.git, github",
                "ssh://git@ssh.github.com:443/a/b.git, github",
                "https://user:token@gitlab.com/a/b, gitlab",
                "git@gitlab.example.org:a/b.git, gitlab-own",
                "https://codeberg.org/a/b.git, none",
                "https://notgithub.com/a/b.git, none",
                "/srv/git/github.com/b.git, none",
                "../github.com, none"
            })
    void theAddressSaysTheHost(String address, String host) {
        assertThat(Host.at(address).map(Host::name)).isEqualTo(Optional.ofNullable(host));
    }

    private void file(String path, long bytes) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(bytes); // a hole: takes no room on the disk
        }
    }

    /** The folder as a site that is Lectern's. */
    private SiteFiles site() throws Exception {
        Files.createDirectories(folder.resolve(".lectern"));
        Files.writeString(folder.resolve(OutputFolder.MANIFEST), "");
        return SiteFiles.in(OutputFolder.check(folder, List.of()), true);
    }

    private List<String> warnings(String host) throws Exception {
        return Host.named(host).orElseThrow().warnings(site());
    }

    @Test
    void largeFilesAreNamed() throws Exception {
        file("files/a.pdf", 120 * MIB);
        file("files/b.pdf", 60 * MIB);
        file("files/c.pdf", 50 * MIB);
        assertThat(warnings("github"))
                .containsExactly(
                        "files/a.pdf has 120 MiB; GitHub Pages takes no file above 100 MiB",
                        "files/b.pdf has 60 MiB; that is near to GitHub Pages's limit of 100 MiB a file");
        assertThat(warnings("netlify")).isEmpty();
        assertThat(warnings("gitlab-own"))
                .containsExactly("241 MB; a GitLab of one's own takes 100 MB (its settings may allow more)");
    }

    @Test
    void tooManyFilesAreCounted() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            file("f/" + i, 0);
        }
        assertThat(warnings("cloudflare"))
                .containsExactly("20,001 files; Cloudflare Pages takes 20,000 (the number of files is that of the free"
                        + " plan); exports: [] and citation: {bibliographies: []} in site.yaml make fewer");
        Host strict = new Host("x", "X", List.of(), 0, 19_999, 0, 0, "");
        assertThat(strict.warnings(site()))
                .containsExactly("20,000 files in f/; X takes 19,999 a folder; exports: [] and citation:"
                        + " {bibliographies: []} in site.yaml make fewer");
    }

    @Test
    void everyHostIsInTheDocument() throws Exception {
        String document = Files.readString(Path.of("docs/publishing.md"));
        assertThat(Host.ALL)
                .extracting(Host::name)
                .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }

    @Test
    void allIsNotTooMuch() throws Exception {
        file("index.html", 1000);
        for (Host host : Host.ALL) {
            assertThat(host.warnings(site())).as(host.name()).isEmpty();
        }
    }
}
