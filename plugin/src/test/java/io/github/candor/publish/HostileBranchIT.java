package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A branch that somebody else could write to. */
class HostileBranchIT {
    private static final String CONFIG = "[core]\n\tfsmonitor = touch /tmp/never\n";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/config",
                ".GIT/config",
                ".git/hooks/post-checkout",
                ".g\u200cit/config",
                "git~1/config",
                ".git./config",
                ".git /config",
                "assets/.git/config",
                ".github/workflows/a.yml",
                ".gitattributes",
                ".candor-site",
                "a\\b",
                "a\nb",
                "a\u001b[31mb"
            })
    void writesNothingThatNoSiteMayHold(String path) throws Exception {
        forge().file(path, CONFIG).replaceNewest();
        Path output = folder.resolve("site-1");

        assertThatThrownBy(() -> desk.publisher().checkout(1, output))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("Version 1 in gh-pages of origin holds what no site of Candor's does: ")
                .hasMessageContaining("Nothing was written")
                .message()
                .doesNotContain("\n", "\u001b");
        assertThat(output).doesNotExist();
        assertThatThrownBy(() -> desk.publisher().rollback(1)).isInstanceOf(RefusalException.class);
    }

    @Test
    void writesNoLink() throws Exception {
        forge().link("assets/passwords.txt", "/etc/passwd").replaceNewest();

        assertThatThrownBy(() -> desk.publisher().checkout(1, folder.resolve("site-1")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("assets/passwords.txt");
    }

    @Test
    void publishesAgainWhereSomebodyPutALinkOrAFolderOfGits() throws Exception {
        forge().link("assets/passwords.txt", "/etc/passwd")
                .file(".git/config", CONFIG)
                .add();

        Publication next = desk.publish();

        assertThat(next.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(next.changes().removed()).containsExactly(".git/config", "assets/passwords.txt");
        assertThat(Program.git(origin, "ls-tree", "-r", "--name-only", "gh-pages"))
                .doesNotContain("passwords", ".git/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "incidents/old", "assets/site", "template", ".", ".."})
    void writesNoVersionWhereTheContentIs(String output) throws Exception {
        Files.createDirectories(desk.folder.resolve("template"));

        assertThatThrownBy(() ->
                        desk.publisher().checkout(1, desk.folder.resolve(output).normalize()))
                .isInstanceOf(RefusalException.class);
        assertThat(desk.folder.resolve("incidents/old")).doesNotExist();
    }

    /** Each year up to then has its pages, which would be made before they are compared. */
    @Test
    void buildsNoVersionForAMomentThatCannotBeOne() throws Exception {
        String versions = Program.git(origin, "show", "gh-pages:versions.json");
        String built = versions.replaceAll("\"built_for\":\"\\d{4}", "\"built_for\":\"9989");
        forge().file("versions.json", built).replaceNewest();

        assertThatThrownBy(() -> desk.publisher().verify(1))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("Version 1 was built for 9989-")
                .hasMessageContaining("over 50 years ahead");
        assertThatThrownBy(() -> desk.publisher().rollback(1)).isInstanceOf(RefusalException.class);
    }

    private Forgery forge() throws Exception {
        return Forgery.of(origin, "gh-pages");
    }
}
