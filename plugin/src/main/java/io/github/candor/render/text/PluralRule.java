package io.github.candor.render.text;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * How some languages tell a number of things in words: which form of a word goes with which whole number.
 *
 * <p>The rules for cardinal numbers of Unicode's CLDR 48 ("Language Plural Rules"), as far as they speak of whole numbers
 * from 0 on; the tests have examples of each.
 *
 * @param languages by their codes, with spaces between them
 * @param categories names of all forms, by CLDR: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many}, {@code other}
 * @param choice the form for a number
 */
record PluralRule(String languages, List<String> categories, LongFunction<String> choice) {
    /** One thing, and any other number; also for languages that no rule names. */
    private static final PluralRule ONE = rule("", "one other", number -> number == 1 ? "one" : "other");

    private static final List<PluralRule> RULES = List.of(
            rule("id ja km ko lo ms my th vi wo yo yue zh", "other", number -> "other"),
            rule("am as bn fa gu hi hy kn pa si ti zu", "one other", number -> number <= 1 ? "one" : "other"),
            rule("ca es it", "one many other", number -> number == 1 ? "one" : ofMillions(number)),
            rule("fr pt", "one many other", number -> number <= 1 ? "one" : ofMillions(number)),
            rule("is mk", "one other", number -> endsInOne(number) ? "one" : "other"),
            rule("be ru uk", "one few many", number -> slavic(number, endsInOne(number), "many")),
            rule("bs hr sr", "one few other", number -> slavic(number, endsInOne(number), "other")),
            rule("pl", "one few many", number -> slavic(number, number == 1, "many")),
            rule("cs sk", "one few other", number -> number == 1 ? "one" : isBetween(number, 2, 4) ? "few" : "other"),
            rule("sl", "one two few other", PluralRule::slovenian),
            rule("ro", "one few other", PluralRule::romanian),
            rule("lt", "one few other", number -> baltic(number, "other", "few")),
            rule("lv", "zero one other", number -> baltic(number, "zero", "other")),
            rule("he iw", "one two other", number -> isBetween(number, 1, 2) ? upToTwo(number) : "other"),
            rule("ar", "zero one two few many other", PluralRule::arabic),
            rule("ga", "one two few many other", PluralRule::irish));

    /** Returns the rule of a language, whatever its region. */
    static PluralRule of(Locale language) {
        return RULES.stream()
                .filter(rule -> List.of(rule.languages.split(" ")).contains(language.getLanguage()))
                .findFirst()
                .orElse(ONE);
    }

    /** Returns the name of the form that goes with {@code number}, which is not negative. */
    String category(long number) {
        return choice.apply(number);
    }

    private static PluralRule rule(String languages, String categories, LongFunction<String> choice) {
        return new PluralRule(languages, List.of(categories.split(" ")), choice);
    }

    private static String ofMillions(long number) {
        return number != 0 && number % 1_000_000 == 0 ? "many" : "other";
    }

    private static String slavic(long number, boolean isOne, String rest) {
        boolean isFew = isBetween(number % 10, 2, 4) && !isBetween(number % 100, 12, 14);
        return isOne ? "one" : isFew ? "few" : rest;
    }

    private static String baltic(long number, String roundOrTeen, String rest) {
        boolean isRoundOrTeen = number % 10 == 0 || isBetween(number % 100, 11, 19);
        return isRoundOrTeen ? roundOrTeen : number % 10 == 1 ? "one" : rest;
    }

    private static String slovenian(long number) {
        long end = number % 100;
        return isBetween(end, 1, 2) ? upToTwo(end) : isBetween(end, 3, 4) ? "few" : "other";
    }

    private static String romanian(long number) {
        boolean isFew = number == 0 || isBetween(number % 100, 1, 19);
        return number == 1 ? "one" : isFew ? "few" : "other";
    }

    private static String arabic(long number) {
        long end = number % 100;
        return number <= 2 ? upToTwo(number) : isBetween(end, 3, 10) ? "few" : end >= 11 ? "many" : "other";
    }

    private static String irish(long number) {
        if (isBetween(number, 1, 2)) {
            return upToTwo(number);
        }
        return isBetween(number, 3, 6) ? "few" : isBetween(number, 7, 10) ? "many" : "other";
    }

    private static String upToTwo(long number) {
        return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }

    private static boolean endsInOne(long number) {
        return number % 10 == 1 && number % 100 != 11;
    }

    private static boolean isBetween(long number, int least, int most) {
        return number >= least && number <= most;
    }
}
