package io.github.candor.problem;

import java.util.regex.Pattern;

/**
 * Knows what logs in, by its form: tokens by their beginnings, and addresses with a password in them. Nothing of it is
 * repeated in what is said of a file, for a log is read by more people than the file.
 */
public final class Secrets {
    /** Tokens of services, and addresses by which whoever knows them may write. */
    public static final Pattern TOKEN =
            Pattern.compile("\\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|xox[abprs]-[A-Za-z0-9-]{10,}"
                    + "|eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"
                    + "|hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9/_-]{10,}"
                    + "|discord(?:app)?\\.com"
                    + "/api/webhooks/\\d{1,30}/[A-Za-z0-9_-]{10,})"
                    + "|-----BEGIN [A-Z ]*PRIVATE KEY-----");

    private static final int SHOWN = 4;

    private Secrets() {}

    /** Returns whether {@code line} is better not shown. */
    public static boolean areIn(String line) {
        return !Logins.without(line).equals(line) || TOKEN.matcher(line).find();
    }

    /** Returns {@code text} without the logins of addresses, and of each token its beginning alone. */
    static String without(String text) {
        return TOKEN.matcher(Logins.without(text))
                .replaceAll(token -> token.group().substring(0, SHOWN) + "…");
    }
}
