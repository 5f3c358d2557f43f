package org.lectern.csl;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.testing.Examples;

class LocatorsTest {
    @TestFactory
    Stream<DynamicTest> readsPlacesInWorks() throws IOException {
        return Examples.of("citing/locators.yaml", input -> {
            String[] parts = input.split("\\|", 2);
            Locator locator = new Locators(parts[0]).read(parts[1]);
            return locator.label() + "|" + locator.value() + "|" + locator.rest();
        });
    }
}
