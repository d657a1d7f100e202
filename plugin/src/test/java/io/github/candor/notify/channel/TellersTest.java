package io.github.candor.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Channel;
import io.github.candor.model.Impact;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellersTest {
    private static final String HOOK = "https://hooks.example/hunter2";

    /** What is no header is found before a message is written, and by nobody who would repeat it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"hunter2\nX-Evil: 1", "hunter2\r", "hunter2\u0001", "hunter2\u20ac", "h\u00fcnter2", "a hunter2"
            })
    void namesTheVariableOfATokenThatIsNone(String token) {
        String padded = "x" + token + "x";
        Tellers tellers = tellers(Map.of("HOOK", HOOK, "TOKEN", padded));

        assertThat(tellers.faults(List.of(
                        channel(Channel.Service.NTFY, "HOOK", null, "TOKEN"),
                        channel(Channel.Service.MASTODON, "TOKEN", "https://social.example/", null))))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault)
                        .startsWith("The environment variable TOKEN for ")
                        .contains("no token has")
                        .doesNotContain("hunter2", "nter2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2", "a.b-c_d~e+f/g==", " padded\n"})
    void takesATokenAsServicesGiveThemOut(String token) {
        Tellers tellers = tellers(Map.of("HOOK", HOOK, "TOKEN", token));

        assertThat(tellers.faults(List.of(channel(Channel.Service.NTFY, "HOOK", null, "TOKEN"))))
                .isEmpty();
    }

    /** A message to such an address would count as perhaps heard, and never be told. */
    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.example:99999/hunter2", "http://127.0.0.1:0/hunter2", "https://a_b/hunter2"})
    void namesTheVariableOfAnAddressThatNobodyCanAsk(String address) {
        assertThat(tellers(Map.of("HOOK", address)).faults(List.of(channel(Channel.Service.SLACK, "HOOK", null, null))))
                .containsExactly("The environment variable HOOK for slack holds no address that begins with https://.");
        assertThat(tellers(Map.of("SMTP", "smtp://u:hunter2@h.example:99999/?from=a@b.example"))
                        .faults(List.of(channel(Channel.Service.MAIL, "l@lists.example", "SMTP", null))))
                .hasSize(1)
                .allMatch(fault -> fault.startsWith("The environment variable SMTP for mail holds no address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%0d%0aBcc:x@y.example",
                "hunter2",
                "a@b.example,c@d.example",
                "Status <a@b.example>",
                "a@",
                "@b"
            })
    void namesTheVariableOfASenderThatIsNone(String from) {
        assertThat(tellers(Map.of("SMTP", "smtps://u:hunter2@h.example/?from=" + from.replace(" ", "%20")))
                        .faults(List.of(channel(Channel.Service.MAIL, "l@lists.example", "SMTP", null))))
                .hasSize(1)
                .allMatch(fault ->
                        fault.startsWith("The environment variable SMTP for mail ") && !fault.contains("hunter2"));
    }

    private static Tellers tellers(Map<String, String> environment) {
        return new Tellers(
                environment,
                URI.create("https://status.example.org/"),
                story -> new byte[0],
                Tidings.messages(),
                () -> Instant.EPOCH);
    }

    private static Channel channel(
            Channel.Service service, String to, @Nullable String server, @Nullable String secret) {
        return new Channel(service, to, server, secret, List.of(), Impact.NONE, Channel.Kind.all(), null);
    }
}
