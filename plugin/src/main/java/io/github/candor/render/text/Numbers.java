package io.github.candor.render.text;

import java.math.BigDecimal;

/**
 * How numbers are written in a language.
 *
 * @param decimal what stands before the decimals
 * @param group what stands between groups of three digits
 * @param groupFrom the least number that is written in groups
 */
record Numbers(String decimal, String group, long groupFrom) {
    /** Returns a whole number that is not negative. */
    String write(long number) {
        String digits = Long.toString(number);
        return number < groupFrom ? digits : grouped(digits);
    }

    /** Returns a number that is not negative. */
    String write(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (number.compareTo(BigDecimal.valueOf(groupFrom)) < 0 ? whole : grouped(whole)) + rest;
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, group);
        }
        return grouped.toString();
    }
}
