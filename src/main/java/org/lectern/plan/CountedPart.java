package org.lectern.plan;

/** A part of an index and how many items it has. */
public record CountedPart(PartName name, int items) {}
