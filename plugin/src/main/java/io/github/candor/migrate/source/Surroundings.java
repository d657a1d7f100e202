package io.github.candor.migrate.source;

import io.github.candor.model.SiteContent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a log comes into.
 *
 * @param site what the content folder holds already, or null when it has no {@code status.yml} yet
 * @param now the real time; what lies after it has not happened
 * @param languages in which the theme has the words of a site, like {@code de}
 */
public record Surroundings(@Nullable SiteContent site, Instant now, Set<String> languages) {
    public Surroundings {
        languages = Set.copyOf(languages);
    }

    /** Returns {@code tag} as a site can have it, with its region where the language is known; or null. */
    @Nullable
    String knownLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        return languages.contains(locale.getLanguage()) ? locale.toLanguageTag() : null;
    }

    /** Returns the zone in which times are written: that of the site, else {@code own}, which the log states. */
    public ZoneId zone(ZoneId own) {
        return site == null ? own : site.settings().zone();
    }
}
