package org.lectern.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker, which reads its schemas once for all pages. */
public final class NuChecker implements ErrorHandler {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> said = new ArrayList<>();

    public NuChecker() throws Exception {
        validator.setUpMainSchema(HTML, this);
        validator.setUpValidatorAndParsers(this, true, false);
    }

    /** Its errors and warnings about a page, each with its line. */
    public List<String> check(String html) throws IOException, SAXException {
        said.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("https://example.org/page.html");
        validator.checkHtmlInputSource(source);
        return List.copyOf(said);
    }

    private void say(SAXParseException fault) {
        said.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void warning(SAXParseException fault) {
        say(fault);
    }

    @Override
    public void error(SAXParseException fault) {
        say(fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
        say(fault);
    }
}
