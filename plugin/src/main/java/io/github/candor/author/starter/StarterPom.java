package io.github.candor.author.starter;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code pom.xml} of a status repository: written anew, or made to name the plugin that runs. */
final class StarterPom {
    static final String NAME = "pom.xml";

    /** What we wrote ourselves into a pom that takes its plugin from the repository around it. */
    private static final Pattern BROUGHT = Pattern.compile(
            "\\R[ \\t]*<!-- The plugin is no release(?:(?!-->).)*+-->\\s*<pluginRepositories>"
                    + "(?:(?!</pluginRepositories>).)*+</pluginRepositories>[ \\t]*\\R",
            Pattern.DOTALL);

    private final Commands plugin;

    /** Keeps which plugin the pom declares. */
    StarterPom(Commands plugin) {
        this.plugin = plugin;
    }

    /** Returns the text for the site at {@code url}. */
    String text(URI url) {
        return StarterTemplate.filled(
                NAME,
                Map.of(
                        "siteGroup", siteGroup(url),
                        "group", plugin.group(),
                        "artifact", plugin.artifact(),
                        "version", plugin.version()),
                plugin.isSnapshot() ? Set.of("snapshot") : Set.of());
    }

    /** Returns whether {@code pom} takes the plugin from the repository around it, as we wrote it. */
    static boolean takesBrought(String pom) {
        return BROUGHT.matcher(pom).find();
    }

    /** Returns whether {@code pom} declares the plugin, whatever its version. */
    boolean declares(String pom) {
        return pom.contains("<artifactId>" + plugin.artifact() + "</artifactId>");
    }

    /**
     * Returns {@code pom} with the version of the plugin that runs, and without the repository around it if that is a release;
     * as it is where it takes the plugin from elsewhere.
     */
    String following(String pom) {
        if (!takesBrought(pom)) {
            return pom;
        }
        Pattern declared = Pattern.compile(
                "(<artifactId>" + Pattern.quote(plugin.artifact()) + "</artifactId>\\s*<version>)[^<]*(</version>)");
        String version = Matcher.quoteReplacement(plugin.version());
        String current = declared.matcher(pom).replaceAll("$1" + version + "$2");
        return plugin.isSnapshot() ? current : BROUGHT.matcher(current).replaceFirst("");
    }

    /** Returns the host the other way round, as Maven's group ids are, like {@code org.example.status}. */
    private static String siteGroup(URI url) {
        String host = url.getHost() == null ? "status" : url.getHost().toLowerCase(Locale.ROOT);
        List<String> parts =
                new ArrayList<>(List.of(host.replaceAll("[^a-z0-9.-]", "").split("\\.")));
        Collections.reverse(parts);
        return String.join(".", parts);
    }
}
