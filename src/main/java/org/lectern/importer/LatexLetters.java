package org.lectern.importer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** LaTeX's accents, letters and signs as Unicode. */
final class LatexLetters {
    /** The combining mark of an accent command. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"),
            Map.entry("G", "\u030F"),
            Map.entry("h", "\u0309"),
            Map.entry("textcommabelow", "\u0326"));

    private static final Map<String, String> SIGNS = signs(
            "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ i ı j ȷ SS ẞ "
                    + "S § P ¶ dag † ddag ‡ copyright © pounds £ euro € EUR € texteuro € textsterling £ textyen ¥ "
                    + "ldots … dots … textellipsis … textbackslash \\ textasciitilde ~ textasciicircum ^ textbar | "
                    + "textless < textgreater > textunderscore _ textregistered ® texttrademark ™ textcopyright © "
                    + "textdegree ° degree ° slash / textendash – textemdash — textquoteleft ‘ textquoteright ’ "
                    + "textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl \" quotedblbase „ "
                    + "quotesinglbase ‚ guillemotleft « guillemotright » guillemetleft « guillemetright » "
                    + "guilsinglleft ‹ guilsinglright › flqq « frqq » glqq „ grqq “ glq ‚ grq ‘ lq ‘ rq ’ "
                    + "textbullet • textperiodcentered · textordfeminine ª textordmasculine º textexclamdown ¡ "
                    + "textquestiondown ¿ TeX TeX LaTeX LaTeX BibTeX BibTeX lbrace { rbrace } "
                    + "ayn ʿ hamza ʾ textminus − textsection § textparagraph ¶ textnumero № textschwa ə");

    private static final Map<String, String> MATH =
            signs("alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ "
                    + "eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ "
                    + "phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ "
                    + "Psi Ψ Omega Ω times × div ÷ pm ± mp ∓ cdot · ast ∗ star ⋆ circ ° bullet • leq ≤ le ≤ geq ≥ ge ≥ "
                    + "neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ subset ⊂ subseteq ⊆ supset ⊃ in ∈ notin ∉ "
                    + "cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ lor ∨ to → rightarrow → leftarrow ← "
                    + "leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ "
                    + "int ∫ surd √ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ dagger † ddagger ‡ cdots ⋯ langle ⟨ rangle ⟩ mid | "
                    + "vert | backslash \\ lbrack [ rbrack ] oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ angle ∠ triangle △ log log "
                    + "ln ln exp exp sin sin cos cos tan tan min min max max lim lim");

    private LatexLetters() {}

    private static Map<String, String> signs(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> signs = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            signs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(signs);
    }

    static boolean isAccent(String command) {
        return ACCENTS.containsKey(command);
    }

    /** The letter with the command's accent on its first character; without a letter, nothing is left of the accent. */
    static String accented(String command, String letters) {
        if (letters.isBlank()) {
            return command.equals("~") ? "~" : command.equals("^") ? "^" : letters;
        }
        String dotted = letters.startsWith("ı") ? "i" + letters.substring(1) : letters.replaceFirst("^ȷ", "j");
        int end = Character.charCount(dotted.codePointAt(0));
        String marked = dotted.substring(0, end) + ACCENTS.getOrDefault(command, "");
        return Normalizer.normalize(marked, Normalizer.Form.NFC) + dotted.substring(end);
    }

    /** The character of a command that stands for one. */
    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command)).or(() -> Optional.ofNullable(MATH.get(command)));
    }
}
