package org.lectern.plan;

/** A part of an index and how many items it has. */
public record CountedPart(PartHeading heading, int items) {}
