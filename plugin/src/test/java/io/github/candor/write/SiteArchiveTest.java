package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {
    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesWhateverTheOrderAndTheTimesOfTheFiles() throws IOException {
        Path first = site("first", List.of("index.html", "a/index.html", "b.txt"));
        Path second = site("second", List.of("b.txt", "a/index.html", "index.html"));
        Files.setLastModifiedTime(second.resolve("b.txt"), FileTime.fromMillis(1_000_000_000_000L));

        SiteArchive.write(first, folder.resolve("first.zip"));
        SiteArchive.write(second, folder.resolve("second.zip"));

        assertThat(folder.resolve("first.zip")).hasSameBinaryContentAs(folder.resolve("second.zip"));
    }

    @Test
    void givesTheSameBytesInEveryZone() throws IOException {
        Path site = site("site", List.of("index.html"));
        SiteArchive.write(site, folder.resolve("here.zip"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            SiteArchive.write(site, folder.resolve("there.zip"));
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(folder.resolve("there.zip")).hasSameBinaryContentAs(folder.resolve("here.zip"));
    }

    @Test
    void holdsTheFilesInOrderWithoutOurMarker() throws IOException {
        Path site = site("site", List.of("index.html", "a/index.html", OutputFolder.MARKER));

        SiteArchive.write(site, folder.resolve("site.zip"));

        assertThat(entries(folder.resolve("site.zip"))).containsExactly("a/index.html", "index.html");
    }

    @Test
    void makesTheFolderThatItLiesIn() throws IOException {
        Path archive = folder.resolve("target/of/a/module/site.zip");

        SiteArchive.write(site("elsewhere", List.of("index.html")), archive);

        assertThat(entries(archive)).containsExactly("index.html");
    }

    @Test
    void replacesAnOlderArchive() throws IOException {
        Files.writeString(folder.resolve("site.zip"), "old");

        SiteArchive.write(site("site", List.of("index.html")), folder.resolve("site.zip"));

        assertThat(entries(folder.resolve("site.zip"))).containsExactly("index.html");
        assertThat(folder.resolve("site.zip.part")).doesNotExist();
    }

    private Path site(String name, List<String> files) throws IOException {
        Path site = folder.resolve(name);
        for (String file : files) {
            Files.createDirectories(site.resolve(file).getParent());
            Files.writeString(site.resolve(file), "the text of " + file);
        }
        return site;
    }

    private static List<String> entries(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<String> names = new ArrayList<>();
            zip.stream().map(ZipEntry::getName).forEach(names::add);
            return names;
        }
    }
}
