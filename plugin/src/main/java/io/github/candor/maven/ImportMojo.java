package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SiteImporter;
import io.github.candor.maven.log.ProblemLog;
import io.github.candor.maven.log.Shown;
import io.github.candor.maven.machine.ReportPlace;
import io.github.candor.migrate.ImportReport;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.web.GithubIssues;
import io.github.candor.migrate.web.LivePage;
import io.github.candor.migrate.web.Manners;
import io.github.candor.migrate.web.PageAddress;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Logins;
import io.github.candor.problem.Problem;
import io.github.candor.problem.RefusalException;
import io.github.candor.write.ReportFile;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings a log that was kept elsewhere into the content: incidents, maintenance, notices, components, and the old addresses
 * of all. What does not come over as it was is listed with its place; then the site is built in memory and compared with the
 * log. Nothing of yours is overwritten: run it again after the log has grown, and only what is new or changed there comes,
 * while what you edited here stays.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends ContentMojo {
    private static final URI MANAGEMENT = URI.create("https://api.statuspage.io/");

    private static final URI GITHUB = URI.create("https://api.github.com/");

    /**
     * The log: a folder, a file, or the address of a Statuspage like <code>https://www.example-status.com/</code>, which is
     * asked for all of its incidents one by one; with a token in the environment variable <code>STATUSPAGE_TOKEN</code> its
     * management API is asked for a hundred at a time. Of a repository of Upptime on GitHub like
     * <code>https://github.com/upptime/upptime</code> the issues are asked for; with a token in <code>CANDOR_TOKEN</code> or
     * <code>GITHUB_TOKEN</code> GitHub answers more often than 60 times an hour.
     */
    @Parameter(property = "candor.from", required = true)
    private @Nullable String from;

    /**
     * What keeps the log: <code>cstate</code>, <code>statuspage</code>, <code>statusfy</code>, <code>upptime</code>, or
     * <code>mapped</code> for any other front matter with a <code>candor-import.yml</code> beside it. Default is what it looks
     * like.
     */
    @Parameter(property = "candor.kind")
    private @Nullable String kind;

    /** Whether to fail, and write nothing, when the site would say something else than the log and nothing explains it. */
    @Parameter(property = "candor.strict", defaultValue = "false")
    private boolean strict;

    /** A file to write the whole report to, as Markdown. Default is <code>.candor/import.md</code> in the content. */
    @Parameter(property = "candor.file")
    private @Nullable File file;

    @Override
    void run(SiteBuilder.Order order) throws ContentException, IOException, MojoFailureException {
        File wanted =
                file == null ? order.content().resolve(".candor/import.md").toFile() : file;
        Path target = ReportPlace.of("candor.file", wanted, order.content());
        SiteImporter.Wish wish = new SiteImporter.Wish(files(), kind, strict);
        SiteImporter.Result result;
        try {
            result = SiteImporter.run(order, wish);
        } catch (ContentException e) {
            throw new MojoFailureException(mistakes(e.problems(), wish.files(), order.content()));
        }
        ImportReport report = result.report();
        ReportFile.write(report.markdown().getBytes(StandardCharsets.UTF_8), target);
        report.lines().forEach(line -> getLog().warn(line));
        getLog().info(report.summary());
        getLog().info(report.proof() + " All of it: " + Shown.path(target));
        if (strict && report.isUnexplained()) {
            throw new MojoFailureException(report.proof() + " Nothing was written, because candor.strict is set.");
        }
    }

    /** Says whose mistakes they are, and repeats no password of a line. */
    private String mistakes(List<Problem> problems, SourceFiles log, Path content) {
        boolean isOfLog = problems.stream()
                .map(problem -> problem.place().file())
                .allMatch(name -> log.has(name) && !Files.exists(content.resolve(name)));
        Path folder = isOfLog && from != null && !PageAddress.isMeant(from) ? path(from) : content;
        String whose = isOfLog ? "The log has" : "The content has";
        return Logins.without(ProblemLog.mistakes(whose, problems, "nothing was written.", folder));
    }

    private SourceFiles files() throws IOException {
        String repository = from == null ? null : GithubIssues.repository(from);
        if (repository != null) {
            getLog().info("Asking GitHub for the issues of " + repository + ", which may take some minutes");
            return new GithubIssues(GITHUB, repository, token("CANDOR_TOKEN", "GITHUB_TOKEN"), Manners.GOOD).fetch();
        }
        if (from != null && PageAddress.isMeant(from)) {
            URI page = PageAddress.of(from);
            getLog().info("Asking " + page + ", which may take some minutes");
            return new LivePage(page, MANAGEMENT, token("STATUSPAGE_TOKEN"), Manners.GOOD).fetch();
        }
        Path path = path(from == null ? "" : from);
        if (!Files.exists(path)) {
            // What looks like a login may be one, in an address of whatever form.
            String shown = path.toString().contains("@")
                    ? "of this name"
                    : Shown.path(path).toString();
            throw new RefusalException("There is no file or folder " + shown + ".");
        }
        return SourceFiles.at(path);
    }

    private static Path path(String from) {
        try {
            return Path.of(from).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new RefusalException("candor.from has a character that no file or folder has in its name.");
        }
    }

    /** Returns what the first of {@code variables} says that says anything, or null. */
    private static @Nullable String token(String... variables) {
        for (String variable : variables) {
            String token = System.getenv(variable);
            if (token != null && !token.isBlank()) {
                return token.strip();
            }
        }
        return null;
    }
}
