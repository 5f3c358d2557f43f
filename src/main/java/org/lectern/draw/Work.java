package org.lectern.draw;

/**
 * A work in a drawing.
 *
 * @param who beginning of its label, which is cut where there is no room: {@code Leeds et al.}
 * @param year end of its label, which is not, with a blank before it or empty: {@code 2002}
 * @param title the whole name, for a pointer that rests on it and for those who listen
 * @param href where it leads
 */
public record Work(String who, String year, String title, String href) {}
