package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SiteImporter;
import io.github.candor.model.Component;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.RefusalException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components of a log that no {@code status.yml} can have: the others come over, and what is said names the log. */
class OddComponentsTest {
    private static final String PAGE =
            "{\"page\": {\"id\": \"kctbh9vrtdwd\", \"name\": \"Harbour\", \"url\": \"https://example.org\"},"
                    + " \"components\": [\n";

    @TempDir
    Path folder;

    private Moving moving;

    @BeforeEach
    void begin() throws Exception {
        moving = new Moving(folder);
    }

    private static String component(int number, String name, String more) {
        return "{\"id\": \"component%03d\", \"name\": \"%s\", \"position\": %d, \"only_show_if_degraded\": false%s}"
                .formatted(number, name, number, more);
    }

    private Moving with(String... components) throws Exception {
        return moving.with(
                "summary.json", PAGE + String.join(",\n", components) + "], \"scheduled_maintenances\": []}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}{<!--", "<!-- x -->", "a <!-- x"})
    void callsByItsIdWhatHasAComment(String name) throws Exception {
        SiteImporter.Result result = with(
                        component(1, "Ferry", ""),
                        component(2, name, ""),
                        component(3, "Lift", ", \"description\": \"Up. <!--\""))
                .run();

        Component odd = moving.content().components().all().get(1);
        assertThat(moving.content().components().all())
                .extracting(Component::name)
                .containsExactly("Ferry", odd.id().value(), "lift");
        assertThat(result.report().lines())
                .anyMatch(line -> line.startsWith("summary.json:3:1 → status.yml:")
                        && line.contains("The check refuses how it is named or described: name holds a comment"))
                .noneMatch(line -> line.contains("status.yml:1\n"));
        assertThat(result.report().markdown()).contains("`summary.json:4:1`").contains("It is called lift now.");
    }

    @Test
    void callsMembersOfGroupsByTheirIds() throws Exception {
        with(
                        component(1, "Ships <!--", ", \"group\": true"),
                        component(2, "Ferry <!--", ", \"group_id\": \"component001\""),
                        component(3, "Raft", ", \"group_id\": \"component001\""))
                .run();

        assertThat(moving.text("status.yml"))
                .contains("- group: ships\n    name: ships\n")
                .contains("- id: ferry\n        name: ferry\n")
                .contains("- id: raft\n        name: Raft\n");
    }

    @Test
    void leavesOutWhatNobodySees() throws Exception {
        with(component(1, "Fe\\u001brry", ", \"description\": \"Go\\u001b[31mes\\u202e.\""))
                .run();

        Component ferry = moving.content().components().all().get(0);
        assertThat(ferry.name()).isEqualTo("Ferry");
        assertThat(ferry.description()).isEqualTo("Go[31mes.");
    }

    @Test
    void putsNoGroupBelowItselfOrAnother() throws Exception {
        with(
                        component(1, "Own", ", \"group\": true, \"group_id\": \"component001\""),
                        component(2, "A", ", \"group\": true, \"group_id\": \"component003\""),
                        component(3, "B", ", \"group\": true, \"group_id\": \"component002\""),
                        component(4, "Ferry", ", \"group_id\": \"component003\""))
                .run();

        assertThat(moving.content().components().all())
                .extracting(Component::name)
                .containsExactly("Ferry");
    }

    @Test
    void namesTheComponentThatIsOneTooMany() throws Exception {
        with(IntStream.rangeClosed(0, 1_100)
                .mapToObj(i -> component(i, "C" + i, ""))
                .toArray(String[]::new));

        assertThatThrownBy(moving::run)
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.place()).isEqualTo(new Place("summary.json", 1_002, 1));
                            assertThat(problem.statement())
                                    .startsWith("The check refuses the status.yml that it would become: Over 1000");
                        }));
        assertThat(moving.everything()).isEmpty();
    }

    @Test
    void namesTheDocumentOfATitleThatCannotBe() throws Exception {
        moving.with("summary.json", (PAGE + component(1, "Ferry", "") + "]}").replace("Harbour", "Har <!-- bour"));

        assertThatThrownBy(moving::run)
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::place)
                                .containsExactly(new Place("summary.json", 1, 10)));
    }

    @Test
    void namesNoPlaceThatIsNotThere() throws Exception {
        moving.with("components.json", "[" + component(1, "Ferry", ", \"only_show_if_degraded\": false") + "]");

        SiteImporter.Result result = moving.run(new SiteImporter.Wish(moving.files(), "statuspage", false));

        assertThat(result.report().lines().stream().collect(Collectors.joining("\n")))
                .contains("components.json:1:1 → status.yml:1")
                .doesNotContain(".:1:1");
    }

    @Test
    void saysWhichFilesAreMissing() {
        assertThatThrownBy(() -> moving.run(new SiteImporter.Wish(moving.files(), "statuspage", false)))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("summary.json");
    }
}
