package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.Host;
import io.github.candor.programs.NpmPackages;
import io.github.candor.status.incident.IncidentStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The npm package statuspage.js, which takes all that looks like a time for one. */
@EnabledIf("io.github.candor.programs.NpmPackages#areExpected")
class StatuspageJsIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.github.candor.programs.statuspage.Scene#onEveryHost")
    void readsWhatTheModelSays(Host host, Scene scene) throws Exception {
        try (ServedLog log = new ServedLog(host, scene, folder)) {
            Map<String, @Nullable Object> facts = new StatuspageFacts(log.board(), Times.MILLISECONDS).all();

            assertThat(Differences.between(log.read("statuspage-js.cjs"), facts))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Host.class)
    void tellsOnceOfEachNewUpdateOfAnIncident(Host host) throws Exception {
        NpmPackages.of("statuspage");
        try (ServedLog log = new ServedLog(host, Scene.QUIET, folder)) {
            List<Object> news = new ArrayList<>();
            CompletableFuture<Object> heard = watch(log);
            for (Scene scene : EnumSet.range(Scene.INCIDENT_OPENED, Scene.ALL_OVER)) {
                awaitLooks(log, heard);
                IncidentStatus before = log.board().incidents().get(0);
                log.show(scene);
                IncidentStatus now = log.board().incidents().get(0);
                if (!now.updates().get(0).equals(before.updates().get(0))) {
                    news.add(new EntryFacts(log.board(), Times.MILLISECONDS).of(now));
                }
            }

            assertThat(news).hasSize(6);
            assertThat(Differences.between(heard.get(1, TimeUnit.MINUTES), news))
                    .isEmpty();
        }
    }

    private static CompletableFuture<Object> watch(ServedLog log) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return log.read("statuspage-js-updates.cjs", "Sign-in is slow after the move");
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    /** Waits until the client knows the present site: of three looks the last cannot have begun before it was there. */
    private static void awaitLooks(ServedLog log, CompletableFuture<Object> client) throws InterruptedException {
        log.answers();
        for (int looks = 0; looks < 3 && !client.isDone(); looks += log.answers()) {
            Thread.sleep(20);
        }
    }
}
