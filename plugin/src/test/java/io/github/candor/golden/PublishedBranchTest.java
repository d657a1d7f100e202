package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Desk;
import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedBranchTest {
    @TempDir
    Path folder;

    @Test
    void holdsASiteThatPassesTheChecksOfABuiltOne() throws Exception {
        Path origin = folder.resolve("origin.git");
        Desk desk = Desk.of(origin, folder.resolve("content"));
        desk.publish();
        desk.change("incidents/2025-02-13-teacher-roles.md", "Teachers cannot open", "Teachers could not open");
        desk.publish();
        Path files = Files.createDirectory(folder.resolve("files"));
        Program.git(origin, "--work-tree=" + files, "checkout", "-q", "-f", "gh-pages", "--", ".");

        BuiltSite site = BuiltSite.read(files);

        assertThat(site.files()).containsKeys("index.html", "versions/index.html", "versions/2.json", ".nojekyll");
        assertThat(new SiteLinks(site).broken()).isEmpty();
        assertThat(new SiteMarkup(site).faults()).isEmpty();
        assertThat(new SiteMarkup(site).foreignCode()).isEmpty();
    }
}
