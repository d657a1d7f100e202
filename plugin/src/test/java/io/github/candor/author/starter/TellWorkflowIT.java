package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflow with the form: its steps run in bash, with a program in the place of Maven that keeps what it is told. */
class TellWorkflowIT {
    private static final Map<String, String> OPENED = Map.of(
            "inputs.what", "Open an incident",
            "inputs.component", "login",
            "inputs.title", "Slow",
            "inputs.how", "at once");

    @TempDir
    Path folder;

    private String workflow;
    private Path clone;
    private Path origin;

    @BeforeEach
    void start() throws Exception {
        clone = folder.resolve("clone");
        Workflows.starter(clone, "artifact", "yes");
        workflow = Files.readString(clone.resolve(FormChoices.FILE));
        origin = Files.createDirectory(folder.resolve("origin.git"));
        Program.git(origin, "init", "-q", "--bare", "-b", "main");
        Program.git(clone, "init", "-q", "-b", "main");
        Program.git(clone, "add", "-A");
        Files.writeString(clone.resolve("mvnw"), """
                #!/bin/bash
                printf '%s\\n' "$*" > "$KEPT/arguments"
                env -0 > "$KEPT/environment"
                # Somebody else's form comes in between, as often as asked for.
                if [ "${OTHERS:-0}" -gt "$(ls "$KEPT" | grep -c '^other-')" ]; then
                  other=$KEPT/other-$RANDOM$RANDOM
                  git clone -q "$REPOSITORY" "$other"
                  echo "$other" > "$other/another-${other##*-}"
                  git -C "$other" add -A; git -C "$other" commit -q -m Another; git -C "$other" push -q
                fi
                if [ -n "$CANDOR_TITLE" ]; then
                  [ ! -e written ] || exit 3
                  echo "$CANDOR_TITLE" > written; git add written; git commit -q -m Written
                fi
                """);
        Program.git(clone, "add", "-A");
        Program.git(clone, "commit", "-q", "-m", "Begin");
        Program.git(clone, "push", "-q", origin.toString(), "main");
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Path gh = Files.writeString(programs.resolve("gh"), """
                #!/bin/bash
                printf '%s\\n' "$@" >> "$KEPT/gh"
                if [ "$1" = pr ]; then exit "${PR:-0}"; fi
                """);
        assertThat(gh.toFile().setExecutable(true)).isTrue();
    }

    static Stream<String> typed() {
        return Stream.of(
                "$(touch pwned)",
                "`touch pwned`; touch pwned; touch pwned | touch pwned & touch pwned",
                "it's \"quoted\" 'twice' \\",
                "two\nlines\r\n::set-output name=x::y\n::add-mask::z",
                "-Dcandor.publish --version -X",
                "${{ secrets.TOKEN }} ${env.HOME} ${candor.text}",
                "é 日本 \u202e",
                "x\n".repeat(32_000));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void handsOnWhatWasTypedAsItIs(String typed) throws Exception {
        Map<String, String> inputs =
                new HashMap<>(Map.of("inputs.what", "Open an incident", "inputs.component", "login"));
        inputs.putAll(Map.of("inputs.title", typed, "inputs.text", typed, "inputs.at", typed, "inputs.entry", typed));

        write(inputs);

        assertThat(told())
                .containsEntry("CANDOR_TITLE", typed)
                .containsEntry("CANDOR_TEXT", typed)
                .containsEntry("CANDOR_AT", typed)
                .containsEntry("CANDOR_ID", typed);
        assertThat(folder.resolve("arguments")).hasContent("-B -ntp -q candor:new -Dcandor.commit");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.endsWith("pwned"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open an incident | login       | nothing new | candor:new         | login:major_outage |            | ",
                "Open an incident | login       | identified  | candor:new         | login:major_outage | identified | ",
                "Say more         | nothing new | monitoring  | candor:update      |                    | monitoring | 23:00",
                "Say more         | login       | nothing new | candor:update      | login:major_outage |            | 23:00",
                "Resolve          | nothing new | nothing new | candor:resolve     |                    |            | ",
                "Take back a false alarm | nothing new | nothing new | candor:retract |               |            | ",
                "Announce work    | login       | nothing new | candor:maintenance | login              |            | 23:00"
            })
    void doesWhatWasChosen(
            String what, String component, String state, String goal, String hit, String status, String until)
            throws Exception {
        write(Map.of(
                "inputs.what",
                what,
                "inputs.component",
                component,
                "inputs.status",
                "major_outage",
                "inputs.state",
                state,
                "inputs.until",
                "23:00"));

        assertThat(Files.readString(folder.resolve("arguments"))).contains(" " + goal + " ");
        assertThat(told().getOrDefault("CANDOR_COMPONENTS", "")).isEqualTo(hit == null ? "" : hit);
        assertThat(told().getOrDefault("CANDOR_STATUS", "")).isEqualTo(status == null ? "" : status);
        assertThat(told().getOrDefault("CANDOR_UNTIL", "")).isEqualTo(until == null ? "" : until);
    }

    @Test
    void refusesWhatNobodyCanChoose() throws Exception {
        assertThat(bash(Map.of("inputs.what", "Delete all"))).isEqualTo(1);
        assertThat(folder.resolve("arguments")).doesNotExist();
    }

    @Test
    void pushesToTheMainBranchAndStartsTheWorkflowThatPublishes() throws Exception {
        assertThat(bash(OPENED)).isZero();

        assertThat(Program.git(origin, "show", "main:written")).isEqualTo("Slow");
        assertThat(folder.resolve("gh")).hasContent("workflow\nrun\nstatus.yml\n--ref\nmain");
        assertThat(told()).doesNotContainKeys("TOKEN", "GH_TOKEN", "GIT_CONFIG_VALUE_0");
    }

    @Test
    void losesNoneOfThreeFormsThatAreSentAtOnce() throws Exception {
        int code = bash(OPENED, Map.of("OTHERS", "2"));
        assertThat(code).as(said()).isZero();

        assertThat(Program.git(origin, "log", "--format=%s", "main").lines())
                .containsExactly("Written", "Another", "Another", "Begin");
        assertThat(Program.git(origin, "show", "main:written")).isEqualTo("Slow");
        assertThat(workflow).doesNotContain("concurrency:");
    }

    @Test
    void saysSoWhereItComesNeverInBetween() throws Exception {
        assertThat(bash(OPENED, Map.of("OTHERS", "99"))).isEqualTo(1);

        assertThat(said()).contains("::error::main changes too often; send the form again.");
        assertThat(folder.resolve("gh")).doesNotExist();
    }

    @Test
    void opensAPullRequestOrSaysWhere() throws Exception {
        Map<String, String> inputs = new HashMap<>(OPENED);
        inputs.put("inputs.how", "after a pull request");

        assertThat(bash(inputs)).isZero();

        assertThat(Program.git(origin, "branch", "--format=%(refname:short)")).isEqualTo("main\ntell/7");
        assertThat(Files.readString(folder.resolve("gh")))
                .contains("pr\ncreate\n--base\nmain\n--head\ntell/7\n--title\nWritten\n");
        Program.git(clone, "reset", "-q", "--hard", "HEAD~1");
        Program.git(origin, "branch", "-q", "-D", "tell/7");
        assertThat(bash(inputs, Map.of("PR", "1"))).isZero();
        assertThat(said())
                .contains("::warning::No pull request could be opened; do it at " + origin + "/compare/main...tell/7");
    }

    @Test
    void putsNoInputIntoACommand() {
        String scripts = workflow.replaceAll("(?m)^ +[A-Z_]+: .*\\n", "");

        assertThat(scripts.substring(scripts.indexOf("steps:"))).doesNotContain("${{ inputs.");
    }

    private void write(Map<String, String> inputs) throws Exception {
        int code = bash(inputs);
        assertThat(code).as(said()).isZero();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private Map<String, String> told() throws IOException {
        return Stream.of(Files.readString(folder.resolve("environment")).split("\0", -1))
                .filter(one -> one.contains("="))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
    }

    private int bash(Map<String, String> inputs) throws Exception {
        return bash(inputs, Map.of());
    }

    /** Runs the step; what GitHub would put into its variables comes from {@code inputs}. */
    private int bash(Map<String, String> inputs, Map<String, String> further) throws Exception {
        String rest = workflow.substring(workflow.indexOf("- id: tell"));
        String script = rest.substring(rest.indexOf("run: |\n") + 7).replaceAll("(?m)^ {10}", "");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script)
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        Map<String, String> known = new HashMap<>(Map.of(
                "github.actor", "somebody",
                "github.event.sender.id", "1",
                "github.event.repository.default_branch", "main",
                "github.run_id", "7",
                "github.token", "a-token",
                "github.repository", "origin.git",
                "github.server_url", folder.toString()));
        known.putAll(inputs);
        rest.substring(0, rest.indexOf("run: |")).lines().map(String::strip).forEach(line -> {
            if (line.matches("[A-Z_]+: .*")) {
                String[] variable = line.split(": ", 2);
                builder.environment().put(variable[0], filled(variable[1], known));
            }
        });
        builder.environment().putAll(further);
        builder.environment().put("KEPT", folder.toString());
        builder.environment().put("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"));
        return builder.start().waitFor();
    }

    private static String filled(String value, Map<String, String> known) {
        String filled = value;
        for (Map.Entry<String, String> one : known.entrySet()) {
            filled = filled.replace("${{ " + one.getKey() + " }}", one.getValue());
        }
        return filled.startsWith("${{ inputs.") ? "" : filled;
    }
}
