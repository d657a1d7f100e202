package io.github.candor.maven.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.junit.jupiter.api.Test;

class UnwritableNameTest {
    @Test
    void saysWhatToSetHoweverDeepTheNameLies() {
        InvalidPathException bottom = new InvalidPathException("assets/gr\u00f6\u00dfe.png", "Malformed input");

        assertThat(UnwritableName.answer(new UncheckedIOException(new IOException("x", bottom))))
                .contains("\"assets/gr\u00f6\u00dfe.png\"")
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void answersNothingElse() {
        assertThat(UnwritableName.answer(new InvalidPathException("a\0b", "Nul character")))
                .isNull();
        assertThat(UnwritableName.answer(new IllegalStateException("gr\u00f6\u00dfe")))
                .isNull();
    }
}
