package io.github.candor.author.starter;

import io.github.candor.author.StatusFolder;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All workflows that this project runs or writes. */
final class Workflows {
    private static final Path OWN = Path.of("../.github/workflows");

    private Workflows() {}

    /** Returns this project's own. */
    static List<Path> own() throws IOException {
        try (Stream<Path> files = Files.list(OWN)) {
            return files.sorted().toList();
        }
    }

    /** Starts a status repository and returns the workflow that it begins with. */
    static Path starter(Path folder) throws Exception {
        return starter(folder, "artifact", "no");
    }

    /** Starts a status repository with these answers to {@code candor.pages} and {@code candor.pom}. */
    static Path starter(Path folder, String pages, String pom) throws Exception {
        Map<String, String> facts = Map.of(
                "title",
                "Status",
                "url",
                "https://status.example.org/",
                "components",
                "Login",
                "pom",
                pom,
                "pages",
                pages);
        Commands plugin = new Commands("io.github.candor", "candor-maven-plugin", "1.0");
        new SiteStarter(folder, ZoneId.of("Europe/Paris"), StatusFolder.NOW, new Answers(facts, new NoTerminal()))
                .start(plugin, List.of());
        return folder.resolve(".github/workflows/status.yml");
    }
}
