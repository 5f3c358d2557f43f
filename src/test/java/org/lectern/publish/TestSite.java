package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.plan.OutputPath;
import org.lectern.render.FileSink;
import org.lectern.render.RenderedSite;

/** A site of given files. */
record TestSite(Map<String, String> files) implements RenderedSite {
    @Override
    public void writeTo(FileSink sink) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            sink.write(new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A version of a site: some pages are in all, some in every other, and all say their version. */
    static TestSite version(int version, int pages) {
        Map<String, String> files = new TreeMap<>();
        files.put("index.html", "home of " + version);
        files.put("same.html", "the same");
        files.put("only/in-" + version + ".html", "only " + version);
        for (int i = 0; i < pages; i++) {
            files.put("articles/a" + i + ".html", "article " + i + " of " + version);
        }
        return new TestSite(files);
    }
}
