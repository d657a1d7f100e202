package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code candor.template} names is a folder. */
class TemplateFolderTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    Path folder;

    private SiteBuilder.Order order(Path template) {
        return new SiteBuilder.Order(folder, template, null, NOW, NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "file", "/dev/zero"})
    void isRefusedWhereItIsNone(String name) throws Exception {
        Files.createFile(folder.resolve("file"));
        Path template = folder.resolve(name);

        assertThatThrownBy(() -> SiteBuilder.theme(order(template)))
                .isInstanceOf(RefusalException.class)
                .hasMessage("candor.template names " + template
                        + ", which is not a folder. Name the folder that holds your templates.");
    }

    @Test
    void maySupplyNothing() throws Exception {
        Path template = Files.createDirectory(folder.resolve("empty"));

        assertThat(SiteBuilder.theme(order(template)).hasOwnTemplates()).isFalse();
    }
}
