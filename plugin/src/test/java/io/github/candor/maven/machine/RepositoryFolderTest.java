package io.github.candor.maven.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFolderTest {
    @TempDir
    Path root;

    @Test
    void isTheWayFromTheWorkspace() {
        assertThat(RepositoryFolder.of(root.resolve("a/content"), workspace(root)))
                .isEqualTo("a/content/");
        assertThat(RepositoryFolder.of(root, workspace(root))).isEmpty();
    }

    @Test
    void isTheWayFromTheNearestRepositoryWithoutAWorkspace() throws IOException {
        Files.createDirectories(root.resolve("a/.git"));

        assertThat(RepositoryFolder.of(root.resolve("a/content"), Map.of())).isEqualTo("content/");
        assertThat(RepositoryFolder.of(root.resolve("a/content"), workspace(root.resolve("elsewhere"))))
                .isEqualTo("content/");
    }

    private static Map<String, String> workspace(Path folder) {
        return Map.of("GITHUB_WORKSPACE", folder.toString());
    }
}
