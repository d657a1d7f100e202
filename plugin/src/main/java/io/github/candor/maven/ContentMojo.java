package io.github.candor.maven;

import io.github.candor.Progress;
import io.github.candor.PublicHistory;
import io.github.candor.SiteBuilder;
import io.github.candor.TimeSource;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.starter.SiteAddress;
import io.github.candor.maven.log.ProblemLog;
import io.github.candor.maven.log.ProgressLog;
import io.github.candor.maven.log.SafeError;
import io.github.candor.maven.log.SafeLog;
import io.github.candor.maven.log.UnwritableName;
import io.github.candor.maven.machine.BuildFolders;
import io.github.candor.maven.machine.BuildTime;
import io.github.candor.maven.machine.ConsoleTerminal;
import io.github.candor.maven.machine.EnvironmentSwitches;
import io.github.candor.maven.machine.RunningPlugin;
import io.github.candor.maven.machine.SwitchFinder;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.DiskFault;
import io.github.candor.problem.Problem;
import io.github.candor.problem.RefusalException;
import io.github.candor.render.theme.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common that read a folder of content: its parameters, and how mistakes are answered. */
abstract sealed class ContentMojo extends AbstractMojo
        permits CheckMojo, ReportMojo, GenerateMojo, InitMojo, AlertMojo, ServeMojo, BranchMojo, ImportMojo {
    /**
     * The folder that holds <code>status.yml</code>. Default is the module's folder; without a <code>pom.xml</code>, the
     * current one.
     */
    @Parameter(property = "candor.content", defaultValue = "${basedir}")
    private @Nullable File content;

    /**
     * A folder with files that replace those of the default theme, each by its name there, like
     * <code>pages/incident.mustache</code>. Default is the folder <code>template</code> in the content, if there is one.
     */
    @Parameter(property = "candor.template")
    private @Nullable File template;

    /**
     * The instant to take for now, like <code>2025-03-01T12:00:00Z</code>: what is open, overdue or still to come is judged by
     * it, and rolling windows end with it. The same content and the same instant give the same bytes. Default is <code>SOURCE_DATE_EPOCH</code> of the environment, else
     * <code>project.build.outputTimestamp</code>, else the clock; the first two only if they are within a day of the clock and
     * nothing is known to have happened since. <code>clock</code> passes over both.
     */
    @Parameter(property = "candor.now")
    private @Nullable String now;

    /**
     * The site's absolute address, like <code>https://preview.example.org/42/</code>, in place of the one in
     * <code>status.yml</code>; for previews. Default is the one in <code>status.yml</code>.
     */
    @Parameter(property = "candor.url")
    private @Nullable String url;

    /** Whether to do nothing; for a module or a machine that should leave this goal out. */
    @Parameter(property = "candor.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    private final Progress progress = new Progress(System::nanoTime);
    private TimeSource source = TimeSource.CLOCK;

    /** Returns a log that shows nothing unsafe, whoever wrote the text. */
    @Override
    public final Log getLog() {
        return new SafeLog(super.getLog());
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because candor.skip is set.");
            return;
        }
        try {
            executeUnlessSkipped();
        } catch (RefusalException e) {
            throw SafeError.of(new MojoFailureException(e.text()));
        } catch (MojoFailureException e) {
            throw SafeError.of(e);
        } catch (MojoExecutionException e) {
            throw SafeError.of(e);
        } catch (RuntimeException e) {
            String answer = UnwritableName.answer(e);
            if (answer != null) {
                throw SafeError.of(new MojoFailureException(answer));
            }
            throw SafeError.of(e);
        }
    }

    private void executeUnlessSkipped() throws MojoExecutionException, MojoFailureException {
        requireKnownSwitches();
        SiteBuilder.Order order = order();
        ProgressLog watching = ProgressLog.watch(progress, getLog());
        try {
            run(order);
        } catch (ContentException e) {
            throw new MojoFailureException(
                    ProblemLog.mistakes("The content has", e.problems(), "nothing was written.", order.content()));
        } catch (TemplateException e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            String answer = UnwritableName.answer(e);
            if (answer != null) {
                throw new MojoFailureException(answer);
            }
            throw new MojoExecutionException("A file could not be read or written: " + DiskFault.withPath(e), e);
        } finally {
            watching.close();
        }
    }

    /** A switch that nobody reads would pass in silence, and be believed. */
    private void requireKnownSwitches() throws MojoFailureException {
        if (session != null && execution != null) {
            List<String> wrong = new SwitchFinder(session, execution).complaints(projectWithPom());
            if (!wrong.isEmpty()) {
                throw new MojoFailureException(String.join("\n", wrong));
            }
        }
    }

    /** Returns how Maven came to run this goal. */
    final MojoExecution execution() {
        if (execution == null) {
            throw new IllegalStateException("not run by Maven");
        }
        return execution;
    }

    /** Returns this plugin. */
    final RunningPlugin plugin() {
        return RunningPlugin.of(execution(), projectWithPom());
    }

    /** Returns the run of Maven. */
    final MavenSession session() {
        if (session == null) {
            throw new IllegalStateException("not run by Maven");
        }
        return session;
    }

    /** Returns the site's address as it was given, or null. */
    final @Nullable String url() {
        return url;
    }

    /** Does the goal's own work. */
    abstract void run(SiteBuilder.Order order)
            throws ContentException, IOException, MojoFailureException, MojoExecutionException;

    /** Returns what is told how far the goal has come; what takes over a second is then shown. */
    final Progress progress() {
        return progress;
    }

    /** Returns whether <code>candor.now</code> is set, so that time stands still. */
    final boolean isTimeChosen() {
        return now != null && !now.isBlank() && !now.strip().equals("clock");
    }

    /** Returns whether the clock alone says what is now, whatever is set. */
    boolean isByClock() {
        return false;
    }

    /** Returns the folders that Maven builds in. */
    final BuildFolders folders(Path folder) {
        return new BuildFolders(folder, projectWithPom());
    }

    /** Returns what the author says: by {@code switches}, else by the environment, else at the terminal. */
    final Answers answers(Map<String, @Nullable String> switches) {
        Map<String, String> given = EnvironmentSwitches.with(switches, System.getenv());
        return new Answers(given, ConsoleTerminal.find(session().getSettings().isInteractiveMode()));
    }

    /** Returns the project, or null where there is no <code>pom.xml</code>. */
    final @Nullable MavenProject projectWithPom() {
        return project == null || project.getFile() == null ? null : project;
    }

    /** Shows what the authors might want to fix. */
    final void warn(List<Problem> warnings, Path folder) {
        ProblemLog.warn(getLog(), warnings, folder);
    }

    private SiteBuilder.Order order() throws MojoFailureException {
        Path folder = (content == null ? new File("") : content)
                .toPath()
                .toAbsolutePath()
                .normalize();
        MavenProject pom = projectWithPom();
        String timestamp = pom == null ? null : pom.getProperties().getProperty("project.build.outputTimestamp");
        BuildTime time = time(timestamp);
        source = time.source();
        return new SiteBuilder.Order(
                folder,
                template == null ? null : template.toPath(),
                url == null || url.isBlank() ? null : SiteAddress.ofSwitch("candor.url", url),
                time.now(),
                time.clock(),
                time.source(),
                PublicHistory.ofFolder(folder));
    }

    private BuildTime time(@Nullable String timestamp) throws MojoFailureException {
        return isByClock()
                ? BuildTime.ofClock(Instant.now())
                : BuildTime.of(now, System.getenv(), timestamp, Instant.now());
    }

    /** Says what the site or report is as of, and why. */
    final void sayTime(Instant at) {
        getLog().info("As of " + at.truncatedTo(ChronoUnit.SECONDS) + ", from " + source.title());
    }
}
