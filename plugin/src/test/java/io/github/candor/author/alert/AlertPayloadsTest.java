package io.github.candor.author.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.author.Author;
import io.github.candor.author.StatusFolder;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole bodies as the services send them, in every order and each twice: one draft, with the alert's own times. */
class AlertPayloadsTest {
    private static final Path BODIES = Path.of("src/test/resources/alerts");

    private static final Instant LATER = Instant.parse("2025-02-13T15:00:00Z");

    @TempDir
    Path folder;

    static Stream<List<String>> alertmanager() {
        return orders(List.of("alertmanager-firing", "alertmanager-grouped", "alertmanager-resolved")).stream();
    }

    static Stream<List<String>> pagerDuty() {
        return orders(List.of("pagerduty-triggered", "pagerduty-acknowledged", "pagerduty-resolved")).stream();
    }

    @ParameterizedTest
    @MethodSource("alertmanager")
    void ofAlertmanagerBecomeOneDraft(List<String> order) throws Exception {
        send(order);

        assertThat(drafts())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "title: Too many errors at sign-in\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20:04\ndraft: true\n")
                        .containsSubsequence(
                                "\n2025-02-13T06:20:04Z 2025-02-13T06:50:34Z 5ef77f1f8a3ecfb8 login major_outage ",
                                "\n2025-02-13T06:24:34Z 2025-02-13T06:48:04Z b0d4a1c7e2f93586 login major_outage ")
                        .containsOnlyOnce("5ef77f1f8a3ecfb8")
                        .containsOnlyOnce("b0d4a1c7e2f93586"));
    }

    @Test
    void ofGrafanaBecomeOneDraftEvenIfTheEndComesFirst() throws Exception {
        send(List.of("grafana-resolved", "grafana-firing"));

        assertThat(drafts())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                "title: Search takes over two seconds\ncomponents: []\nstarted: 2025-02-13 09:10\ndraft: true\n")
                        .contains("\n2025-02-13T08:10:00Z 2025-02-13T08:35:00Z c6eadffa33fcdf37 ")
                        .containsOnlyOnce("c6eadffa33fcdf37"));
    }

    @ParameterizedTest
    @MethodSource("pagerDuty")
    void ofPagerDutyBecomeOneDraft(List<String> order) throws Exception {
        send(order);

        assertThat(drafts())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("title: Nobody can open a page\n")
                        .contains("\nstarted: 2025-02-13 14:05:07\ndraft: true\n")
                        .contains("\n2025-02-13T13:05:07Z 2025-02-13T13:31:12Z PGR0VU2 ")
                        .containsOnlyOnce(" PGR0VU2 "));
    }

    private void send(List<String> names) throws Exception {
        StatusFolder.in(folder);
        for (String name : names) {
            for (int time = 0; time < 2; time++) {
                Author author = new Author(folder, null, LATER, new Answers(Map.of(), new NoTerminal()));
                Edit edit = author.alert(Files.readString(BODIES.resolve(name + ".json")));
                if (edit != null) {
                    assertThat(time).as(name + " again").isZero();
                    author.write(edit);
                }
            }
        }
    }

    private List<String> drafts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("incidents"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static List<List<String>> orders(List<String> names) {
        if (names.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : names) {
            List<String> others = new ArrayList<>(names);
            others.remove(first);
            for (List<String> rest : orders(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
