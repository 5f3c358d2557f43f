package org.lectern.csl;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.PersonName;

/**
 * Particles, suffixes and names that keep their order, which citeproc-java puts in the wrong place. Such a name goes in
 * with marks around its parts (characters of no script, which it neither changes nor takes for initials); where they
 * come out says in which form the style has put the name, and the parts are put in place (CSL 1.0.2, Name-part Order).
 */
final class NameMarks {
    private static final char FAMILY_BEGINS = '\u2500';
    private static final char FAMILY_ENDS = '\u2520';
    private static final char GIVEN_ENDS = '\u2540';
    private static final char AFTER_GAP = '\u2580';

    /** More names of this kind in one work keep citeproc-java's order. */
    private static final int MOST = 32;

    /** How far apart the tokens of one name may stand: a separator, and affixes of the parts. */
    private static final int REACH = 4;

    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}.])[-‐‑](?=\\p{L})");

    private static final String TITLES = "Baron|Edler|Freifrau|Freiherr|Freiin|Fürst|Fürstin|Graf|Gräfin|Ritter";

    private static final String PARTICLES =
            "af|av|da|de|del|della|den|der|di|do|dos|du|la|le|ten|ter|und|van|vom|von|y|zu|zum|zur";

    /** A title of nobility goes with the particle behind it. */
    private static final Pattern WITH_PARTICLES =
            Pattern.compile("(\\p{Lu}.*?)((?: (?:" + TITLES + "))?(?: (?:" + PARTICLES + "))+)");

    private final List<PersonName> names = new ArrayList<>();
    private final LatinStandIns standIns = new LatinStandIns();
    private final boolean capitals;
    private final boolean bareInitials;
    private final boolean bareStops;

    /**
     * @param capitals whether the style writes family names in capitals; citeproc-java would do so by the machine's
     *     language, and turn a Turkish i into another letter
     * @param bareInitials whether initials have no hyphen between them, which citeproc-java always sets
     * @param bareStops whether a suffix has no full stop
     */
    NameMarks(boolean capitals, boolean bareInitials, boolean bareStops) {
        this.capitals = capitals;
        this.bareInitials = bareInitials;
        this.bareStops = bareStops;
    }

    /** The name as citeproc-java is to have it. */
    CSLName marked(PersonName written) {
        PersonName name = parted(curled(written));
        if (!name.literal().isEmpty() || name.isEastAsian()) {
            return new CSLNameBuilder().literal(name.displayed()).build();
        }
        if (name.family().isEmpty() || name.given().isEmpty()) {
            return new CSLNameBuilder()
                    .literal(name.staticOrdering() ? name.displayed() : name.inverted())
                    .build();
        }
        boolean plain = name.droppingParticle().isEmpty()
                && name.nonDroppingParticle().isEmpty()
                && name.suffix().isEmpty()
                && !name.staticOrdering();
        if (plain || names.size() == MOST) {
            return new CSLNameBuilder().family(family(name)).given(given(name)).build();
        }
        int number = names.size();
        names.add(name);
        return new CSLNameBuilder()
                .family((char) (FAMILY_BEGINS + number) + family(name) + (char) (FAMILY_ENDS + number))
                .given(given(name) + " " + (char) (GIVEN_ENDS + number))
                .build();
    }

    /** A straight apostrophe would become a quotation mark where it comes first: {@code 't Hooft}. */
    private PersonName curled(PersonName name) {
        return new PersonName(
                curled(name.family()),
                curled(name.given()),
                curled(name.droppingParticle()),
                curled(name.nonDroppingParticle()),
                bareStops ? curled(name.suffix()).replace(".", "") : curled(name.suffix()),
                curled(name.literal()),
                name.staticOrdering());
    }

    /** Catalogues write "Goethe, Johann Wolfgang von": a particle has no initial. */
    private static PersonName parted(PersonName name) {
        Matcher given = WITH_PARTICLES.matcher(name.given());
        return name.droppingParticle().isEmpty() && given.matches()
                ? new PersonName(
                        name.family(),
                        given.group(1),
                        given.group(2).strip(),
                        name.nonDroppingParticle(),
                        name.suffix(),
                        name.literal(),
                        name.staticOrdering())
                : name;
    }

    private static String curled(String part) {
        return part.replace('\'', '’');
    }

    private String family(PersonName name) {
        return capitals ? name.family().toUpperCase(Locale.ROOT) : name.family();
    }

    private String given(PersonName name) {
        return standIns.in(bareInitials ? HYPHEN.matcher(name.given()).replaceAll(" ") : name.given());
    }

    /** The last of many names, before which others are left out. */
    static CSLName afterGap(CSLName last) {
        return last.getLiteral() == null
                ? new CSLNameBuilder(last).family(AFTER_GAP + last.getFamily()).build()
                : new CSLNameBuilder().literal(AFTER_GAP + last.getLiteral()).build();
    }

    /**
     * Puts the parts of the marked names in place.
     *
     * @param demoted whether a particle that stays goes behind the given name where the family name comes first
     */
    void settle(List<Token> tokens, boolean demoted) {
        if (standIns.isUsed()) {
            tokens.replaceAll(
                    token -> token instanceof TextToken text ? text.copyWithText(standIns.out(text.getText())) : token);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof TextToken token && !token.getText().isEmpty()) {
                if (token.getText().charAt(0) == AFTER_GAP) {
                    i = closeGap(tokens, i);
                }
                settle(tokens, i, demoted);
            }
        }
    }

    /** "Last of the first ones, . . . Last" (APA 7, 9.8). */
    private static int closeGap(List<Token> tokens, int at) {
        int place = at;
        while (place > 0
                && tokens.get(place - 1) instanceof TextToken before
                && before.getType() == TextToken.Type.DELIMITER) {
            tokens.remove(--place);
        }
        TextToken last = (TextToken) tokens.get(place);
        tokens.set(place, last.copyWithText(last.getText().substring(1)));
        tokens.add(place, new TextToken(", . . . ", TextToken.Type.DELIMITER));
        return place + 1;
    }

    private void settle(List<Token> tokens, int at, boolean demoted) {
        TextToken family = (TextToken) tokens.get(at);
        int number = family.getText().charAt(0) - FAMILY_BEGINS;
        if (number < 0 || number >= names.size()) {
            return;
        }
        PersonName name = names.get(number);
        String middle = family.getText().substring(1).replace(String.valueOf((char) (FAMILY_ENDS + number)), "");
        int after = given(tokens, at, number, 1);
        int before = given(tokens, at, number, -1);
        if (after > 0) {
            inverted(tokens, at, after, name, middle, demoted);
        } else if (before >= 0) {
            displayed(tokens, before, at, name, middle);
        } else {
            tokens.set(at, family.copyWithText(PersonName.joinedParticle(name.nonDroppingParticle(), middle)));
        }
    }

    private static int given(List<Token> tokens, int at, int number, int step) {
        for (int i = at + step; i >= 0 && i < tokens.size() && Math.abs(i - at) <= REACH; i += step) {
            if (tokens.get(i) instanceof TextToken token && token.getText().indexOf(GIVEN_ENDS + number) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static void inverted(
            List<Token> tokens, int at, int givenAt, PersonName name, String family, boolean demoted) {
        TextToken first = (TextToken) tokens.get(at);
        TextToken second = (TextToken) tokens.get(givenAt);
        String separator = givenAt > at + 1 ? ((TextToken) tokens.get(at + 1)).getText() : " ";
        if (name.staticOrdering()) {
            tokens.set(at, first.copyWithText(PersonName.joinedParticle(name.nonDroppingParticle(), family)));
            tokens.set(givenAt, second.copyWithText(afterwards(name.given(), name.droppingParticle(), name.suffix())));
            if (givenAt > at + 1) {
                tokens.set(at + 1, ((TextToken) tokens.get(at + 1)).copyWithText(" "));
            }
            return;
        }
        String stays = demoted ? "" : name.nonDroppingParticle();
        String goes = demoted ? name.nonDroppingParticle() : "";
        String given = afterwards(withoutMark(second.getText()), name.droppingParticle(), goes);
        tokens.set(at, first.copyWithText(PersonName.joinedParticle(stays, family)));
        tokens.set(givenAt, second.copyWithText(name.suffix().isEmpty() ? given : given + separator + name.suffix()));
    }

    private static void displayed(List<Token> tokens, int givenAt, int at, PersonName name, String family) {
        TextToken first = (TextToken) tokens.get(givenAt);
        TextToken second = (TextToken) tokens.get(at);
        if (name.staticOrdering()) {
            tokens.set(givenAt, second.copyWithText(PersonName.joinedParticle(name.nonDroppingParticle(), family)));
            tokens.set(at, first.copyWithText(afterwards(name.given(), name.droppingParticle(), name.suffix())));
            return;
        }
        String whole = PersonName.joinedParticle(
                name.droppingParticle(), PersonName.joinedParticle(name.nonDroppingParticle(), family));
        tokens.set(givenAt, first.copyWithText(withoutMark(first.getText())));
        tokens.set(at, second.copyWithText(afterwards(whole, name.suffix())));
    }

    /** What stands behind the mark is what the style puts behind an initial. */
    private static String withoutMark(String given) {
        int end = 0;
        while (end < given.length() && (given.charAt(end) < GIVEN_ENDS || given.charAt(end) >= AFTER_GAP)) {
            end++;
        }
        return given.substring(0, end).strip();
    }

    private static String afterwards(String first, String... others) {
        StringBuilder out = new StringBuilder(first);
        for (String other : others) {
            out.append(other.isEmpty() ? "" : " ").append(other);
        }
        return out.toString();
    }
}
