package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.manifest.Nature;
import io.github.candor.problem.RefusalException;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void chooseFolder() throws IOException {
        folder = folder.toRealPath();
        site = folder.resolve("site");
    }

    @Test
    void writesEveryFileAndCountsThem() throws IOException {
        SiteReport report =
                write(text("index.html", "one"), text("a/b/index.html", "two"), text("a/feed.rss", "three"));

        assertThat(site.resolve("a/b/index.html")).hasContent("two");
        assertThat(FileTree.files(site)).containsExactly("a/b/index.html", "a/feed.rss", "index.html");
        assertThat(report).isEqualTo(new SiteReport(2, 3, 0, 0, 0, 11));
    }

    @Test
    void countsWhatChanged() throws IOException {
        write(text("same.html", "1"), text("other.html", "2"), text("gone.html", "3"));

        SiteReport report = write(text("same.html", "1"), text("other.html", "4"), text("new.txt", "5"));

        assertThat(report).isEqualTo(new SiteReport(2, 1, 1, 1, 1, 3));
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.isSameAsBefore()).isFalse();
        assertThat(site.resolve("gone.html")).doesNotExist();
    }

    @Test
    void saysWhenNothingChanged() throws IOException {
        write(text("index.html", "1"));

        assertThat(write(text("index.html", "1")).isSameAsBefore()).isTrue();
    }

    @Test
    void leavesUnchangedFilesTheirTimesAndTheirPlaceOnDisk() throws IOException {
        write(text("same.html", "1"), text("other.html", "2"));
        Files.setLastModifiedTime(site.resolve("same.html"), LONG_AGO);
        Files.setLastModifiedTime(site.resolve("other.html"), LONG_AGO);
        Object before = Files.getAttribute(site.resolve("same.html"), "unix:ino");

        write(text("same.html", "1"), text("other.html", "3"));

        assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getAttribute(site.resolve("same.html"), "unix:ino")).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(site.resolve("other.html"))).isNotEqualTo(LONG_AGO);
    }

    @Test
    void copiesAssetsAndSeesWhetherTheyChanged() throws IOException {
        Path logo = Files.writeString(folder.resolve("logo.svg"), "old");
        write(copy("assets/logo.svg", logo));
        assertThat(write(copy("assets/logo.svg", logo)).unchanged()).isOne();

        Files.writeString(logo, "new");

        assertThat(write(copy("assets/logo.svg", logo)).changed()).isOne();
        assertThat(site.resolve("assets/logo.svg")).hasContent("new");
    }

    @Test
    void keepsAnAssetApartFromItsSource() throws IOException {
        Path logo = Files.writeString(folder.resolve("logo.svg"), "old");
        write(copy("assets/logo.svg", logo));

        Files.writeString(logo, "new");

        assertThat(site.resolve("assets/logo.svg")).hasContent("old");
    }

    @Test
    void leavesTheLastGoodSiteWhenAFileCannotBeMade() throws IOException {
        write(text("index.html", "good"));

        assertThatThrownBy(() -> SiteWriter.write(failingAfter(50), OutputFolder.of(site)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such template");

        assertThat(FileTree.files(site)).containsExactly("index.html");
        assertThat(site.resolve("index.html")).hasContent("good");
        assertThat(names(folder)).containsExactly("site");
    }

    @Test
    void leavesNoSiteWhereThereWasNoneWhenAFileCannotBeMade() throws IOException {
        assertThatThrownBy(() -> SiteWriter.write(failingAfter(0), OutputFolder.of(site)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void namesTheFileThatCannotBeWritten() throws IOException {
        Path missing = folder.resolve("missing.svg");

        assertThatThrownBy(() -> write(copy("assets/logo.svg", missing)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot write assets/logo.svg");
    }

    @Test
    void worksOnNoMoreThreadsThanThereAreCores() throws IOException {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        Stream<SiteFile> files = IntStream.range(0, 2000).boxed().toList().stream()
                .map(number -> {
                    threads.add(Thread.currentThread().getName());
                    return text(number + ".html", "x");
                });

        SiteWriter.write(files, OutputFolder.of(site));

        assertThat(threads).hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void putsBackASiteThatAKilledBuildHadSetAside() throws IOException {
        write(text("index.html", "good"), text("same.html", "same"));
        Files.move(site, folder.resolve(".site.candor-former"));
        Files.createDirectories(folder.resolve(".site.candor-next/half"));

        SiteReport report = write(text("index.html", "better"), text("same.html", "same"));

        assertThat(report).isEqualTo(new SiteReport(2, 0, 1, 1, 0, 10));
        assertThat(names(folder)).containsExactly("site");
    }

    @Test
    void putsBackTheSiteEvenWhenTheBuildThenFails() throws IOException {
        write(text("index.html", "good"));
        Files.move(site, folder.resolve(".site.candor-former"));

        assertThatThrownBy(() -> SiteWriter.write(failingAfter(3), OutputFolder.of(site)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(site.resolve("index.html")).hasContent("good");
    }

    @Test
    void putsBackTheSiteBeforeAnythingElseIsDone() throws IOException {
        write(text("index.html", "good"));
        Files.move(site, folder.resolve(".site.candor-former"));
        Files.createDirectories(folder.resolve(".site.candor-next/half"));

        OutputFolder.of(site).recover();

        assertThat(site.resolve("index.html")).hasContent("good");
        assertThat(names(folder)).containsExactly("site");
    }

    @Test
    void touchesNothingWhereThereIsNothingToPutBack() throws IOException {
        OutputFolder.of(site).recover();
        assertThat(names(folder)).isEmpty();

        write(text("index.html", "good"));
        Path next = Files.createDirectory(folder.resolve(".site.candor-next"));
        OutputFolder.of(site).recover();

        assertThat(site.resolve("index.html")).hasContent("good");
        assertThat(next).exists();
    }

    @Test
    void putsNothingBackWhileABuildIsBetweenTheRenames() throws IOException {
        Path former = Files.createDirectory(folder.resolve(".site.candor-former"));
        OutputLock lock = OutputLock.of(OutputFolder.of(site));
        try {
            assertThatThrownBy(() -> OutputFolder.of(site).recover()).isInstanceOf(RefusalException.class);
        } finally {
            lock.close();
        }
        assertThat(former).exists();
    }

    @Test
    void removesWhatABuildLeftThatWasKilledAfterTheSwap() throws IOException {
        write(text("index.html", "good"));
        Files.createDirectories(folder.resolve(".site.candor-former/a/b"));
        Files.writeString(folder.resolve(".site.candor-former/a/b/c.html"), "old");

        write(text("index.html", "good"));

        assertThat(names(folder)).containsExactly("site");
    }

    @Test
    void followsNoLinkWhenItDeletes() throws IOException {
        write(text("index.html", "good"));
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "years of work");
        Files.createSymbolicLink(site.resolve("link"), precious);

        write(text("index.html", "better"));

        assertThat(precious.resolve("thesis.txt")).hasContent("years of work");
        assertThat(site.resolve("link")).doesNotExist();
    }

    @Test
    void writesThroughALinkToTheFolderItself() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(site, real);

        write(text("index.html", "good"));

        assertThat(Files.isSymbolicLink(site)).isTrue();
        assertThat(real.resolve("index.html")).hasContent("good");
    }

    @Test
    void refusesASecondBuildOfTheSameSite() throws IOException {
        OutputFolder output = OutputFolder.of(site);
        OutputLock lock = OutputLock.of(output);
        try {
            assertThatThrownBy(() -> write(text("index.html", "x")))
                    .isInstanceOf(RefusalException.class)
                    .hasMessageStartingWith("Another build is writing to " + site + " at this moment.");
        } finally {
            lock.close();
        }
        assertThat(write(text("index.html", "x")).added()).isOne();
    }

    @Test
    void refusesTwoFilesAtOneAddressAndNamesBoth() throws IOException {
        write(text("index.html", "good"));
        Path logo = Files.writeString(folder.resolve("logo.svg"), "logo");

        assertThatThrownBy(() -> write(text("favicon.svg", "x"), copy("favicon.svg", logo)))
                .isInstanceOf(RefusalException.class)
                .hasMessage("Two parts of the site cannot lie at one address: "
                        + "favicon.svg (a page or file of Candor's) and favicon.svg (copied from " + logo
                        + "). Rename one of them.");
        assertThat(site.resolve("index.html")).hasContent("good");
    }

    @Test
    void refusesAddressesThatDifferOnlyByCase() {
        assertThatThrownBy(() -> write(text("About/index.html", "1"), text("about/index.html", "2")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("the folder About/ and the folder about/");
    }

    @Test
    void refusesAFileWhereAnotherNeedsAFolder() {
        assertThatThrownBy(() -> write(text("about", "1"), text("about/index.html", "2")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("about (a page or file of Candor's) and the folder about/");
    }

    @Test
    void reportsEveryClashAtOnce() {
        assertThatThrownBy(() -> write(text("a", "1"), text("a", "2"), text("b", "1"), text("B", "2")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("B (a page or file of Candor's) and b (a page or file of Candor's)")
                .hasMessageContaining("a (a page or file of Candor's) and a (a page or file of Candor's)");
    }

    @Test
    void makesNoFileThatIsAsItWasWritten() throws IOException {
        Map<String, OnDisk> written = new ConcurrentHashMap<>();
        OutputFolder output = OutputFolder.of(site);
        SiteWriter.write(Stream.of(text("index.html", "good")), output, written::put);

        SiteReport report = write(kept(written, () -> {
            throw new IllegalStateException("made");
        }));

        assertThat(report).isEqualTo(new SiteReport(1, 0, 0, 1, 0, 4));
        assertThat(site.resolve("index.html")).hasContent("good");
    }

    @Test
    void makesAFileThatSomebodyTouchedSinceItWasWritten() throws IOException {
        Map<String, OnDisk> written = new ConcurrentHashMap<>();
        SiteWriter.write(Stream.of(text("index.html", "good")), OutputFolder.of(site), written::put);
        Path page = site.resolve("index.html");
        List<Touch> touches = List.of(
                () -> Files.writeString(page, "longer"),
                () -> Files.setLastModifiedTime(Files.writeString(page, "evil"), LONG_AGO),
                () -> Files.delete(page),
                () -> {
                    Files.delete(page);
                    Files.createSymbolicLink(page, Files.writeString(folder.resolve("else"), "evil"));
                });
        for (Touch touch : touches) {
            touch.touch();
            write(kept(written, () -> text("index.html", "good")));

            assertThat(page).hasContent("good").isRegularFile();
            assertThat(Files.isSymbolicLink(page)).isFalse();
        }
    }

    private interface Touch {
        void touch() throws IOException;
    }

    private static SiteFile kept(Map<String, OnDisk> written, Supplier<SiteFile> making) {
        OnDisk file = Objects.requireNonNull(written.get("index.html"));
        return new SiteFile.Kept(new SitePath("index.html"), file.size(), file.modified(), Nature.DOCUMENT, making);
    }

    private SiteReport write(SiteFile... files) throws IOException {
        return SiteWriter.write(List.of(files).stream(), OutputFolder.of(site));
    }

    private static Stream<SiteFile> failingAfter(int good) {
        return IntStream.rangeClosed(0, good).boxed().toList().stream().map(number -> {
            if (number == good) {
                throw new IllegalStateException("no such template");
            }
            return text("page-" + number + ".html", "new");
        });
    }

    private static SiteFile text(String path, String text) {
        return SiteFile.Rendered.text(new SitePath(path), text);
    }

    private static SiteFile copy(String path, Path source) {
        return new SiteFile.Copied(new SitePath(path), source);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
