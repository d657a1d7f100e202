package io.github.candor.migrate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example-status.com/, https://www.example-status.com/",
        "https://www.example-status.com, https://www.example-status.com/",
        "HTTPS://status.example.com/a, HTTPS://status.example.com/a/",
        "http://127.0.0.1:1/, http://127.0.0.1:1/",
        "https://[::1]/, https://[::1]/",
        "' https://status.example.com ', https://status.example.com/"
    })
    void takesAddressesOfPages(String from, String address) {
        assertThat(PageAddress.isMeant(from)).isTrue();
        assertThat(PageAddress.of(from)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1",
                "https://[::1/",
                "https://h^x/",
                "http://127.0.0.1:1/%zz^|",
                "https:///x",
                "https:",
                "https:x",
                "http://ab_c/",
                "http://h:99999/",
                "http://h:0/",
                "http://h:x/",
                "https://h//",
                "https://h/../a",
                "https://h/a b",
                "https://h/\u0000",
                "https://h/?a=b",
                "https://h/#a",
                "https://h?",
                "ftp://h/",
                "ftp:h",
                "file:///etc/passwd",
                "jar:file:///a!/b",
                "mailto:a@example.org",
                "https\n://h/"
            })
    void refusesWhatCannotBeAsked(String from) {
        assertThat(PageAddress.isMeant(from) || from.contains("\n")).isTrue();
        assertThatThrownBy(() -> PageAddress.of(from))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("candor.from ")
                .hasMessageContaining("https://www.example-status.com/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://u:geheim@127.0.0.1:1/",
                "https://u:geheim@[::1/",
                "https://u:geheim@h^x/",
                "https://u:geheim@h/?a=b",
                "http://u:geheim@ab_c:1/",
                "ftp://u:geheim@h/",
                "ssh://u:geheim@h/",
                "https:/u:geheim@h/",
                "https:u:geheim@h/",
                "https:\\\\u:geheim@h/",
                "https://u:ge/heim@h/",
                "https://geheim@h/",
                " https://u:geheim@h/"
            })
    void repeatsNoPassword(String from) {
        assertThat(PageAddress.isMeant(from)).isTrue();
        assertThatThrownBy(() -> PageAddress.of(from))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("candor.from ")
                .hasMessageNotContaining("heim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "old", "../old/site", "/tmp/a b", "C:\\old", "C:/old", "a/b:c", "./ab:c", "old.json"})
    void takesTheRestForPaths(String from) {
        assertThat(PageAddress.isMeant(from)).isFalse();
    }
}
