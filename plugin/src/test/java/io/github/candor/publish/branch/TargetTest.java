package io.github.candor.publish.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeARepository() throws Exception {
        Program.git(folder, "init", "-q", "-b", "main");
        Files.writeString(folder.resolve("status.yml"), "title: Status\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://u:SECRET@host/x.git",
                "https://:SECRET@host/x.git",
                "http://u:SE%2FCRET@host:8080/x.git",
                "ssh://u:SECRET@host/x.git"
            })
    void refusesAPasswordThatMavenWouldPrint(String address) {
        assertThatThrownBy(() -> new Target(address, "gh-pages").address(folder))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("candor.remote holds a password")
                .hasMessageContaining("CANDOR_TOKEN")
                .message()
                .doesNotContain("SE", "CRET@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://owner@dev.example.org/x.git",
                "https://host:8080/b.git",
                "ssh://git@host:22/x.git",
                "git@host:owner/x.git",
                "/srv/a:b@c.git"
            })
    void takesANameWithoutAPassword(String address) throws Exception {
        assertThat(new Target(address, "gh-pages").address(folder)).isEqualTo(address);
    }

    /** Git's own settings are nobody's to print, and ours to blot out. */
    @Test
    void takesWhatTheRepositoryKnows() throws Exception {
        Program.git(folder, "remote", "add", "origin", "https://u:SECRET@host/x.git");

        assertThat(new Target("origin", "gh-pages").address(folder)).isEqualTo("https://u:SECRET@host/x.git");
    }
}
