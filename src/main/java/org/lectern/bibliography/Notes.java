package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The notes of a text, as its HTML has them: marks in the text, and a list at the end. */
final class Notes {
    /** Of the part that holds them. */
    static final String CLASS = "footnotes";

    private static final String MARK = "footnote-ref";
    private static final String WAY_BACK = "footnote-backref";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Notes() {}

    /** What one says, without the way back. */
    record Note(int number, List<Markup> content) {}

    /** The number of a mark in the text, or 0 where an element is none. */
    static int mark(Markup.Element element) {
        boolean marks = element.tag().equals("sup")
                && element.content().size() == 1
                && element.content().get(0) instanceof Markup.Element link
                && link.attribute("class").equals(MARK);
        String words = marks ? Markup.words(element.content()) : "";
        return NUMBER.matcher(words).matches() ? Integer.parseInt(words) : 0;
    }

    static List<Note> of(Markup.Element part) {
        List<Note> notes = new ArrayList<>();
        items(part).forEach(item -> notes.add(new Note(notes.size() + 1, withoutWayBack(item.content()))));
        return notes;
    }

    private static List<Markup.Element> items(Markup.Element part) {
        List<Markup.Element> items = new ArrayList<>();
        for (Markup each : part.content()) {
            if (each instanceof Markup.Element list && list.tag().equals("ol")) {
                list.content().stream()
                        .filter(item -> item instanceof Markup.Element element
                                && element.tag().equals("li"))
                        .forEach(item -> items.add((Markup.Element) item));
            }
        }
        return items;
    }

    private static List<Markup> withoutWayBack(List<Markup> content) {
        List<Markup> kept = new ArrayList<>();
        for (Markup each : content) {
            if (!(each instanceof Markup.Element element)) {
                kept.add(each);
            } else if (!element.attribute("class").equals(WAY_BACK)) {
                kept.add(new Markup.Element(element.tag(), element.attributes(), withoutWayBack(element.content())));
            }
        }
        return kept;
    }
}
