package io.github.candor.model;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows which addresses have a domain of their own that GitHub Pages must be told of. */
public final class CustomDomain {
    private CustomDomain() {}

    /** Returns the domain of a site at {@code url}, or null under a path, under github.io, and where there is no domain. */
    public static @Nullable String of(URI url) {
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        boolean isDomain = host.contains(".") && !host.endsWith(".github.io") && !host.matches("[\\d.]+");
        boolean isWhole = url.getPort() < 0 && String.valueOf(url.getPath()).equals("/");
        return isDomain && isWhole ? host : null;
    }
}
