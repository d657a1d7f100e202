package io.github.candor.read.front;

import io.github.candor.model.OneCase;
import io.github.candor.problem.Logins;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.yaml.YamlValue;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an address that stands on pages: it runs nothing, and brings nobody's password along. */
public final class PublishedAddress {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

    /** What a name in the Domain Name System has at most, and each of its parts (RFC 1035). */
    private static final int LONGEST_HOST = 253;

    private static final int LONGEST_LABEL = 63;

    private PublishedAddress() {}

    /** Returns the absolute address that {@code scalar}, the value of {@code key}, is, or reports that it is none. */
    public static @Nullable URI read(YamlValue.Scalar scalar, String key, Problems problems) {
        String text = scalar.text().strip();
        if (Logins.isIn(text)) {
            problems.report(
                    Rule.INVALID_VALUE,
                    scalar.place(),
                    key + " is an address with a name or a password in front of its host, which would be published.",
                    "Write it without, like https://status.example.org/, and have the password replaced.");
            return null;
        }
        URI address = parse(text);
        if (address == null) {
            String meant = meant(text);
            return refuse(
                    scalar,
                    key,
                    "is not an absolute address.",
                    meant != null
                            ? "Did you mean \"" + meant + "\"?"
                            : "Write it with its scheme, like https://status.example.org/ or"
                                    + " mailto:support@example.org.",
                    problems);
        }
        if (!SCHEMES.contains(OneCase.lower(address.getScheme()))) {
            return refuse(
                    scalar,
                    key,
                    "leads to \"" + address.getScheme() + ":\".",
                    "Use one of " + String.join(", ", SCHEMES) + ".",
                    problems);
        }
        if (!isPossible(address.getHost())) {
            problems.report(
                    Rule.INVALID_VALUE,
                    scalar.place(),
                    key + " leads to a host whose name is too long.",
                    "A host has at most " + LONGEST_HOST + " characters, and " + LONGEST_LABEL + " between two dots.");
            return null;
        }
        return address;
    }

    /** Returns the address with {@code http} or {@code https} that {@code scalar} is, or reports that it is none. */
    public static @Nullable URI ofTheWeb(YamlValue.Scalar scalar, String key, Problems problems) {
        URI address = read(scalar, key, problems);
        return address == null || (isOfTheWeb(address) && address.getHost() != null)
                ? address
                : refuse(scalar, key, "is not a web address.", "Write it like https://hub.example.org/.", problems);
    }

    /** Browsers take {@code https:/x} for the host x, which nobody meant who left a slash out. */
    private static @Nullable URI parse(String text) {
        try {
            URI address = URI.create(text);
            return address.isAbsolute() && (address.getRawAuthority() != null || !isOfTheWeb(address)) ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isOfTheWeb(URI address) {
        return OneCase.lower(address.getScheme()).matches("https?");
    }

    private static boolean isPossible(@Nullable String host) {
        return host == null
                || (host.length() <= LONGEST_HOST
                        && Stream.of(host.split("\\.", -1)).allMatch(label -> label.length() <= LONGEST_LABEL));
    }

    private static @Nullable URI refuse(
            YamlValue.Scalar scalar, String key, String statement, String advice, Problems problems) {
        problems.report(Rule.INVALID_VALUE, scalar.place(), key + " \"" + scalar.text() + "\" " + statement, advice);
        return null;
    }

    private static @Nullable String meant(String text) {
        if (text.matches("[\\w.+-]+@[\\w-]++(?:\\.[\\w-]++)++")) {
            return "mailto:" + text;
        }
        return text.matches("[\\w-]++(?:\\.[\\w-]++)++(?:/[^\\s?#]*)?") ? "https://" + text : null;
    }
}
