package org.lectern.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is no file: links, pipes, sockets, folders with a file's name. */
final class HostileFiles {
    private HostileFiles() {}

    static List<HostileList> all() {
        List<HostileList> lists = new ArrayList<>();
        for (String at : List.of(
                "articles/x.yaml",
                "topics.yaml",
                "people.yaml",
                "journals.yaml",
                "check.yaml",
                "lists/x.yaml",
                "pages/x.md",
                "topics/x.md",
                "styles/x.csl",
                "files/x.txt",
                "articles/x.md")) {
            lists.add(link("a link out as " + at, "not-a-file", at, "../secret.yaml"));
            lists.add(new HostileList("a pipe as " + at, "not-a-file", content -> pipe(content.resolve(at))));
            lists.add(new HostileList(
                    "a folder as " + at,
                    "unused-file|not-a-file|1 works",
                    content -> Files.createDirectories(content.resolve(at))));
        }
        lists.add(link("a link to nothing", "not-a-file", "articles/x.yaml", "nowhere.yaml"));
        lists.add(link("a link to itself", "not-a-file", "articles/x.yaml", "x.yaml"));
        lists.add(link("a link inside", "not-a-file", "articles/x.yaml", "content/articles/ok.yaml"));
        lists.add(link("a folder that is a link up", "not-a-file", "articles/x", "."));
        lists.add(link("a folder that is a link to the root", "not-a-file", "articles/x", "/"));
        lists.add(link("files that are a link out", "not-a-file", "files", "."));
        lists.add(link("a device", "not-a-file", "articles/x.yaml", "/dev/zero"));
        lists.add(new HostileList("site.yaml is a link out", "not-a-file", content -> {
            Files.delete(content.resolve("site.yaml"));
            Files.createSymbolicLink(content.resolve("site.yaml"), content.resolveSibling("secret.yaml"));
        }));
        lists.add(new HostileList("site.yaml is a folder", "missing-file", content -> {
            Files.delete(content.resolve("site.yaml"));
            Files.createDirectory(content.resolve("site.yaml"));
        }));
        lists.add(new HostileList("the articles are a file", "unused-file", content -> {
            Files.delete(content.resolve("articles/ok.yaml"));
            Files.delete(content.resolve("articles"));
            Files.writeString(content.resolve("articles"), "type: book\ntitle: X\n");
        }));
        lists.add(new HostileList("a socket", "not-a-file", HostileFiles::socket));
        return lists;
    }

    private static HostileList link(String name, String expected, String at, String to) {
        return new HostileList(name, expected, content -> {
            Path path = content.resolve(at);
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(
                    path, content.resolveSibling(to).normalize().toAbsolutePath());
        });
    }

    private static void pipe(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        try {
            new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Bound and closed: the name stays. The system takes a hundred bytes of a path: it is made above, and moved. */
    private static void socket(Path content) throws IOException {
        Path named = content.resolveSibling("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(named));
        }
        Files.move(named, content.resolve("articles/x.yaml"));
    }
}
