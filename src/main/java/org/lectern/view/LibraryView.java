package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * How a reader finds a work in a library. Without script the first library of the list is a link, the others are links
 * behind it; with script a reader has a library of their own.
 *
 * @param first "Find it at …", the list's first library that can be asked for this work
 * @param choices all libraries of the list, in its order
 * @param several whether there are others than the first to try
 * @param catalogue a search where everybody can look
 * @param request a ready text that asks a librarian for the work, in lines
 * @param data what the script fills into the address of a reader's own library
 */
public record LibraryView(
        Optional<Link> first,
        List<Choice> choices,
        boolean several,
        Optional<Link> catalogue,
        String request,
        List<Datum> data) {
    /**
     * A library of the list.
     *
     * @param href asks it for this work, or is empty where the work lacks what it asks for
     * @param kind {@code openurl}, {@code template} or {@code proxy}
     * @param address as the list has it
     */
    public record Choice(String href, String name, String kind, String address) {}

    /** An attribute {@code data-<name>} with its value. */
    public record Datum(String name, String value) {}
}
