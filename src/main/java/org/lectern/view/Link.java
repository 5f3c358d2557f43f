package org.lectern.view;

/** A link with its words; the address is ready to print. */
public record Link(String href, String label) {}
