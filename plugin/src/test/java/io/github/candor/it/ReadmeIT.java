package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's way to a site of one's own, followed to the letter. */
class ReadmeIT {
    private static final Path README = Path.of("../README.md");
    private static final Pattern FILE = Pattern.compile("`([^`\\n]+)`:\\n\\n```\\w+\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh\\nmvn (.+)\\n```\\n");

    @TempDir
    Path folder;

    @Test
    void makesASiteOfOnesOwnInTenLinesOrHardlyMore() throws Exception {
        String section = section(Files.readString(README), "\n## A site of your own\n");
        int lines = 0;
        Matcher file = FILE.matcher(section);
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
            lines += (int) file.group(2).lines().count();
        }
        List<String> arguments = new ArrayList<>();
        Matcher command = COMMAND.matcher(section);
        while (command.find()) {
            arguments.add(command.group(1));
        }

        assertThat(arguments).first().asString().endsWith(":generate");
        MavenBuild build = MavenBuild.run(folder, arguments.get(0));

        assertThat(build.exitCode()).as(String.join("\n", build.lines())).isZero();
        assertThat(lines + 1).isLessThanOrEqualTo(11);
        assertThat(Files.readString(folder.resolve("target/site/index.html")))
                .contains("My status")
                .contains("Teachers could not open teacher pages");
        assertThat(folder.resolve("target/site/incidents/2025-02-13-teacher-pages/index.html"))
                .exists();
    }

    private static String section(String text, String heading) {
        int begin = text.indexOf(heading) + heading.length();
        return text.substring(begin, text.indexOf("\n## ", begin));
    }
}
