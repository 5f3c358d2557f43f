package org.lectern.render;

import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.SourcePosition;

/**
 * The templates of a theme, each looked through once when it is parsed: whatever way is asked for one, it comes from
 * here. A parsed template shows what its text can hide behind comments and escapes, as in {@code ?<!-- -->eval}.
 */
final class ThemeTemplates extends Configuration {
    private static final Pattern FORBIDDEN = Pattern.compile("\\?" + ThemeLoader.NAMES);
    private static final Pattern NOW = Pattern.compile("\\.now\\b");

    /** By names; a theme's templates do not change. */
    private final Map<String, Template> sound = new ConcurrentHashMap<>();

    private volatile boolean tellTheTime;

    ThemeTemplates() {
        super(VERSION_2_3_35);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parsed,
            boolean optional)
            throws IOException {
        boolean usual = parsed && (encoding == null || encoding.equals(getDefaultEncoding()));
        Template known = usual ? sound.get(name) : null;
        if (known != null) {
            return known;
        }
        Template template;
        try {
            template = super.getTemplate(name, locale, condition, encoding, parsed, optional);
        } catch (IOException | TemplateFaultException e) {
            clearTemplateCache(); // of a fault that it has kept it says less
            throw e;
        }
        if (template != null) {
            look(template);
            if (usual) {
                sound.put(name, template);
            }
        }
        return template;
    }

    /** Whether one of those that were parsed may say what time it is. */
    boolean tellTheTime() {
        return tellTheTime;
    }

    @SuppressWarnings("deprecation") // the one way to a parsed template
    private void look(Template template) {
        TemplateElement root = template.getRootTreeNode();
        String form = root.getCanonicalForm();
        if (NOW.matcher(form).find()) {
            tellTheTime = true;
        }
        Matcher matcher = FORBIDDEN.matcher(form);
        if (matcher.find()) {
            TemplateElement at = innermost(root);
            throw ThemeLoader.forbidden(
                    matcher.group(1),
                    new SourcePosition(
                            TemplateEngine.ORIGIN + template.getSourceName(),
                            Math.max(1, at.getBeginLine()),
                            Math.max(1, at.getBeginColumn())));
        }
    }

    @SuppressWarnings("deprecation")
    private static TemplateElement innermost(TemplateElement element) {
        for (int i = 0; i < element.getChildCount(); i++) {
            TemplateElement child = (TemplateElement) element.getChildAt(i);
            if (FORBIDDEN.matcher(child.getCanonicalForm()).find()) {
                return innermost(child);
            }
        }
        return element;
    }
}
