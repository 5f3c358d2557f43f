package org.lectern.view;

/** A link to a topic or a list, with the number of its works in words. */
public record CountedLink(String href, String label, String count) {}
