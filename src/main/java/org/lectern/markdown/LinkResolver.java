package org.lectern.markdown;

/** Gives the links of a text their addresses on one page. */
@FunctionalInterface
public interface LinkResolver {
    ResolvedLink resolve(TextLink link);
}
