package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From an empty folder to a published site, on a machine that has never seen the plugin: {@code init}, then each step of each
 * workflow that it wrote, run by bash with the wrapper and an empty local repository.
 */
class FirstDayIT {
    private static final Pattern STEP = Pattern.compile("(?ms)^      - (.*?)(?=^      - |\\z)");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^ {6}(?:  |    )([A-Z_]+): (.*)$");
    private static final String TYPED = "Nobody can sign in: $(touch pwned) \"${env.HOME}\"";

    @TempDir
    Path machine;

    private int checkouts;

    @ParameterizedTest
    @ValueSource(strings = {"artifact", "branch"})
    void endsWithThePublishedSite(String pages) throws Exception {
        start(pages);
        Path judged = checkout();
        Program.git(judged, "checkout", "-q", "--detach");
        run(judged, "status.yml", "check", "pull_request");
        assertThat(judged.resolve("target/site/index.html")).exists();
        assertThat(Files.readString(machine.resolve("summary")))
                .matches("(?s)### What visitors would see change\\n\\n {6}added    all .* files.*\\n"
                        + " {4}Would publish version 1 in gh-pages of origin .*");

        publish("push");
        shows(1, "Example status");

        tell();
        publish("workflow_dispatch");
        shows(2, "Nobody can sign in: $(touch pwned) ", "${env.HOME}");
        try (Stream<Path> files = Files.walk(machine)) {
            assertThat(files).noneMatch(file -> file.endsWith("pwned"));
        }
        try (Stream<Path> files = Files.walk(repository().resolve("io/github/candor"))) {
            for (Path from :
                    files.filter(file -> file.endsWith("_remote.repositories")).toList()) {
                assertThat(Files.readString(from)).contains(">brought-along=").doesNotContain(">known-artifacts=");
            }
        }
    }

    private void start(String pages) throws Exception {
        Path origin = Files.createDirectories(origin());
        Program.git(origin, "init", "-q", "--bare", "-b", "main");
        Path programs = Files.createDirectory(programs());
        Path gh = Files.writeString(programs.resolve("gh"), "#!/bin/bash\nprintf '%s\\n' \"$*\" >> \"$KEPT\"\n");
        assertThat(gh.toFile().setExecutable(true)).isTrue();
        Path own = Files.createDirectory(machine.resolve("my site"));
        Program.git(own, "init", "-q", "-b", "main");
        Properties facts = new Properties();
        Map.of(
                        "title", "Example status",
                        "url", "https://status.example.org/",
                        "components", "Login",
                        "timezone", "UTC",
                        "pages", pages)
                .forEach((name, value) -> facts.setProperty("candor." + name, value));
        MavenBuild init = MavenBuild.run(own, facts, MavenBuild.goal("init"));
        assertThat(init.exitCode()).as(String.join("\n", init.lines())).isZero();
        assertThat(init.lines()).anyMatch(line -> line.contains("Brought the plugin along in .candor/repository"));
        Program.git(own, "add", "-A");
        Program.git(own, "commit", "-q", "-m", "Begin");
        Program.git(own, "push", "-q", origin.toString(), "main");
    }

    private void publish(String event) throws Exception {
        Path looking = checkout();
        assertThat(run(looking, "status.yml", "due", event)).isEqualTo("now=true\n");
        run(checkout(), "status.yml", "publish", event);
    }

    private void tell() throws Exception {
        Path desk = checkout();
        run(desk, "tell.yml", "tell", "workflow_dispatch");
        assertThat(Files.readString(machine.resolve("gh"))).isEqualTo("workflow run status.yml --ref main\n");
        assertThat(Program.git(origin(), "log", "-1", "--format=%an %s", "main"))
                .isEqualTo("somebody Open \"" + TYPED + "\"");
    }

    /** What the branch holds; and where a workflow hands the site over, that is the same. */
    private void shows(int version, String... words) throws Exception {
        assertThat(Program.git(origin(), "show", "gh-pages:api/v1/site.json")).contains("\"version\":" + version + ",");
        String page = Program.git(origin(), "show", "gh-pages:index.html");
        assertThat(page).contains(words);
        Path handed = machine.resolve("checkout " + checkouts).resolve("target/published/index.html");
        assertThat(Files.readString(handed).strip()).isEqualTo(page);
    }

    private Path checkout() throws Exception {
        checkouts++;
        Path folder = machine.resolve("checkout " + checkouts);
        Program.git(machine, "clone", "-q", origin().toUri().toString(), folder.toString());
        return folder;
    }

    /** Runs what a job runs, each step by itself, and returns what it told the steps after it. */
    private String run(Path folder, String file, String job, String event) throws Exception {
        String workflow = Files.readString(folder.resolve(".github/workflows").resolve(file));
        String rest = workflow.substring(workflow.indexOf("\n  " + job + ":\n") + 1);
        String steps = rest.split("\\n\\n  [a-z]+:\\n", 2)[0].replaceFirst("(?s)^.*\\n    steps:\\n", "") + "\n";
        Path output = Files.writeString(machine.resolve("output"), "");
        for (MatchResult step : STEP.matcher(steps).results().toList()) {
            String text = "      - " + step.group(1);
            if (text.contains("run: ")) {
                bash(folder, script(text), variables(text, workflow, event));
            }
        }
        return Files.readString(output);
    }

    private static String script(String step) {
        String run = step.substring(step.indexOf("run: ") + 5);
        return run.startsWith("|\n") ? run.substring(2).replaceAll("(?m)^ {10}", "") : run.split("\n", 2)[0];
    }

    private Map<String, String> variables(String step, String workflow, String event) throws IOException {
        Map<String, String> known = new HashMap<>(Map.of(
                "github.event_name", event,
                "github.event_name == 'schedule'", "false",
                "github.server_url", machine.resolve("git hub").toString(),
                "github.repository", "o/status",
                "github.event.repository.default_branch", "main",
                "github.token", "a-token",
                "github.actor", "somebody",
                "github.event.sender.id", "1",
                "github.run_id", "7"));
        known.putAll(Map.of(
                "inputs.what", "Open an incident",
                "inputs.component", "login",
                "inputs.status", "major_outage",
                "inputs.state", "nothing new",
                "inputs.title", TYPED,
                "inputs.text", "We look into it.",
                "inputs.how", "at once"));
        Map<String, String> variables = new HashMap<>();
        Stream.of(Pattern.compile("(?m)^  ([A-Z_]+): (.*)$").matcher(workflow), VARIABLE.matcher(step))
                .flatMap(matcher -> matcher.results())
                .forEach(one -> variables.put(one.group(1), filled(one.group(2), known)));
        variables.put("GITHUB_OUTPUT", machine.resolve("output").toString());
        variables.put("GITHUB_STEP_SUMMARY", machine.resolve("summary").toString());
        variables.put("GITHUB_ACTIONS", "true");
        variables.put("KEPT", machine.resolve("gh").toString());
        variables.put("PATH", programs() + ":" + System.getenv("PATH"));
        // Of all that this machine has, only what Central would give.
        variables.put("MAVEN_ARGS", "-s " + LocalRepository.settings() + " -Dmaven.repo.local=" + repository());
        return variables;
    }

    private Path origin() {
        return machine.resolve("git hub/o/status");
    }

    private Path programs() {
        return machine.resolve("programs");
    }

    private Path repository() {
        return machine.resolve("repository");
    }

    private static String filled(String value, Map<String, String> known) {
        String filled = value.replaceAll("^\"(.*)\"$", "$1");
        for (Map.Entry<String, String> one : known.entrySet()) {
            filled = filled.replace("${{ " + one.getKey() + " }}", one.getValue());
        }
        return filled.startsWith("${{ inputs.") ? "" : filled;
    }

    private void bash(Path folder, String script, Map<String, String> variables) throws Exception {
        Path said = Files.createTempFile(machine, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(variables);
        int code = builder.start().waitFor();
        assertThat(code)
                .as(script + "\n" + Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
    }
}
