package org.lectern.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

/**
 * Gives FreeMarker the theme's files and nothing else, and none that says plainly that it would run a text as a
 * template; {@link ThemeTemplates} finds those that hide it.
 */
final class ThemeLoader implements TemplateLoader {
    /** FreeMarker's names for it; it has no switch against them. */
    static final String NAMES = "(eval_json|evalJson|eval|interpret)\\b";

    private static final Pattern FORBIDDEN = Pattern.compile("\\?\\s*" + NAMES);

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return theme.text(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0; // a theme does not change while a site is built
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String name = (String) source;
        String text = theme.text(name).orElseThrow(() -> new IOException("no template " + name));
        Matcher matcher = FORBIDDEN.matcher(text);
        if (matcher.find()) {
            throw forbidden(matcher.group(1), position(name, text, matcher.start()));
        }
        return new StringReader(text);
    }

    static TemplateFaultException forbidden(String builtIn, SourcePosition position) {
        return new TemplateFaultException(new Diagnostic(
                Severity.ERROR,
                "template-forbidden",
                position,
                "?" + builtIn + " would run a text as a template",
                "write what it should do into the template itself."));
    }

    private static SourcePosition position(String name, String text, int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int start = text.lastIndexOf('\n', offset) + 1;
        return new SourcePosition(TemplateEngine.ORIGIN + name, line, text.codePointCount(start, offset) + 1);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is open
    }
}
