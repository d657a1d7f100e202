package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.address.Address;
import io.github.candor.address.OwnNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each address is spelled in one room: a literal anywhere else is one that would be forgotten when it changes. */
class AddressLiteralsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/candor");

    /** The room itself, and those in which the same words are folders of the authors' files. */
    private static final Set<String> EXEMPT = Set.of("address", "read", "author", "migrate", "revisions");

    /** What else is called so: documents of Statuspage, other services, files in our jars and of themes, a tag. */
    private static final Set<String> FOREIGN = Set.of(
            "incidents/unresolved.json",
            "/api/v1/statuses",
            "/api/webhooks/\\\\d{1,30}/[A-Za-z0-9_-]{10,})",
            "candor/schemas/",
            "static/",
            "^static/",
            "actions/deploy-pages",
            "status/");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FOLDER =
            Pattern.compile("(?:.*[/^(|])?(?:" + String.join("|", OwnNames.reserved()) + ")(?:/|\\)/).*");
    private static final Set<String> FILES =
            Arrays.stream(Address.values()).flatMap(AddressLiteralsTest::name).collect(Collectors.toSet());

    @Test
    void isSpelledInOneRoomAlone() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> spelled = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path ->
                            !EXEMPT.contains(SOURCES.relativize(path).getName(0).toString()))
                    .flatMap(AddressLiteralsTest::literals)
                    .toList();
            assertThat(spelled).isEmpty();
        }
    }

    @Test
    void seesAnAddressInAnyLiteral() {
        assertThat(Stream.of("incidents/", "^incidents/", "/components/x", "(maintenance|notices)/", "sitemap.xml"))
                .allMatch(AddressLiteralsTest::isAddress);
        assertThat(Stream.of("Put it into assets/ as a file", "https://example.org/api/", "pages/history.mustache"))
                .noneMatch(AddressLiteralsTest::isAddress);
    }

    private static Stream<String> literals(Path source) {
        try {
            return Files.readAllLines(source).stream()
                    .filter(line ->
                            !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                    .flatMap(line -> LITERAL.matcher(line).results())
                    .map((MatchResult literal) -> literal.group(1))
                    .filter(AddressLiteralsTest::isAddress)
                    .map(literal -> SOURCES.relativize(source) + ": " + literal);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isAddress(String literal) {
        boolean isSentence = literal.contains(" ") || literal.contains("://") || literal.endsWith(".mustache");
        return !isSentence
                && !FOREIGN.contains(literal)
                && (FOLDER.matcher(literal).matches() || FILES.contains(literal));
    }

    /** Returns the address, if all of this kind are written the same. */
    private static Stream<String> name(Address address) {
        try {
            return Stream.of(address.at()).filter(name -> !name.isEmpty());
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
