package io.github.candor.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                ".nojekyll",
                "incidents/2025-02-13-a.b/index.html",
                "assets/größe und mehr.png",
                "assets/می\u200cخواهم.png",
                "assets/a~1.png",
                "assets/git.png",
                "api/v1/site.json",
                "components/com/index.html",
                "contact/index.html",
                "auxiliary/nullable/community.html",
                "com10.txt",
                "a.con",
                "a-con/com\u00B9x"
            })
    void holdsWhatASiteMayHold(String path) {
        assertThat(new SitePath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/config",
                ".GIT/config",
                ".Git/hooks/pre-commit",
                "assets/.git/config",
                ".g\u200cit/config",
                "\u200c.git/config",
                "\uFEFF.git/config",
                "\u200E\u202E.git/config",
                ".git\u200d/config",
                "git~1/config",
                "GIT~1/config",
                "a/Git~2",
                "g\u200cit~1/config",
                "git~1./config",
                ".gitmodules",
                ".gitattributes",
                ".github/workflows/status.yml",
                ".candor-site",
                ".htaccess",
                "assets/.nojekyll",
                ".nojekyll/a",
                "a./b",
                "a.",
                "a /b",
                "a ",
                " .git/config",
                "index.html\u200c.",
                "../a",
                "a/../b",
                "a/./b",
                "a//b",
                "/a",
                "a/",
                "",
                "a\\b",
                "c:a",
                "a\u0000b",
                "a\nb",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "con",
                "CON.html",
                "a/aux/b",
                "aux/index.html",
                "assets/NUL.tar.gz",
                "assets/com1",
                "assets/COM\u00B9.txt",
                "assets/lpt\u00B3.a",
                "lpt0/a",
                "assets/conin$",
                "CONOUT$.txt",
                "prn .txt"
            })
    void refusesEverythingElse(String path) {
        assertThatThrownBy(() -> new SitePath(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALoneSurrogateAndANameThatNoDiskTakes() {
        assertThat(SitePath.isValid("a\uD800b")).isFalse();
        assertThat(SitePath.isValid("a".repeat(255))).isTrue();
        assertThat(SitePath.isValid("a".repeat(256))).isFalse();
        assertThat(SitePath.isValid("ü".repeat(128))).isFalse();
        assertThat(SitePath.isValid("a/".repeat(2100) + "b")).isFalse();
    }
}
