package org.lectern.view;

import org.lectern.config.Messages;

/** Words of others in the marks of the interface's language. */
final class QuotationMarks {
    private static final String PLACE = "\u0001";

    private final String[] marks;
    private final String[] inner;

    QuotationMarks(Messages messages) {
        this.marks = messages.say("quote.marks", PLACE).split(PLACE, -1);
        this.inner = messages.say("quote.inner", PLACE).split(PLACE, -1);
    }

    /**
     * A text in quotation marks; an empty one stays so.
     *
     * @param own whether it is in the interface's language, so that the same marks inside it become the inner ones
     */
    String around(String text, boolean own) {
        if (text.isEmpty()) {
            return "";
        }
        String inside = own ? text.replace(marks[0], inner[0]).replace(marks[1], inner[1]) : text;
        return marks[0] + inside + marks[1];
    }
}
