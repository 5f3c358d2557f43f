package org.lectern.publish;

import java.nio.file.Path;

/** A program of its own that publishes one version of a site after the other until it is killed. */
public final class EndlessPublisher {
    private EndlessPublisher() {}

    public static void main(String... arguments) throws Exception {
        OutputFolder output = new OutputFolder(Path.of(arguments[0]));
        int pages = Integer.parseInt(arguments[1]);
        int first = Integer.parseInt(arguments[2]);
        for (int version = first; ; version++) {
            new SitePublisher(() -> {}).publish(TestSite.version(version, pages), output);
        }
    }
}
