package io.github.candor.revisions;

import io.github.candor.SiteBuilder;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.ProblemReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A content folder in a repository, whose commits are made at times and by people that the test chooses. */
public final class Past {
    /** Well after all that the tests let happen. */
    public static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    static final String FILE = "incidents/2025-02-13-login.md";

    public final Path folder;
    private Instant clock = Instant.parse("2025-02-13T10:00:00Z");
    private String author = "Ada";

    private Past(Path folder) {
        this.folder = folder;
    }

    /** Makes a repository in {@code folder}, of which nothing is committed yet. */
    public static Past of(Path folder) throws Exception {
        Files.createDirectories(folder);
        Past past = new Past(folder);
        past.git("init", "-q", "-b", "main");
        return past;
    }

    /** Makes a repository in {@code folder} with a {@code status.yml} in it. */
    public static Past in(Path folder) throws Exception {
        Past past = of(folder);
        past.write("status.yml", """
                title: Test
                url: https://status.example.org/
                components:
                  - {id: login, name: Login, since: 2024-01-01}
                """);
        past.commit("2025-01-01T00:00:00Z");
        return past;
    }

    /** Returns another folder below the same repository, or another clone of it. */
    public Past at(Path other) {
        return new Past(other);
    }

    /** Lets {@code name} be the author of the next commits. */
    Past by(String name) {
        author = name;
        return this;
    }

    /** Returns an incident that began at 9:30 on 13 February 2025. */
    public static String incident(String keys, String text) {
        return "---\ntitle: Login fails\ncomponents: {login: major_outage}\nstarted: 2025-02-13 09:30\n" + keys
                + "---\n" + text + "\n";
    }

    /** Writes a file. */
    public Past write(String file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Past write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return this;
    }

    Past delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Commits everything as of {@code at}. */
    public Past commit(String at) throws Exception {
        clock = Instant.parse(at);
        git("add", "-A", ".");
        git("commit", "-q", "--allow-empty", "-m", "Change the content");
        return this;
    }

    /** Merges a branch as of {@code at}, by {@code subject} of the merge. */
    Past merge(String branch, String subject, String at) throws Exception {
        clock = Instant.parse(at);
        git("merge", "-q", "--no-ff", "-m", subject, branch);
        return this;
    }

    /** Returns what git printed; it must succeed. */
    public String git(String... arguments) throws Exception {
        return git(new byte[0], arguments);
    }

    /** Adds the commits of a stream for {@code git fast-import}; the folder is as the last of them then. */
    public void feed(byte[] stream) throws Exception {
        git(stream, "fast-import", "--quiet");
        git("reset", "-q");
    }

    String git(byte[] input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.putAll(Map.of(
                "GIT_AUTHOR_NAME", author,
                "GIT_AUTHOR_EMAIL", "author@example.org",
                "GIT_COMMITTER_NAME", "Committer",
                "GIT_COMMITTER_EMAIL", "committer@example.org",
                "GIT_AUTHOR_DATE", "2020-01-01T00:00:00Z",
                "GIT_COMMITTER_DATE", clock.toString(),
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1"));
        Process process = builder.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        process.getInputStream().transferTo(output);
        String text = output.toString(StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " in " + folder + ": " + text);
        }
        return text.strip();
    }

    /** Returns what is stated in the folder now. */
    SiteContent content() {
        try {
            return SiteBuilder.check(new SiteBuilder.Order(folder, null, null, NOW, NOW))
                    .content()
                    .published();
        } catch (ContentException e) {
            throw new AssertionError(ProblemReport.of(e.problems()), e);
        }
    }

    /** Returns what git knows of the folder. */
    History history() {
        return HistorySource.ofFolder(folder).of(content());
    }

    /** Returns what git knows of the only incident. */
    EntryHistory incident() {
        SiteContent content = content();
        EntryHistory history = HistorySource.ofFolder(folder)
                .of(content)
                .of(content.incidents().get(0));
        if (history == null) {
            throw new AssertionError("nothing is known");
        }
        return history;
    }

    /** Returns the revisions of the only incident in a line each, like {@code EDITED 2025-02-13T10:00:00Z}. */
    List<String> lines() {
        return incident().revisions().stream()
                .map(one -> (one.kind() + " " + one.at() + " " + String.join(", ", one.authors())).strip())
                .toList();
    }
}
