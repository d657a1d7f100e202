package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Content whose files have names that the machine cannot read, in a process that was started so. */
@EnabledOnOs(OS.LINUX)
class NamesOfAnotherEncodingTest {
    @TempDir
    Path content;

    /** Prints all that is wrong in the folder in which it is started. */
    public static void main(String[] none) {
        ProblemExample.problemsIn(Path.of("").toAbsolutePath())
                .forEach(one -> System.out.println(one.place() + " " + one.statement() + " " + one.advice()));
    }

    @Test
    void areNamedOnceWithWhatToSet() throws Exception {
        write("status.yml", ProblemExample.STATUS);
        write("assets/gr\u00f6\u00dfe.png", "x");
        write("assets/b\u00fccher/plan.png", "x");
        write(
                "pages/about.md",
                "---\ntitle: A\n---\n![a](../assets/gr\u00f6\u00dfe.png) ![b](../assets/b\u00fccher/plan.png)\n");

        assertThat(said("C"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("assets/")
                        .contains("LC_ALL=C.UTF-8")
                        .doesNotContain("leads to no file", "Did you mean"));
        assertThat(said("C.UTF-8")).isEmpty();
    }

    private List<String> said(String locale) throws Exception {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        NamesOfAnotherEncodingTest.class.getName())
                .directory(content.toFile())
                .redirectErrorStream(true);
        program.environment().put("LC_ALL", locale);
        Process process = program.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(one -> Path.of(one).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
