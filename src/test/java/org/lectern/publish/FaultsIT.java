package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.JavaProgram;
import org.lectern.testing.Product;
import org.lectern.testing.Sites;
import org.lectern.testing.SystemProgram;

/** The packaged program where an input is broken, or a folder may not be changed. */
class FaultsIT {
    private static final Path LIST = Path.of("src/test/resources/sites/article/content");
    private static final String NOBODY = "65534";
    private static final int CANNOT_WRITE = 3;
    private static final String OTHER = "https://example.org/other/";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void makeList() throws Exception {
        site = folder.toRealPath().resolve("site");
        FileTree.copy(LIST, folder.resolve("content"));
    }

    private Map<String, String> builtHere() throws Exception {
        Sites.build(Sites.request(folder.resolve("content")), site);
        return FileTree.read(site);
    }

    @Test
    void aBrokenRecordOrTemplateLeavesTheSiteAsItWas() throws Exception {
        Map<String, String> before = builtHere();
        FileTree.write(folder, Map.of("templates/pages/article.ftlh", "<p>${page.nothingOfThisName}</p>"));
        Product.Run run = Product.with().run(folder, "build", "--templates", "templates");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("templates/pages/article.ftlh:1:").doesNotContain("\tat ");
        assertThat(FileTree.read(site)).isEqualTo(before);

        FileTree.write(folder, Map.of("content/articles/other.yaml", "title: [half"));
        run = Product.with().run(folder, "build");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("content/articles/other.yaml:1:").doesNotContain("\tat ");
        assertThat(FileTree.read(site)).isEqualTo(before);
        assertThat(folder.resolve(".site.lectern")).doesNotExist();
    }

    /** As a user to whom permissions apply: for the superuser there are none. */
    @Test
    void aFolderThatMayNotBeChangedLeavesTheSiteAsItWas() throws Exception {
        Path jar = Files.copy(Product.JAR, folder.resolve("lectern.jar"));
        Map<String, String> before = builtHere();
        boolean superuser = "root".equals(System.getProperty("user.name"));
        if (superuser) {
            assumeThat(SystemProgram.run("chown", "-R", NOBODY, folder.toString()))
                    .isZero();
        }
        List<String> java = new ArrayList<>();
        if (superuser) {
            java.addAll(List.of("setpriv", "--reuid", NOBODY, "--clear-groups"));
        }
        java.add(JavaProgram.java());
        java.addAll(JavaProgram.QUICK);
        java.addAll(List.of("-jar", jar.toString()));
        assumeThat(SystemProgram.run(command(java, "--version"))).isZero();

        assertRefused(java, site, before, OTHER);
        assertRefused(java, site.resolve("articles"), before, OTHER);
        Files.writeString(folder.resolve("content/files/new.txt"), "new");
        assertRefused(java, site.resolve("files"), before, base());
        assertThat(builtHere()).containsEntry("files/new.txt", "new");
    }

    /** The address that the list itself says. */
    private String base() throws IOException {
        return Files.readString(folder.resolve("content/site.yaml"))
                .lines()
                .filter(line -> line.startsWith("baseUrl: "))
                .map(line -> line.substring("baseUrl: ".length()))
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(List<String> java, Path readOnly, Map<String, String> before, String base)
            throws Exception {
        chmod(readOnly, "r-xr-xr-x");
        Product.Run run = Product.finish(new ProcessBuilder(command(java, "build", "--base-url", base))
                .directory(folder.toFile())
                .start());
        chmod(readOnly, "rwxr-xr-x");
        assertThat(run.code()).as(run.err()).isEqualTo(CANNOT_WRITE);
        assertThat(run.err())
                .contains("lectern: cannot read or write " + readOnly)
                .endsWith(": it may not be read or changed by you; the published site is as it was\n");
        assertThat(FileTree.read(site)).isEqualTo(before);
        assertThat(folder.resolve(".site.lectern")).doesNotExist();
    }

    private static List<String> command(List<String> java, String... arguments) {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(arguments));
        return command;
    }

    private static void chmod(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
