package io.github.candor.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How addresses of one kind are written: literal text, and names of parts in braces, like {@code history/{year}/}. */
final class AddressForm {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    /** What may stand for each part, as a regular expression. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("name", "(?<name>[^/]+)"),
            Map.entry("number", "\\d++"),
            Map.entry("year", "\\d{1,9}"),
            Map.entry("quarter", "[1-4]"),
            Map.entry("entries", "(?:incidents|maintenance|notices)/"),
            Map.entry("scope", "(?:(?:components|incidents|maintenance|notices|postmortems)/(?:[^/]++/)*+)?"),
            // More than there are, so that those that may come are kept free.
            Map.entry("feed", "(?:history|updates|feed|maintenance|postmortems)\\.(?:rss|atom|json|ics)"),
            Map.entry("archived", "(?:history|updates)-\\d++\\.(?:rss|atom|json)"),
            Map.entry("ending", "\\w++"),
            Map.entry("any", ".++"));

    private final String text;
    private final Pattern pattern;

    /** What stands before the first part, between two of them, and after the last. */
    private final List<String> literals = new ArrayList<>();

    AddressForm(String text) {
        this.text = text;
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (MatchResult part : PART.matcher(text).results().toList()) {
            add(text.substring(from, part.start()), regex);
            regex.append(Objects.requireNonNull(PARTS.get(part.group(1)), part.group(1)));
            from = part.end();
        }
        add(text.substring(from), regex);
        this.pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }

    private void add(String literal, StringBuilder regex) {
        literals.add(literal);
        regex.append(Pattern.quote(literal));
    }

    /** Returns the address in which {@code values} stand for the parts, in their order. */
    String fill(Object... values) {
        if (values.length != literals.size() - 1) {
            throw new IllegalArgumentException(text + " has other parts than " + List.of(values));
        }
        StringBuilder filled = new StringBuilder(literals.get(0));
        for (int i = 0; i < values.length; i++) {
            filled.append(values[i]).append(literals.get(i + 1));
        }
        return filled.toString();
    }

    /** Returns whether {@code address} is written so; letter case does not count, as on many disks. */
    boolean matches(String address) {
        return pattern.matcher(address).matches();
    }

    /** Returns what stands for the name in {@code path}, which is or lies below an address of this form; else null. */
    @Nullable
    String name(String path) {
        Matcher found = pattern.matcher(path);
        return (isPage() ? found.lookingAt() : found.matches()) ? found.group("name") : null;
    }

    /** Returns the first folder of every address of this form, like {@code history}, or nothing where that is not fixed. */
    String folder() {
        int slash = literals.get(0).indexOf('/');
        return slash < 0 ? "" : literals.get(0).substring(0, slash);
    }

    /** Returns whether it is that of a page, whose file is the index of a folder. */
    boolean isPage() {
        return text.isEmpty() || text.endsWith("/");
    }
}
