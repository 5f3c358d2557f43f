package org.lectern.publish;

/** How many files of the site were written, were as they should be already, and were removed. */
public record PublishReport(int written, int unchanged, int removed) {}
