package io.github.candor.programs;

import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.author.starter.Commands;
import io.github.candor.author.starter.SiteStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A site as somebody sees it on the first day: hardly begun, or the sample. */
public enum FirstSite {
    /** The lines that the README says. */
    README("2025-02-13T12:00:00Z", "A release broke the pages for everybody who is only a teacher.") {
        @Override
        void write(Path folder) throws IOException {
            ReadmeExample.write(folder);
        }
    },
    /** What {@code candor:init} writes. */
    STARTED("2025-02-13T12:00:00Z") {
        @Override
        void write(Path folder) throws Exception {
            Map<String, String> answers = Map.of(
                    "title",
                    "School status",
                    "url",
                    "https://status.example.org/",
                    "components",
                    "Login, Teacher pages");
            new SiteStarter(folder, ZoneOffset.UTC, now(), new Answers(answers, new NoTerminal()))
                    .start(PLUGIN, List.of());
        }
    },
    /** Components, and nothing that happened. */
    EMPTY("2025-02-13T12:00:00Z") {
        @Override
        void write(Path folder) throws IOException {
            Files.writeString(folder.resolve("status.yml"), """
                    title: School status # <!-- not a comment of YAML -->
                    url: https://status.example.org/school/
                    components: [{id: login, name: Login, since: 2025-02-13}]
                    """);
        }
    },
    /** One day old, with planned work only, written with all that readers of feeds can take wrongly. */
    PLANNED("2025-02-13T12:00:00Z", "Requests to \"/users/<id>/orders\" wait, & none is lost.") {
        @Override
        void write(Path folder) throws IOException {
            copy(PLANNED_CONTENT, folder);
        }
    },
    /** In the middle of an incident. */
    SAMPLE("2024-11-05T10:00:00Z", "Release b506 replaced the way of signing in, and for a week") {
        @Override
        void write(Path folder) throws IOException {
            copy(Path.of("../content"), folder);
        }
    };

    private static final Path PLANNED_CONTENT = Path.of("src/test/resources/programs/planned");
    private static final Commands PLUGIN = new Commands("io.github.candor", "candor-maven-plugin", "1.0");

    private final Instant now;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> words;

    FirstSite(String now, String... words) {
        this.now = Instant.parse(now);
        this.words = List.of(words);
    }

    /** Writes its content. */
    abstract void write(Path folder) throws Exception;

    /** Returns when it is published; its content was committed an hour before. */
    public Instant now() {
        return now;
    }

    /** Returns sentences of its author, as typed, that whoever follows it must read. */
    public List<String> words() {
        return words;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = from.relativize(file);
                if (!path.startsWith("target")) {
                    Path target = to.resolve(path.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
