package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.disk.Folders;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a large site in which little changed only what changed is written, into the old site. */
class StagedChangesTest {
    private static final int LARGE = 200;
    private static final int STEPS = 40;

    @TempDir
    Path folder;

    private Path site;
    private Path next;
    private final SortedMap<String, String> files = new TreeMap<>();

    @BeforeEach
    void writeALargeSite() throws IOException {
        folder = folder.toRealPath();
        site = folder.resolve("site");
        next = folder.resolve(".site.candor-next");
        for (int i = 0; i < LARGE; i++) {
            files.put("incidents/" + i + "/index.html", "page " + i);
        }
        write();
    }

    @Test
    void writesIntoTheOldSiteWhatChanged() throws IOException {
        Object before = key(site);
        Object same = key(site.resolve("incidents/7/index.html"));
        files.put("incidents/8/index.html", "other");
        files.put("new/a/b.txt", "new");
        files.remove("incidents/9/index.html");

        SiteReport report = write();

        assertThat(report).isEqualTo(new SiteReport(LARGE - 1, 1, 1, LARGE - 2, 1, report.bytes()));
        assertThat(report.bytes())
                .isEqualTo(files.values().stream().mapToLong(String::length).sum());
        assertThat(key(site)).isEqualTo(before);
        assertThat(key(site.resolve("incidents/7/index.html"))).isEqualTo(same);
        assertThat(site.resolve("incidents/9")).doesNotExist();
        assertHolds();
    }

    @Test
    void swapsASiteOfWhichMuchChanged() throws IOException {
        Object before = key(site);
        files.replaceAll((path, text) -> path.contains("1") ? "other" : text);

        write();

        assertThat(key(site)).isNotEqualTo(before);
        assertHolds();
    }

    @Test
    void leavesTheOldSiteWhenAFileCannotBeMade() throws IOException {
        SortedMap<String, String> good = new TreeMap<>(files);
        assertThatThrownBy(() -> SiteWriter.write(
                        List.copyOf(files.entrySet()).stream().map(file -> {
                            if (file.getKey().contains("/55/")) {
                                throw new IllegalStateException("no such template");
                            }
                            String text = file.getKey().contains("/1/") ? "other" : file.getValue();
                            return SiteFile.Rendered.text(new SitePath(file.getKey()), text);
                        }),
                        OutputFolder.of(site)))
                .hasMessage("no such template");

        assertThat(held()).isEqualTo(good);
        assertThat(next).doesNotExist();
    }

    @Test
    void putsInPlaceWhatStandsInTheWayOfItself() throws IOException {
        files.put("Case.txt", "1");
        files.put("folder/a.txt", "2");
        files.put("file", "3");
        write();
        files.remove("Case.txt");
        files.put("case.txt", "4");
        files.remove("folder/a.txt");
        files.put("folder", "5");
        files.remove("file");
        files.put("file/b.txt", "6");

        write();

        assertHolds();
    }

    @Test
    void putsAFileWhereSomebodyMadeAFolder() throws IOException {
        Files.createDirectories(site.resolve("empty/within"));
        files.put("empty", "no more");

        write();

        assertHolds();
    }

    @Test
    void followsNoLinkIntoWhichItWouldWrite() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("index.html"), "years of work");
        Folders.delete(site.resolve("incidents/3"));
        Files.createSymbolicLink(site.resolve("incidents/3"), precious);

        write();

        assertThat(precious.resolve("index.html")).hasContent("years of work");
        assertHolds();
    }

    @Test
    void mendsWhatSomebodyChanged() throws IOException {
        Files.writeString(site.resolve("incidents/3/index.html"), "by hand");
        Files.delete(site.resolve("incidents/4/index.html"));
        Files.writeString(site.resolve("stray.txt"), "by hand");

        SiteReport report = write();

        assertThat(List.of(report.changed(), report.added(), report.removed())).containsOnly(1);
        assertHolds();
    }

    /** What is moved already is not there any more to be moved, and what is deleted not to be deleted. */
    @Test
    void finishesWhatAKilledBuildBeganWhereverItWasKilled() throws IOException {
        Map<String, String> changes = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            changes.put("incidents/" + i + "/index.html", "changed " + i);
            changes.put("new/" + i + "/index.html", "new " + i);
        }
        List<String> removed = List.of("incidents/20/index.html", "incidents/21/index.html");
        SortedMap<String, String> old = new TreeMap<>(files);
        files.putAll(changes);
        files.keySet().removeAll(removed);
        List<String> moves = new ArrayList<>(changes.keySet());
        moves.add(SiteManifest.FILE);
        for (int steps = 0; steps <= moves.size() + removed.size(); steps++) {
            prepare(old, changes, removed);
            for (int step = 0; step < steps; step++) {
                if (step < changes.size()) {
                    move(moves.get(step));
                } else if (step < changes.size() + removed.size()) {
                    Files.delete(site.resolve(removed.get(step - changes.size())));
                } else {
                    move(SiteManifest.FILE);
                }
            }

            OutputFolder.of(site).recover();

            assertThat(held()).as("killed after %d steps", steps).isEqualTo(files);
            assertThat(site.resolve(SiteManifest.FILE)).hasContent("the new manifest");
            assertThat(site.resolve("incidents/20")).doesNotExist();
            assertThat(next).doesNotExist();
        }
    }

    @Test
    void finishesItBeforeItWritesTheNextSite() throws IOException {
        prepare(files, Map.of("incidents/1/index.html", "changed"), List.of("incidents/2/index.html"));
        move("incidents/1/index.html");

        SiteReport report = write();

        assertThat(report).isEqualTo(new SiteReport(LARGE, 1, 1, LARGE - 2, 0, report.bytes()));
        assertHolds();
    }

    @Test
    void appliesNothingOfWhatWasNotPreparedWhole() throws IOException {
        prepare(files, Map.of("incidents/1/index.html", "changed"), List.of());
        Files.move(next.resolve(StagedChanges.LIST), next.resolve(StagedChanges.LIST + ".part"));

        OutputFolder.of(site).recover();
        assertThat(held()).isEqualTo(files);

        OutputFolder.of(site).repair();
        assertThat(held()).isEqualTo(files);
        assertThat(next).doesNotExist();
    }

    @Test
    void leavesOtherFoldersAloneWhateverAListSays() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious.txt"), "years of work");
        prepare(files, Map.of(), List.of("../precious.txt"));

        assertThatThrownBy(() -> OutputFolder.of(site).recover())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Delete " + next);
        assertThat(precious).exists();
    }

    @Test
    void givesTheSameSiteWhateverChangesAfterWhatever() throws IOException {
        Random random = new Random(12);
        for (int step = 0; step < STEPS; step++) {
            for (int changes = random.nextInt(8); changes > 0; changes--) {
                String path =
                        "incidents/" + random.nextInt(LARGE + 20) + "/" + (random.nextBoolean() ? "index.html" : "x");
                if (random.nextInt(3) == 0) {
                    files.remove(path);
                } else {
                    files.put(path, "text " + random.nextInt(3));
                }
            }
            write();
            assertHolds();
        }
    }

    private void prepare(Map<String, String> old, Map<String, String> changes, List<String> removed)
            throws IOException {
        Folders.delete(site);
        write(old);
        StagedChanges staged = OutputFolder.of(site).changes();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Path file = next.resolve(change.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.getValue());
        }
        Files.createDirectories(next);
        Files.writeString(next.resolve(SiteManifest.FILE), "the new manifest");
        staged.complete(removed);
    }

    private void move(String path) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.move(next.resolve(path), site.resolve(path), StandardCopyOption.REPLACE_EXISTING);
    }

    private SiteReport write() throws IOException {
        return write(files);
    }

    private SiteReport write(Map<String, String> all) throws IOException {
        List<SiteFile> rendered = new ArrayList<>();
        all.forEach((path, text) -> rendered.add(SiteFile.Rendered.text(new SitePath(path), text)));
        return SiteWriter.write(rendered.stream(), OutputFolder.of(site));
    }

    private void assertHolds() throws IOException {
        assertThat(held()).isEqualTo(files);
        assertThat(next).doesNotExist();
    }

    private SortedMap<String, String> held() throws IOException {
        SortedMap<String, String> held = new TreeMap<>();
        for (String path : FileTree.files(site)) {
            held.put(path, Files.readString(site.resolve(path)));
        }
        return held;
    }

    private static Object key(Path path) throws IOException {
        return Files.getAttribute(path, "unix:ino", LinkOption.NOFOLLOW_LINKS);
    }
}
