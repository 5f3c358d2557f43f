package org.lectern.config;

import org.lectern.diagnostic.SourcePosition;

/** A citation style that {@code site.yaml} names, and where. */
public record StyleName(String name, SourcePosition position) {}
