package io.github.candor.author.edit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPlaceTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void begin() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere.resolve("a"));
        root = folder.resolve("root");
        Files.createDirectories(root.resolve("own"));
        Files.createSymbolicLink(root.resolve("link"), elsewhere);
        Files.createSymbolicLink(root.resolve("own/link"), elsewhere.resolve("a"));
        Files.createSymbolicLink(root.resolve("own/nowhere"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("above"), root);
    }

    @Test
    void refusesLinksOnTheWay() {
        for (String name : new String[] {"link", "link/x", "link/a/x", "own/link/x", "own/nowhere/x", "own/nowhere"}) {
            assertThatThrownBy(() -> OwnPlace.require(root, root.resolve(name)))
                    .as(name)
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining(" is a link, so nothing is written there")
                    .hasMessageNotContaining(folder.toString());
        }
        assertThatThrownBy(() -> OwnPlace.requireFolders(root, root.resolve("own/link/x")))
                .hasMessageStartingWith("own/link is a link");
    }

    @Test
    void takesWhatIsThereAndWhatIsNot() {
        assertThatCode(() -> {
                    OwnPlace.require(root, root);
                    OwnPlace.require(root, root.resolve("own/x"));
                    OwnPlace.require(root, root.resolve("new/x/y"));
                    OwnPlace.require(root, folder.resolve("above/x"));
                    OwnPlace.require(folder.resolve("above"), folder.resolve("above/own/x"));
                    OwnPlace.requireFolders(root, root.resolve("own/nowhere"));
                })
                .doesNotThrowAnyException();
    }
}
