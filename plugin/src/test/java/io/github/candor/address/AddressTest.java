package io.github.candor.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    /** What the authors of the golden sites named themselves. */
    private static final String AUTHORS = "assets/.*|(?:about|hostile|info|policy)/index\\.html";

    @Test
    void knowsEveryFileOfEveryGoldenSite() throws IOException {
        for (String path : golden()) {
            assertThat(Address.of(path) != null || path.matches(AUTHORS))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    void keepsTheNameOfEveryFileOfEveryGoldenSiteFromAuthors() throws IOException {
        List<String> shared = List.of("incidents", "maintenance", "notices", "history");
        for (String path : golden()) {
            String address = Address.ofFile(path);
            boolean isBesideAuthors = shared.contains(OwnNames.first(path)) && address.endsWith("/");
            if (!path.matches(AUTHORS) && !address.isEmpty() && !isBesideAuthors) {
                assertThat(OwnNames.holds(address)).as(address).isTrue();
            }
        }
    }

    @Test
    void reservesTheFirstPartOfEveryAddress() {
        assertThat(OwnNames.reserved())
                .as("names that authors cannot have; a page of ours that is new takes one more from them")
                .containsExactlyInAnyOrder(
                        "incidents",
                        "history",
                        "components",
                        "uptime",
                        "reliability",
                        "actions",
                        "maintenance",
                        "notices",
                        "search",
                        "subscribe",
                        "versions",
                        "archive",
                        "postmortems",
                        "embed",
                        "api",
                        "schemas",
                        "assets",
                        "styles",
                        "scripts",
                        "static",
                        "feed",
                        "updates",
                        "badge",
                        "status",
                        "index",
                        "404",
                        "affected",
                        "preview");
    }

    @ParameterizedTest
    @CsvSource({
        "incidents/old/, false",
        "incidents/, true",
        "incidents/old/updates.rss, true",
        "incidents/old/maintenance.ics, true",
        "history/2019/, false",
        "status/old/, false",
        "status.txt, true",
        "STATUS.html, true",
        "index.html, true",
        "cname, true",
        "favicon.ico, true",
        "icon-64.png, true",
        "uptime-badge.png, true",
        "search/tag/x/, true",
        "feed/, true",
        "about/, false",
        "about.html, false",
        "old/updates.rss, false"
    })
    void tellsWhatAuthorsCannotHave(String alias, boolean isTaken) {
        assertThat(OwnNames.holds(alias)).isEqualTo(isTaken);
    }

    @Test
    void putsPartsIntoTheirPlaces() {
        assertThat(Address.QUARTER_PART.at(2024, 3, 2)).isEqualTo("history/2024/q3/2/");
        assertThat(Address.BADGE.at("", "svg")).isEqualTo("badge.svg");
        assertThat(EntryKind.NOTICE.revisions("2024-05-05-move")).isEqualTo("notices/2024-05-05-move/revisions/");
        assertThatThrownBy(() -> Address.YEAR.at()).hasMessageContaining("history/{year}/");
    }

    @Test
    void findsAgainWhatItNames() {
        assertThat(Address.of("history/2024/q3/index.html")).isEqualTo(Address.QUARTER);
        assertThat(Address.of("history/2024/q3/2/")).isEqualTo(Address.QUARTER_PART);
        assertThat(Address.of("index.html")).isEqualTo(Address.HOME);
        assertThat(Address.of("policy/index.html")).isNull();
        assertThat(EntryKind.of("maintenance/x/")).isEqualTo(EntryKind.MAINTENANCE);
    }

    private static List<String> golden() throws IOException {
        Path cases = Path.of("src/test/resources/golden");
        try (Stream<Path> files = Files.walk(cases)) {
            return files.filter(Files::isRegularFile)
                    .map(cases::relativize)
                    .filter(path -> path.getName(1).toString().equals("expected"))
                    .map(path -> path.subpath(2, path.getNameCount()).toString().replace('\\', '/'))
                    .distinct()
                    .toList();
        }
    }
}
