package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** A cache may come from anybody, be damaged, or not be there: no site is another for it. */
class CacheTrustTest extends CachedList {
    @Test
    void isNotWrittenThroughALink() throws Exception {
        Path content = list();
        Path outside = Files.createDirectory(folder.resolve("outside"));
        for (String link : List.of(".lectern", ".lectern/cache")) {
            FileTree.delete(folder.resolve(".lectern"));
            Files.createDirectories(folder.resolve(link).getParent());
            Files.createSymbolicLink(folder.resolve(link), outside);
            assertThat(build(content).report()).as(link).isPresent();
            assertThat(FileTree.read(outside)).as(link).isEmpty();
            Files.delete(folder.resolve(link));
        }
    }

    @Test
    void listsBesideEachOtherHaveTheirOwn() throws Exception {
        Path content = list();
        Path other = folder.resolve("other");
        FileTree.copy(content, other);
        build(content);
        byte[] records = Files.readAllBytes(pack("records"));
        Path first = pack("records");
        Sites.build(request(other).keepingIn(kept()), folder.resolve("other-site"));
        assertThat(first).hasBinaryContent(records);
    }

    @Test
    void whatNoBuildHasWrittenForLongGoes() throws Exception {
        Path content = list();
        FileTree.write(cache(), Map.of("site-1f", "old", "records", "old", "files-20", "new", "notes", "old"));
        for (String old : List.of("site-1f", "records", "notes")) {
            Files.setLastModifiedTime(cache().resolve(old), LONG_AGO);
        }
        build(content);
        assertThat(FileTree.read(cache()).keySet())
                .contains("files-20", "notes")
                .doesNotContain("site-1f", "records");
    }

    @Test
    void isDeletedDamagedOrMadeByAnotherProgramWithoutHarm() throws Exception {
        Path content = list();
        build(content);
        Map<String, String> right = files(site());
        List<String> names = FileTree.read(cache()).keySet().stream().sorted().toList();
        assertThat(names).hasSize(7).contains(".gitignore", "CACHEDIR.TAG");
        for (String name : names) {
            byte[] bytes = Files.readAllBytes(cache().resolve(name));
            for (int place = 0; place < bytes.length; place += Math.max(1, bytes.length / 5)) {
                byte[] damaged = bytes.clone();
                damaged[place] ^= 0x55;
                Files.write(cache().resolve(name), damaged);
                Files.writeString(content.resolve("articles/ebb.yaml"), "\n", java.nio.file.StandardOpenOption.APPEND);
                assertThat(build(content).report()).as(name + " at " + place).isPresent();
                assertThat(files(site())).as(name + " at " + place).isEqualTo(right);
            }
            Files.write(cache().resolve(name), new byte[0]);
            build(content);
            assertThat(files(site())).as(name).isEqualTo(right);
        }
        FileTree.delete(cache());
        build(content);
        assertThat(files(site())).isEqualTo(right);
    }

    /** A list may bring a cache along; whoever made it could have put anything into it. */
    @Test
    void isNotBelievedWhereAnotherUserMadeIt() throws Exception {
        Path content = list();
        build(content);
        Map<String, String> made = FileTree.read(cache());
        Files.write(folder.resolve("home/key"), new byte[32]);
        build(content);
        assertThat(FileTree.read(cache()).keySet()).isEqualTo(made.keySet());
        for (String kind : List.of("records", "references")) {
            String name = pack(kind).getFileName().toString();
            assertThat(FileTree.read(cache()).get(name)).as(name).isNotEqualTo(made.get(name));
        }
        Files.write(folder.resolve("home/key"), new byte[31]);
        FileTree.delete(cache());
        assertThat(build(content).report()).isPresent();
        assertThat(cache()).doesNotExist();
    }

    @Test
    void whatIsSecretIsTheUsersAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        build(list());
        assertThat(Files.getPosixFilePermissions(folder.resolve("home")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whereItCannotBeKeptTheSiteIsMade() throws Exception {
        Path content = list();
        FileTree.write(folder, Map.of(".lectern/cache", "a file in its place\n"));
        assertThat(build(content).report()).isPresent();
        assertThat(build(content).report()).isPresent();
        assertThat(folder.resolve(".lectern/cache")).hasContent("a file in its place");
    }
}
