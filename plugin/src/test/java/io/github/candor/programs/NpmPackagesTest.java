package io.github.candor.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NpmPackagesTest {
    static Stream<Path> folders() throws Exception {
        try (Stream<Path> found = Files.walk(Path.of("src/test/resources/programs"))) {
            return found.filter(file -> file.endsWith("package.json")).map(Path::getParent).toList().stream();
        }
    }

    /** A lock states what each package holds, and leaves to the user's settings where it comes from. */
    @ParameterizedTest
    @MethodSource("folders")
    void pinsEveryPackageAndNamesNoRegistry(Path folder) throws Exception {
        String lock = Files.readString(folder.resolve("package-lock.json"));

        assertThat(lock)
                .contains("\"lockfileVersion\": 3", "\"integrity\": \"sha512-")
                .doesNotContain("\"resolved\"");
    }
}
