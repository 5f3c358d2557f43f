package org.lectern.view;

import java.util.List;
import org.lectern.config.Messages;

/** Words of others in the marks of the interface's language. */
final class QuotationMarks {
    private final List<String> marks;
    private final List<String> inner;

    QuotationMarks(Messages messages) {
        this.marks = Messages.around(1, text -> messages.say("quote.marks", text.get(0)));
        this.inner = Messages.around(1, text -> messages.say("quote.inner", text.get(0)));
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
        String inside = text;
        for (int i = 0; own && i < marks.size(); i++) {
            // A list may set a side without a mark, and an empty text is found between any two characters.
            inside = marks.get(i).isEmpty() ? inside : inside.replace(marks.get(i), inner.get(i));
        }
        return marks.get(0) + inside + marks.get(1);
    }
}
