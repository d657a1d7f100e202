package io.github.candor.migrate.statusfy;

import java.util.Locale;

/** Knows under which address Statusfy showed an incident: a sum over the name of its file, as the npm package hash-sum makes it. */
final class StatusfyAddress {
    private static final int DIGITS = 8;

    private StatusfyAddress() {}

    /** Returns the last part of the address of {@code file}, like {@code 218de212} for {@code 2020-04-24_setup.md}. */
    static String of(String file) {
        long sum = fold(fold(fold(0, "[object String]"), "string"), file);
        String digits = Long.toHexString(sum);
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits.toLowerCase(Locale.ROOT);
    }

    private static long fold(long sum, String text) {
        long folded = sum;
        for (int i = 0; i < text.length(); i++) {
            folded = (int) (((int) folded << 5) - folded + text.charAt(i));
        }
        return folded < 0 ? folded * -2 : folded;
    }
}
