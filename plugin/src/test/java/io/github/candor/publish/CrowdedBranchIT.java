package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication.Outcome;
import io.github.candor.write.SiteReport;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A branch into which a push of some kilobytes put more files than anybody could look at one by one. */
class CrowdedBranchIT {
    private static final int FILES = 120_000;

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void publish() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
        desk.publish();
    }

    @Test
    void namesSomeOfTheFilesThatWouldVanish() throws Exception {
        Forgery.of(origin, "gh-pages")
                .folders("wide", 400, FILES / 400)
                .file("a/" + "x".repeat(5_000), "x")
                .file("a/a\n::error::b", "x")
                .replaceNewest();
        desk.change(Desk.INCIDENT, "[release]", "[deploy]");

        assertThatThrownBy(() -> desk.publish())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("/a/a?::error::b was public in version 1 and would lead nowhere.")
                .hasMessageContaining("… and " + (FILES + 2 - 25) + " more addresses were public")
                .message()
                .hasSizeLessThan(10_000);
        desk.gone = Set.of("a/", "/wide/");
        assertThat(desk.publish().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void publishesOverWhatOthersPutOnTop() throws Exception {
        Forgery.of(origin, "gh-pages").folders("wide", 400, FILES / 400).add();

        Publication next = desk.publish();

        assertThat(next.changes().removed()).hasSize(FILES);
        assertThat(next.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning)
                        .contains(" and " + (FILES - 5) + " more")
                        .hasSizeLessThan(1_000));
    }

    @Test
    void writesFilesByTheHundred() throws Exception {
        Forgery.of(origin, "gh-pages").folders("wide", 10, 1_000).replaceNewest();

        SiteReport report = desk.publisher().checkout(1, folder.resolve("site-1"));

        assertThat(report.files()).isGreaterThan(10_000);
    }

    @Test
    void takesNoNameThatIsNotUtf8ForAnother() throws Exception {
        Forgery.of(origin, "gh-pages").file("assets/\uFFFD", "x").replaceNewest();

        assertThatThrownBy(() -> desk.publisher().checkout(1, folder.resolve("site-1")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("holds what no site of Candor's does");
    }
}
