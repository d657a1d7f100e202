package io.github.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitTextTest {
    @ParameterizedTest
    @CsvSource({
        "https://user:pa[SECRET@host/x.git, https://***@host/x.git",
        "https://token@host/x.git, https://***@host/x.git",
        "https://user:pa/SEC@RET@host/x.git, https://***@host/x.git",
        "https://user:%53ECRET@host/x.git, https://***@host/x.git",
        "user:SECRET@host:x.git, ***@host:x.git",
        "git@github.com:owner/x.git, git@github.com:owner/x.git",
        "https://host/x.git, https://host/x.git",
        "https://host/x.git?token=SECRET, https://host/x.git?***",
        "https://user:SE?CRET@host/x.git?token=SECRET&a=b, https://***@host/x.git?***",
        "origin, origin",
        "/srv/a@b.git, /srv/a@b.git",
        "C:\\a@b.git, C:\\a@b.git"
    })
    void showsARemoteWithoutItsLogin(String remote, String shown) {
        assertThat(GitText.remote(remote)).isEqualTo(shown);
    }

    @Property
    void showsNoPasswordWhateverItsCharacters(@ForAll("passwords") String password) {
        String address = "https://somebody:" + password + "@example.org/x.git";
        String said = "fatal: unable to access '" + address + "': The requested URL returned error: 403";

        assertThat(GitText.lines(said)).doesNotContain(password).contains("@example.org/x.git': The requested");
        assertThat(GitText.remote(address)).isEqualTo("https://***@example.org/x.git");
        assertThat(GitText.remote("somebody:" + password + "@example.org:x.git"))
                .isEqualTo("***@example.org:x.git");
    }

    @Provide
    Arbitrary<String> passwords() {
        return Arbitraries.strings()
                .all()
                .excludeChars('\n', '\r')
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(text -> "<" + text + ">");
    }

    @Test
    void showsNoCommandOfATerminalOrOfABuildServer() {
        assertThat(GitText.lines("a\u001b[31mb\u0007 \u202ec\n  ::error::x\n##[error]y"))
                .isEqualTo("a\\u001B[31mb\\u0007 \\u202Ec\n  \\u003A:error::x\n##\\u005Berror]y");
        assertThat(GitText.name("a\nb\r::error::")).isEqualTo("a?b?::error::");
    }

    @Test
    void repeatsNothingThatAnAddressAsksFor() {
        assertThat(GitText.lines("fatal: unable to access 'https://h.example/x.git?token=SECRET/': 403\nWhy?"))
                .isEqualTo("fatal: unable to access 'https://h.example/x.git?***': 403\nWhy?");
    }

    @Test
    void showsSomeOfManyNamesEachInALine() {
        assertThat(GitText.names(List.of("a\nb", "\u001b[31m", "x".repeat(5_000), "d", "e"), 3))
                .containsExactly("a?b", "\\u001B[31m", "x".repeat(200) + "…", "… and 2 more");
        assertThat(GitText.names(List.of("a", "b"), 2)).containsExactly("a", "b");
        assertThat(GitText.names(List.of(), 2)).isEmpty();
    }
}
