package io.github.candor.author.starter;

import io.github.candor.problem.RefusalException;
import io.github.candor.read.name.NearMiss;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where a site is to live, and which files that needs. */
public enum Host {
    GITHUB,
    GITLAB,
    NETLIFY,
    CLOUDFLARE,
    S3,
    SERVER;

    /** Returns the host that {@code text} names, like {@code gitlab}. */
    public static Host named(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> one.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusalException("\"" + text + "\" is not a host that files are written for. "
                        + NearMiss.advice(
                                word, Stream.of(values()).map(Host::id).toList())));
    }

    /** Returns how the switch says it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns our template of each file, by the file's name; those for GitHub are known elsewhere. */
    Map<String, String> files() {
        return switch (this) {
            case GITHUB -> Map.of();
            case GITLAB -> Map.of(".gitlab-ci.yml", "gitlab-ci.yml");
            case NETLIFY -> Map.of("netlify.toml", "netlify.toml");
            case CLOUDFLARE -> Map.of("publish.sh", "publish.sh", "headers", "headers");
            case S3 -> Map.of("publish.sh", "publish.sh");
            case SERVER -> Map.of("publish.sh", "publish.sh", "nginx.conf", "nginx.conf");
        };
    }

    /** Returns what is left to do by hand, once the files are pushed. */
    public String nextStep() {
        return switch (this) {
            case GITHUB -> "push to GitHub and choose the source under Settings > Pages";
            case GITLAB -> "push to GitLab, and see the head of .gitlab-ci.yml for the token and the schedule";
            case NETLIFY -> "push, and import the repository at Netlify; the head of netlify.toml says what it needs";
            case CLOUDFLARE, S3, SERVER -> "push, and run publish.sh, whose head says what it needs";
        };
    }
}
