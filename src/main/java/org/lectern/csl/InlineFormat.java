package org.lectern.csl;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes entries as inline HTML: without blocks, inline styles and named entities, and without the entry's number. */
final class InlineFormat extends BaseFormat {
    private static final String RESOLVER = "https://doi.org/";

    private final boolean demoted;
    private final boolean numbered;
    private NameMarks names = new NameMarks(false, false, false);
    private Map<String, String> standIns = Map.of();
    private String suffix = "";

    InlineFormat(StyleSheet style) {
        this.demoted = style.demoted();
        this.numbered = style.kind() == StyleSheet.Kind.NUMERIC;
    }

    /** What comes next. */
    void expect(StyleItem next) {
        names = next.names();
        standIns = next.standIns();
        suffix = Optional.ofNullable(next.data().getYearSuffix()).orElse("");
    }

    @Override
    public String getName() {
        return "inline";
    }

    @Override
    public String formatBibliographyEntry(RenderContext ctx, int index) {
        return doFormatBibliographyEntry(settled(ctx), ctx, index);
    }

    @Override
    public String formatCitation(RenderContext ctx) {
        return doFormatCitation(settled(ctx), ctx);
    }

    private TokenBuffer settled(RenderContext ctx) {
        TokenBuffer buffer = new TokenBuffer();
        buffer.append(ctx.getResult());
        names.settle(buffer.getTokens(), demoted);
        TokenRepairs.settleNumbers(
                buffer.getTokens(),
                standIns,
                suffix,
                () -> ctx.getLocale().getLang().toLanguageTag());
        TokenRepairs.settleRoles(buffer.getTokens());
        TokenRepairs.setInnerQuotes(buffer.getTokens());
        TokenRepairs.dropStrayBlanks(buffer.getTokens());
        postProcess(buffer, ctx);
        if (ctx.getLocale().getStyleOptions().isPunctuationInQuote()) {
            TokenRepairs.movePunctuation(buffer.getTokens());
        }
        return buffer;
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext ctx) {
        return format(buffer);
    }

    /** A style that numbers its entries sets the number as the first field. */
    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext ctx, int index) {
        List<Token> tokens = buffer.getTokens();
        int start = 0;
        while (numbered && start < tokens.size() && tokens.get(start).isFirstField()) {
            start++;
        }
        return format(start < tokens.size() ? buffer.copy(start, tokens.size()) : buffer);
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliographyElement) {
        return new Bibliography(entries);
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        String scheme = uri.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
        // Wiley's old DOIs end in "CO;2-#", and what follows that sign no server is asked for.
        String address = scheme.startsWith(RESOLVER) ? uri.replace("#", "%23") : uri;
        return web ? "<a href=\"" + address.replace("\"", "&quot;") + "\">" + text + "</a>" : text;
    }

    @Override
    protected String escape(String str) {
        return RichTitle.escape(str);
    }

    @Override
    protected String openFontStyle(int fontStyle) {
        return fontStyle == FormattingAttributes.FS_NORMAL ? "" : "<i>";
    }

    @Override
    protected String closeFontStyle(int fontStyle) {
        return fontStyle == FormattingAttributes.FS_NORMAL ? "" : "</i>";
    }

    @Override
    protected String openFontVariant(int fontVariant) {
        return fontVariant == FormattingAttributes.FV_SMALLCAPS ? "<small>" : "";
    }

    @Override
    protected String closeFontVariant(int fontVariant) {
        return fontVariant == FormattingAttributes.FV_SMALLCAPS ? "</small>" : "";
    }

    @Override
    protected String openFontWeight(int fontWeight) {
        return fontWeight == FormattingAttributes.FW_BOLD ? "<b>" : "";
    }

    @Override
    protected String closeFontWeight(int fontWeight) {
        return fontWeight == FormattingAttributes.FW_BOLD ? "</b>" : "";
    }

    /** Underlined words would look like links. */
    @Override
    protected String openTextDecoration(int textDecoration) {
        return "";
    }

    @Override
    protected String closeTextDecoration(int textDecoration) {
        return "";
    }

    @Override
    protected String openVerticalAlign(int verticalAlign) {
        return tag(verticalAlign, "<sup>", "<sub>");
    }

    @Override
    protected String closeVerticalAlign(int verticalAlign) {
        return tag(verticalAlign, "</sup>", "</sub>");
    }

    private static String tag(int verticalAlign, String above, String below) {
        return verticalAlign == FormattingAttributes.VA_SUP
                ? above
                : verticalAlign == FormattingAttributes.VA_SUB ? below : "";
    }

    /** A block begins a new line, which is a blank here. */
    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return "";
    }
}
