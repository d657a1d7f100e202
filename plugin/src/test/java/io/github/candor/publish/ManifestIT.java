package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files are is known as data, however a user's own templates write them; and without it where an older Candor published. */
class ManifestIT {
    private static final String MANIFEST = "versions/manifest.json";
    private static final Path THEME = Path.of("../site-template");
    private static final Instant LATER = Desk.NOW.plusSeconds(60);

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void setUp() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<footer>{{#builtAt}}made at {{iso}}{{/builtAt}}</footer>",
                "<p id='built'>{{#builtAt}}{{>partials/time}}{{/builtAt}}</p>"
            })
    void publishesNothingWhereAnOwnLayoutShowsOnlyAnotherMoment(String stamp) throws Exception {
        String layout = Files.readString(THEME.resolve("layout.mustache"));
        String own = layout.replaceFirst("(?s)\\{\\{#builtAt}}<p id=\"built\".*?\\{\\{/builtAt}}", stamp);
        assertThat(own).isNotEqualTo(layout);
        desk.write("template/layout.mustache", own).publish(Desk.CALM);

        assertThat(desk.publish(Desk.CALM.plusSeconds(60)).outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
        desk.write("template/layout.mustache", own.replace("</body>", "<p>More</p></body>"));
        assertThat(desk.publish(Desk.CALM.plusSeconds(120)).outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void knowsAPageThatLeadsOnHoweverItIsWritten() throws Exception {
        String page = Files.readString(THEME.resolve("pages/redirect.mustache"));
        String own = page.replaceFirst(
                "<meta http-equiv=\"refresh\" content=\"([^\"]*)\">", "<meta content='$1' http-equiv='refresh'>");
        assertThat(own).isNotEqualTo(page);
        desk.write("template/pages/redirect.mustache", own).publish();
        Files.delete(desk.folder.resolve(Desk.OLD_INCIDENT));
        desk.change(Desk.INCIDENT, "---\ntitle:", "---\naliases: [incidents/2024-11-05-sign-in/]\ntitle:");

        Publication next = desk.publish(LATER);

        assertThat(next.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(next.changes().changed()).contains("incidents/2024-11-05-sign-in/index.html");
    }

    @Test
    void isInTheBranchWithEveryVersion() throws Exception {
        desk.publish();
        String first = show(MANIFEST);
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open")
                .publish(LATER);

        assertThat(first).contains("\"feeds\":[", "2025-02-13-teacher-roles").endsWith("\n");
        assertThat(show(MANIFEST)).isNotEqualTo(first);
        assertThat(desk.publisher().verify(1).isGood()).isTrue();
        assertThat(desk.publisher().verify(2).isGood()).isTrue();
    }

    @Test
    void isNotNeededToUnderstandAVersion() throws Exception {
        desk.publish(Desk.CALM);
        Forgery.of(origin, "gh-pages").without(MANIFEST).replaceNewest();

        assertThat(desk.publish(Desk.CALM.plusSeconds(60)).outcome()).isEqualTo(Outcome.NOTHING_CHANGED);
        assertThat(desk.publisher().verify(1).isGood()).isTrue();
    }

    @Test
    void isNotNeededToKeepPromises() throws Exception {
        desk.publish();
        Forgery.of(origin, "gh-pages").without(MANIFEST).replaceNewest();

        requirePromisesAreKept();
    }

    @Test
    void helpsNobodyWhoDamagesIt() throws Exception {
        desk.publish();
        Forgery.of(origin, "gh-pages").file(MANIFEST, "{\"feeds\":[{\"paths\":").replaceNewest();

        requirePromisesAreKept();
    }

    @Test
    void helpsNobodyWhoChangesAPageBesidesIt() throws Exception {
        desk.publish(Desk.CALM);
        Forgery.of(origin, "gh-pages")
                .file("index.html", show("index.html").replace("</body>", "<p>Forged</p></body>"))
                .add();

        Publication next = desk.publish(Desk.CALM.plusSeconds(60));

        assertThat(next.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(next.changes().changed()).contains("index.html");
        assertThat(show("index.html")).doesNotContain("Forged");
    }

    private void requirePromisesAreKept() throws Exception {
        Files.delete(desk.folder.resolve(Desk.OLD_INCIDENT));
        desk.commit();
        assertThatThrownBy(() -> desk.publish(LATER))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("/incidents/2024-11-05-sign-in/ was public in version 1 and would lead nowhere.");
        Program.git(desk.folder, "revert", "--no-edit", "HEAD");
        desk.change(Desk.INCIDENT, "### 2025-02-13 09:50", "### 2025-02-13 09:51");
        assertThatThrownBy(() -> desk.publish(LATER))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("was in the feeds as 2025-02-13-teacher-roles:");
    }

    private String show(String file) throws Exception {
        return Program.git(origin, "show", "gh-pages:" + file) + "\n";
    }
}
