package org.lectern.render;

import java.io.IOException;

/** A whole site, made file by file while it is taken: no more than one file a thread is in memory. */
@FunctionalInterface
public interface RenderedSite {
    /**
     * Gives every file of the site to the sink, each path once, in no stated order and from several threads.
     *
     * @throws IOException what the sink threw
     * @throws RuntimeException when a page cannot be made; what the sink got so far is then not a site
     */
    void writeTo(FileSink sink) throws IOException;
}
