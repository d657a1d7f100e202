package io.github.candor.author.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a new repository with places to be filled, <code>@{url}</code>, and lines that stand only in some repositories:
 * <code>@[wrapper]</code> in front of a line, or <code>@[!wrapper]</code>.
 */
final class StarterTemplate {
    private static final Pattern CHOSEN = Pattern.compile("(?m)^@\\[(!?)(\\w+)](.*\\R)");

    private static final Pattern PLACE = Pattern.compile("@\\{(\\w+)}");

    private StarterTemplate() {}

    /** Returns the file {@code name} for a repository that has {@code traits}, with each of {@code facts} filled in. */
    static String filled(String name, Map<String, String> facts, Set<String> traits) {
        String text = CHOSEN.matcher(resource("start/" + name)).replaceAll(line -> {
            boolean stands = traits.contains(line.group(2)) == line.group(1).isEmpty();
            return stands ? Matcher.quoteReplacement(line.group(3)) : "";
        });
        // In one go: a fact is somebody's words, in which nothing is to be filled.
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), place.group())));
    }

    /** Returns the text of a file of the plugin, named relative to this package or from the root. */
    static String resource(String name) {
        try (InputStream in = StarterTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin has no file " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
