package org.lectern.cite;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.catalog.PublicationDate;
import org.lectern.config.Messages;
import org.lectern.testing.Examples;

/** Dates as every language writes them. */
class DateWordsTest {
    @TestFactory
    Stream<DynamicTest> writesDatesInEveryLanguage() throws IOException {
        return Examples.of("dates/languages.yaml", text -> {
            PublicationDate date = PublicationDate.parse(text);
            Map<String, Object> words = new TreeMap<>();
            for (String language : new String[] {"ar", "de", "en", "es", "fr", "zh"}) {
                words.put(language, new DateWords(Messages.of(language)).of(date));
            }
            return words;
        });
    }
}
