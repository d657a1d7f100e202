package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SitePreview;
import io.github.candor.problem.Problem;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No fault of ours, and none of the machine's, ends a preview. */
@Timeout(60)
class PreviewFaultsIT {
    @TempDir
    Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final AtomicReference<PreviewSite> good = new AtomicReference<>();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new StackOverflowError(), "Something is nested deeper than this machine can follow"),
                Arguments.of(new OutOfMemoryError("Java heap space"), "There is not enough memory"),
                Arguments.of(new NoClassDefFoundError("org/example/Gone"), "NoClassDefFoundError: org/example/Gone"),
                Arguments.of(new AssertionError("two and two"), "AssertionError: two and two"),
                Arguments.of(new ExceptionInInitializerError("no"), "ExceptionInInitializerError: no"),
                Arguments.of(new NullPointerException(), "NullPointerException"),
                Arguments.of(new IllegalStateException("\u001b[2Jgone"), "·[2Jgone"),
                Arguments.of(new UncheckedIOException(new IOException("no space left")), "no space left"));
    }

    @BeforeEach
    void makeAGoodSite() throws Exception {
        PreviewedFolder.write(folder, "https://example.org/");
        SitePreview.Order order = new SitePreview.Order(folder, folder.resolve("template"), null);
        SitePreview.open(order, 0, null, () -> PreviewedFolder.NOW, new Words()).close();
        assertThat(told.take()).isEqualTo("shows");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void showsWhyASiteCannotBeMadeAndGoesOn(Throwable fault, String cause) throws Exception {
        AtomicReference<Throwable> next = new AtomicReference<>(fault);
        SiteSource source = (host, now, clock) -> {
            Throwable failing = next.get();
            if (failing != null) {
                fail(failing);
            }
            return lastGood();
        };
        try (Preview preview = open(source)) {
            Asked wrong = Asked.ask(preview.address(), "GET", "/");
            assertThat(wrong.status()).isEqualTo(500);
            assertThat(Jsoup.parse(wrong.body()).select(".mistakes").text()).contains(cause);
            assertThat(told.take())
                    .startsWith("fails")
                    .contains(fault.getClass().getSimpleName());

            next.set(null);
            change();
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("shows");
            assertThat(Asked.ask(preview.address(), "GET", "/").status()).isEqualTo(200);

            next.set(fault);
            change();
            assertThat(told.poll(20, TimeUnit.SECONDS)).startsWith("fails");
            Asked old = Asked.ask(preview.address(), "GET", "/");
            assertThat(old.status()).isEqualTo(200);
            assertThat(Jsoup.parse(old.body()).select(".mistakes").text()).contains(cause);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void showsWhyAPageCannotBeMadeAndSendsTheOthers(Throwable fault, String cause) throws Exception {
        PlannedPart failing = part(
                "wrong/",
                PlannedFile.page("wrong/", () -> fail(fault)),
                PlannedFile.at("wrong/data.json", () -> fail(fault)));
        PlannedPart unlisted = part("unlisted/", () -> fail(fault));
        try (Preview preview = open(with(failing, unlisted))) {
            assertThat(told.take()).isEqualTo("shows");
            for (String path : List.of("/wrong/", "/wrong/data.json", "/unlisted/", "/unlisted/", "/wrong/")) {
                Asked wrong = Asked.ask(preview.address(), "GET", path);
                assertThat(wrong.status()).as(path).isEqualTo(500);
                assertThat(Jsoup.parse(wrong.body()).select(".mistakes").text()).contains(cause);
            }
            assertThat(Asked.ask(preview.address(), "GET", "/").status()).isEqualTo(200);
        }
    }

    private static SiteFile fail(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private PlannedPart part(String below, Supplier<SiteFile>... files) {
        return new PlannedPart(
                below,
                context -> Arrays.stream(files),
                lastGood().parts().get(0).context());
    }

    private PreviewSite lastGood() {
        return Objects.requireNonNull(good.get(), "no site was made yet");
    }

    private SiteSource with(PlannedPart... more) {
        PreviewSite site = lastGood();
        return (host, now, clock) -> new PreviewSite(
                site.url(),
                site.zone(),
                site.now(),
                site.nextTransitionAt(),
                site.steps(),
                site.drafts(),
                site.warnings(),
                Stream.concat(site.parts().stream(), Stream.of(more)).toList());
    }

    private Preview open(SiteSource source) throws Exception {
        return Preview.open(0, source, new Watched(folder, List.of()), null, () -> PreviewedFolder.NOW, new Words());
    }

    private void change() throws IOException {
        Files.writeString(folder.resolve("changed.txt"), told + " " + System.nanoTime());
    }

    private final class Words implements PreviewLog {
        @Override
        public void shows(PreviewSite site, Duration time) {
            good.set(site);
            told.add("shows");
        }

        @Override
        public void finds(List<Problem> problems) {
            told.add("finds");
        }

        @Override
        public void fails(Throwable why) {
            told.add("fails " + why);
        }
    }
}
