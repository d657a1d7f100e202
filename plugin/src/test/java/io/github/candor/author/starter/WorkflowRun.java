package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the steps of the workflow that {@code init} writes, in bash, for a repository and a web that are folders. */
public final class WorkflowRun {
    private static final Pattern STEP = Pattern.compile("(?m)^      - run: (.*)\\n((?:        .*\\n)*)");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^          ([A-Z_]+): (.*)$");

    /** Variables of all jobs, which stand before those. */
    private static final Pattern GENERAL = Pattern.compile("(?m)^  ([A-Z_]+): (.*)$");

    private final Path folder;
    private final Path origin;
    private final Path web;
    private String workflow;
    private int runs;

    /**
     * Keeps a repository from which the site is published, and makes an empty web.
     *
     * @param workflow its text
     * @param mvn what bash does where a step calls Maven; {@code $NOW} is the time of the run
     */
    public WorkflowRun(Path folder, Path origin, String workflow, String mvn) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.origin = origin;
        this.web = folder.resolve("web");
        this.workflow = workflow;
        program(
                "curl",
                "f=\"" + web
                        + "/${!#}\"; f=${f/https:\\/\\/status.example.org\\//}; [ -f \"$f\" ] || exit 22; cat \"$f\"");
        program("date", "[ \"$1\" = +%s ] && exec /bin/date -d \"$NOW\" +%s; exec /bin/date \"$@\"");
        program("mvn", mvn);
    }

    /** Returns one that calls our classes in the place of Maven. */
    static WorkflowRun withStandIn(Path folder, Path origin) throws Exception {
        String workflow = Files.readString(Workflows.starter(folder.resolve("started")));
        String java = "exec java -XX:TieredStopAtLevel=1 -cp '" + classes() + "' " + GoalProgram.class.getName();
        return new WorkflowRun(folder, origin, workflow, java + " \"$@\"");
    }

    /** Changes, as its owner would, what the tags of versions begin with. */
    void tags(String tags) {
        String changed = workflow.replace("\n  TAGS: site/\n", "\n  TAGS: " + tags + "\n");
        assertThat(changed).isNotEqualTo(workflow);
        workflow = changed;
    }

    /** Runs all steps for an event and returns whether it was time to publish; each step must succeed. */
    public boolean on(String event, Instant now) throws Exception {
        runs++;
        Path output = Files.writeString(folder.resolve("output-" + runs), "");
        String due = job("due");
        String script = due.substring(due.indexOf("run: |\n") + 7).replaceAll("(?m)^ {10}", "");
        Map<String, String> variables = variables(due, event, now);
        variables.put("GITHUB_OUTPUT", output.toString());
        bash(script, folder, variables);
        if (!Files.readString(output).equals("now=true\n")) {
            assertThat(output).hasContent("now=false\n");
            return false;
        }
        deploy(steps("publish", event, now).resolve("target/published"));
        return true;
    }

    /** Runs the steps that judge a pull request; each must succeed. */
    public void onPullRequest(Instant now) throws Exception {
        runs++;
        steps("check", "pull_request", now);
    }

    /** Returns the folder with the site as the web shows it. */
    public Path web() {
        return web;
    }

    /** Runs what a job runs, in a new clone, which it returns. */
    private Path steps(String job, String event, Instant now) throws Exception {
        Path checkout = folder.resolve("checkout-" + runs);
        Program.git(folder, "clone", "-q", origin.toUri().toString(), checkout.toString());
        for (MatchResult step : STEP.matcher(job(job)).results().toList()) {
            bash(step.group(1), checkout, variables(step.group(2), event, now));
        }
        return checkout;
    }

    /** Returns a file as the web shows it. */
    public String shown(String file) throws IOException {
        return Files.readString(web.resolve(file));
    }

    private void deploy(Path site) throws Exception {
        if (Files.exists(web)) {
            Files.move(web, folder.resolve("web-before-" + runs));
        }
        Files.move(site, web);
    }

    private Map<String, String> variables(String step, String event, Instant now) {
        Map<String, String> known = Map.of(
                "${{ github.event_name }}",
                event,
                "${{ github.event_name == 'schedule' }}",
                String.valueOf(event.equals("schedule")),
                "${{ github.server_url }}/${{ github.repository }}",
                origin.toString(),
                "${{ github.token }}",
                "a-token",
                "\"https://status.example.org/\"",
                "https://status.example.org/");
        Map<String, String> variables = new HashMap<>();
        VARIABLE.matcher(step)
                .results()
                .filter(one -> !one.group(2).equals("|"))
                .forEach(one ->
                        variables.put(one.group(1), Objects.requireNonNull(known.get(one.group(2)), one.group(2))));
        GENERAL.matcher(workflow).results().forEach(one -> variables.put(one.group(1), one.group(2)));
        variables.put("NOW", now.toString());
        variables.put("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"));
        return variables;
    }

    /** Returns where our classes are, be they loaded from a path or from a list of places. */
    private static String classes() {
        return GoalProgram.class.getClassLoader() instanceof URLClassLoader places
                ? Stream.of(places.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(place -> Path.of(place).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator));
    }

    private void bash(String script, Path where, Map<String, String> variables) throws Exception {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(variables);
        int code = builder.start().waitFor();
        assertThat(code)
                .as(script + "\n" + Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
    }

    private void program(String name, String script) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path file = Files.writeString(programs.resolve(name), "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String job(String name) {
        String rest = workflow.substring(workflow.indexOf("\n  " + name + ":\n") + 1);
        return Stream.of(rest.split("(?m)^\\n(?=  [a-z]+:$)", 2)).findFirst().orElseThrow();
    }
}
