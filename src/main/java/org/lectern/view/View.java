package org.lectern.view;

/** What a template shows as {@code page}. */
public sealed interface View permits PageView, DataView {
    /** The template's file below {@code templates/}. */
    String template();
}
