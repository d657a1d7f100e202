package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://status.example.org, https://status.example.org/",
        "http://[::1]:8080/a/, http://[::1]:8080/a/",
        "HTTPS://status.example.org/@team, HTTPS://status.example.org/@team/"
    })
    void takesAnAddress(String text, String address) {
        assertThat(SiteAddress.of(text)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:SECRET@h.example/",
                "https://SECRET@h.example/",
                "https://user:SE^CRET@h.example/",
                "https://user:SECRET|@h.example/",
                "https://us{er:SECRET@h.example",
                "https://user:SEC/RET@h.example/",
                "https:user:SECRET@h.example",
                "user:SECRET@h.example",
                "https://user:SECRET%zz@h.example/"
            })
    void printsNothingOfALogin(String text) {
        assertThatThrownBy(() -> SiteAddress.of(text))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("name or password")
                .hasMessageNotContaining("SEC")
                .hasMessageNotContaining("RET");
    }

    @ParameterizedTest
    @CsvSource({
        "status.example.org, https://status.example.org/",
        "www.example.org/status, https://www.example.org/status/",
        "//status.example.org/, https://status.example.org/",
        "localhost:8080, https://localhost:8080/"
    })
    void suggestsTheAddressThatIsMeant(String text, String meant) {
        assertThatThrownBy(() -> SiteAddress.of(text))
                .hasMessage("\"" + text + "\" is not an address like https://status.example.org/. Did you mean \""
                        + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "School status",
                "ftp://h/",
                "https://",
                "https://h.example/?a",
                "https://h.example/#a",
                "https://a b/",
                "https://h^h/"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> SiteAddress.of(text))
                .hasMessage("\"" + text + "\" is not an address like https://status.example.org/.");
    }
}
