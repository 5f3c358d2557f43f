package org.lectern.config;

import java.util.List;
import java.util.Locale;

/** Which form of a message goes with a number: the cardinal rules of CLDR 46 for whole numbers from 0. */
enum PluralRule {
    ONE_OTHER("one other") {
        @Override
        String form(int number) {
            return number == 1 ? "one" : "other";
        }
    },
    FRENCH("one many other") {
        @Override
        String form(int number) {
            return number < 2 ? "one" : isMillions(number) ? "many" : "other";
        }
    },
    SPANISH("one many other") {
        @Override
        String form(int number) {
            return number == 1 ? "one" : isMillions(number) ? "many" : "other";
        }
    },
    CHINESE("other") {
        @Override
        String form(int number) {
            return "other";
        }
    },
    ARABIC("zero one two few many other") {
        @Override
        String form(int number) {
            if (number < 3) {
                return forms().get(number);
            }
            int rest = number % 100;
            return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
        }
    };

    private static final int MILLION = 1_000_000;

    private final String forms;

    PluralRule(String forms) {
        this.forms = forms;
    }

    /** The rule for a language that has a bundle. */
    static PluralRule of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "ar" -> ARABIC;
            case "es" -> SPANISH;
            case "fr" -> FRENCH;
            case "zh" -> CHINESE;
            default -> ONE_OTHER;
        };
    }

    /** The forms that the language has, as keys of messages end in them. */
    List<String> forms() {
        return List.of(forms.split(" "));
    }

    abstract String form(int number);

    private static boolean isMillions(int number) {
        return number > 0 && number % MILLION == 0;
    }
}
