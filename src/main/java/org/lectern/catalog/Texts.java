package org.lectern.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.lectern.markdown.Text;

/** All the Markdown of a record, in the record's order: its links are checked and its mentions counted. */
final class Texts {
    private Texts() {}

    /** One form of a name: composed (NFC), one blank between words. */
    static String composed(String name) {
        if (isAscii(name) && name.indexOf("  ") < 0 && name.strip().length() == name.length()) {
            return name;
        }
        return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    static List<Text> of(Article article) {
        List<Text> texts = new ArrayList<>();
        article.annotations().forEach(annotation -> texts.add(annotation.text()));
        texts.add(article.abstractText());
        article.quotes().forEach(quote -> texts.add(quote.text()));
        article.relations().forEach(relation -> {
            texts.add(relation.note());
            texts.add(relation.noteThere());
        });
        article.status().ifPresent(notice -> texts.add(notice.note()));
        return texts;
    }

    static List<Text> of(Topic topic) {
        List<Text> texts = new ArrayList<>();
        texts.add(topic.introduction());
        topic.startHere().forEach(start -> texts.add(start.note()));
        return texts;
    }

    static List<Text> of(ReadingList list) {
        List<Text> texts = new ArrayList<>();
        texts.add(list.summary());
        for (ReadingList.Section section : list.sections()) {
            texts.add(section.note());
            section.readings().forEach(reading -> texts.add(reading.note()));
        }
        return texts;
    }
}
