package io.github.candor.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final Path TEMPLATES = Path.of("../site-template");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"{]+)");

    @Test
    void ofHeadingsAreNeverAPagesOwn() throws IOException {
        String beginning = Anchors.ofHeading("x").replaceFirst("x$", "");

        assertThat(ids("layout.mustache", "pages", "partials"))
                .isNotEmpty()
                .noneMatch(id -> id.startsWith(beginning) || beginning.startsWith(id));
    }

    @Test
    void areInTheTemplatesOfEntries() throws IOException {
        assertThat(ids("layout.mustache", "pages/incident.mustache", "pages/maintenance.mustache"))
                .containsAll(Anchors.OWN);
    }

    @Test
    void ofWhatIsReadAreSectionsOfThePage() {
        assertThat(Stream.of("timeline-cet", "updates", "action-items", "follow-up-actions", "2025-02-13"))
                .extracting(Anchors::nearest)
                .containsExactly("timeline", "updates", "actions", "actions", "main");
    }

    private static Set<String> ids(String... places) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String place : places) {
            try (Stream<Path> files = Files.walk(TEMPLATES.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.addAll(ID.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult one) -> one.group(1))
                            .collect(Collectors.toSet()));
                }
            }
        }
        return found;
    }
}
