package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.author.Author;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.git.GitRepository;
import io.github.candor.maven.log.Shown;
import io.github.candor.maven.machine.ConsoleTerminal;
import io.github.candor.maven.machine.EnvironmentSwitches;
import io.github.candor.problem.ContentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals of an author's day have in common: facts come from switches, else from the environment, else from whoever sits at the terminal; what
 * is written was found valid before.
 */
abstract sealed class AuthorMojo extends ContentMojo permits InitMojo, EntryMojo {
    /** Whether to commit what was written, and nothing else, with the program <code>git</code>. */
    @Parameter(property = "candor.commit", defaultValue = "false")
    private boolean commit;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean isInteractive;

    @Override
    final void run(SiteBuilder.Order order)
            throws ContentException, IOException, MojoFailureException, MojoExecutionException {
        Map<String, String> given = EnvironmentSwitches.with(switches(), System.getenv());
        if (commits()) {
            GitRepository.at(order.content()).require();
        }
        write(order, new Answers(given, ConsoleTerminal.find(isInteractive)));
    }

    /** Returns the goal's own switches by the name after {@code candor.}; null for what was not given. */
    abstract Map<String, @Nullable String> switches();

    /** Does the goal's own work. */
    abstract void write(SiteBuilder.Order order, Answers answers)
            throws ContentException, IOException, MojoFailureException, MojoExecutionException;

    /** Returns whether the goal commits what it writes. */
    boolean commits() {
        return commit;
    }

    /** Commits {@code files} if that was asked for. */
    final void commit(Path folder, List<String> files, String summary) throws IOException {
        if (commits() && !files.isEmpty()) {
            commitNow(folder, files, summary);
        }
    }

    /** Commits {@code files}. */
    final void commitNow(Path folder, List<String> files, String summary) {
        getLog().info("Committed " + GitRepository.at(folder).commit(files, summary) + " " + summary);
    }

    /** Shows what {@code edit} did and where, once it is written. */
    final void written(SiteBuilder.Order order, Author author, Edit edit) throws IOException {
        Path file = author.write(edit);
        getLog().info(edit.deed().done() + " " + Shown.path(file) + ":" + edit.line());
        edit.notes().forEach(note -> getLog().info(note));
        warn(edit.warnings(), order.content());
        commit(order.content(), List.of(edit.file()), edit.summary());
    }
}
