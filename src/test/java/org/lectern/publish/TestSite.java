package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;
import org.lectern.render.RenderedSite;
import org.lectern.testing.FileTree;

/** A site of given files. */
record TestSite(Map<String, String> files) implements RenderedSite {
    /** What the user has in the site. */
    static final Map<String, String> FOREIGN =
            Map.of("CNAME", "example.org", ".git/HEAD", "ref", "articles/notes.txt", "mine");

    @Override
    public void writeTo(FileSink sink) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            sink.write(new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A version of a site: some pages are in all and say their version, one is in no other, and of two names each is a
     * file in every other and a folder in those between.
     */
    static TestSite version(int version, int pages) {
        Map<String, String> files = new TreeMap<>();
        files.put("index.html", "home of " + version);
        files.put("same.html", "the same");
        files.put("only/in-" + version + ".html", "only " + version);
        boolean odd = version % 2 == 1;
        files.put(odd ? "files/a" : "files/b", "a file in " + version);
        files.put(odd ? "files/b/x/y" : "files/a/x/y", "in a folder in " + version);
        files.put(odd ? "files/b/z" : "files/a/z", "beside it in " + version);
        for (int i = 0; i < pages; i++) {
            files.put("articles/a" + i + ".html", "article " + i + " of " + version);
        }
        return new TestSite(files);
    }

    /** What lies in the output when a version is published beside what the user has there. */
    static Map<String, String> expected(int version, int pages) {
        Map<String, String> files = new TreeMap<>(version(version, pages).files());
        files.putAll(FOREIGN);
        files.put(".nojekyll", "");
        return files;
    }

    /** What lies there, but for our list of files. */
    static Map<String, String> found(Path output) throws IOException {
        Map<String, String> files = FileTree.read(output);
        files.remove(OutputFolder.MANIFEST);
        return files;
    }
}
