package io.github.candor.git;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/owner/x.git",
                "https://user:pa%2Fss@host.example:8443/x.git",
                "https://x-access-token:ghp_a1B2@github.com/owner/x",
                "http://127.0.0.1:8080/origin.git",
                "http://[::1]:8080/origin.git",
                "https://git.example.org/~user/x",
                "ssh://git@host:22/x.git",
                "git@github.com:owner/x.git",
                "host:path/x.git",
                "git://host/x.git",
                "file:///srv/a@b.git",
                "/srv/a:b@c.git",
                "../x.git",
                "./a@b",
                "C:\\sites\\a@b.git",
                "C:/sites/a@b.git"
            })
    void takesWhatGitGoesToByItself(String address) {
        assertThat(RemoteAddress.fault(address)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fd::17",
                "ext::sh -c touch% /tmp/never",
                "ext::SECRET",
                "https::https://SECRET@host/",
                "ftp://user:SECRET@host/x",
                "rsync://host/x",
                "http://u:pa[SECRET@host/x",
                "http://u:SECRET/more@host/x",
                "http://SECRET/more@host/x",
                "http://u:12/SECRET@host/x",
                "http://u:SEC@RET@host/x",
                "http://u:a@SECRET/b@host/x",
                "http://u:SECRET%S@ho st/x",
                "http://u:SECRET?@host/x",
                "http://u:SECRET#@host/x",
                "http://u:SECRET^|{}\"<>@host/x",
                "http://u:SEC RET@host/x",
                "user:SECRET@host:x.git",
                "user:SECRET/more@host:x.git",
                "https://u:SECRET\n@host/x"
            })
    void refusesWhatGitWouldMisreadAndPrintsNothingOfIt(String address) {
        assertThat(RemoteAddress.fault(address)).isNotNull().doesNotContain("SECRET");
    }

    @Property
    void nothingBeforeTheHostReachesGitUnlessGitReadsItAsItIsMeant(@ForAll("passwords") String password) {
        String fault = RemoteAddress.fault("https://u:" + password + "@example.org/x");

        assertThat(fault == null).isEqualTo(password.matches("[\\w.~!$&'()*+,;=%:-]*"));
        assertThat(String.valueOf(fault)).doesNotContain("<" + password + ">");
        assertThat(Login.serverOf("https://u:" + password + "@example.org/x"))
                .isEqualTo(fault == null ? "https://example.org" : null);
    }

    @Provide
    Arbitrary<String> passwords() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.strings().withCharRange('!', '~').ofMaxLength(6));
    }
}
