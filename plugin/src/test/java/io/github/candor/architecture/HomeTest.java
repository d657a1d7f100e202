package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the project lives, its group and its version are said by the root pom; whatever repeats them says the same. */
class HomeTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> POMS =
            List.of("pom.xml", "site-template/pom.xml", "plugin/pom.xml", "content/pom.xml");
    private static final Pattern COORDINATES =
            Pattern.compile("([a-z.]+):candor-maven-plugin:([0-9][\\w.-]*?)(?=[:`\\s])");

    @Test
    void everyPomNamesTheGroupAndTheVersionOfTheRoot() throws IOException {
        for (String pom : POMS) {
            assertThat(found("<groupId>([\\w.]*candor[\\w.]*)</groupId>", read(pom)))
                    .as(pom)
                    .isNotEmpty()
                    .containsOnly(group());
            assertThat(found("(?:<artifactId>candor-[\\w-]+</artifactId>\\s*<version>)([^<$]+)", read(pom)))
                    .as(pom)
                    .isNotEmpty()
                    .containsOnly(version());
        }
    }

    @Test
    void documentsNameThePluginAsItIs() throws IOException {
        List<String> named = new ArrayList<>();
        for (Path document : documents()) {
            Matcher matcher = COORDINATES.matcher(Files.readString(document));
            while (matcher.find()) {
                named.add(matcher.group(1) + ":" + matcher.group(2));
            }
        }

        assertThat(named).hasSizeGreaterThan(3).containsOnly(group() + ":" + version());
    }

    @Test
    void onePlaceAloneNamesTheAddress() throws IOException {
        String address =
                found("<home\\.url>([^<]+)</home\\.url>", read("pom.xml")).get(0);

        assertThat(address).startsWith("https://");
        assertThat(Files.readString(ROOT.resolve("pom.xml")).split(Pattern.quote(address), -1))
                .hasSize(2);
        for (Path file : Stream.concat(documents().stream(), others().stream()).toList()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain(address);
        }
    }

    private static String group() throws IOException {
        return found("(?m)^  <groupId>([^<]+)</groupId>$", read("pom.xml")).get(0);
    }

    private static String version() throws IOException {
        return found("(?m)^  <version>([^<]+)</version>$", read("pom.xml")).get(0);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("", "plugin", "content", "site-template")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .filter(file -> !file.endsWith("CHANGELOG.md"))
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    private static List<Path> others() throws IOException {
        try (Stream<Path> workflows = Files.list(ROOT.resolve(".github/workflows"))) {
            return Stream.concat(
                            workflows,
                            Stream.of("action.yml", "site-template/pom.xml", "plugin/pom.xml", "content/pom.xml")
                                    .map(ROOT::resolve))
                    .toList();
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
