package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.starter.BroughtArtifact;
import io.github.candor.author.starter.Commands;
import io.github.candor.author.starter.Host;
import io.github.candor.author.starter.SiteStarter;
import io.github.candor.maven.log.Shown;
import io.github.candor.maven.machine.FileCommits;
import io.github.candor.maven.machine.OwnArtifacts;
import io.github.candor.problem.ContentException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Starts a status repository: <code>status.yml</code>, an example incident and example maintenance as drafts, a workflow
 * that puts the site on GitHub Pages, <code>.gitignore</code>, a README for the team, a <code>pom.xml</code> with Maven's
 * wrapper unless it is not wanted, and schemas for editors. Your files are left alone. In a terminal it asks for what no switch says.
 *
 * <p>A plugin that is no release is brought along in <code>.candor/repository</code>, so that every machine and workflow has
 * it; the same goal of a release takes it out again.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends ContentMojo {
    /** The site's title, like <code>Example status</code>. */
    @Parameter(property = "candor.title")
    private @Nullable String title;

    /** The parts of the service, separated by commas: names, or ids and names like <code>pages:Teacher pages</code>. */
    @Parameter(property = "candor.components")
    private @Nullable String components;

    /** The time zone of the site, like <code>Europe/London</code>; default is this machine's. */
    @Parameter(property = "candor.timezone")
    private @Nullable String timezone;

    /**
     * The language of the site's own words: <code>de</code>, <code>en</code>, <code>es</code>, <code>fr</code>, <code>ja</code>,
     * <code>nl</code>, or one that you translate.
     */
    @Parameter(property = "candor.language", defaultValue = "en")
    private @Nullable String language;

    /**
     * Whether to write a <code>pom.xml</code> and Maven's wrapper, with which the goals have short names and need only a JDK:
     * <code>./mvnw candor:update</code>. Default is yes, unless there is a <code>pom.xml</code>.
     */
    @Parameter(property = "candor.pom")
    private @Nullable String pom;

    /**
     * Where the site is to live: <code>github</code>, <code>gitlab</code>, <code>netlify</code>, <code>cloudflare</code>,
     * <code>s3</code> or <code>server</code>; it writes the files that this host needs.
     */
    @Parameter(property = "candor.host", defaultValue = "github")
    private @Nullable String host;

    /**
     * How the workflow brings the site to GitHub Pages: as an <code>artifact</code>, which the settings call "GitHub Actions", or
     * by the <code>branch</code> alone, which they call "Deploy from a branch".
     */
    @Parameter(property = "candor.pages", defaultValue = "artifact")
    private @Nullable String pages;

    /**
     * Who has to agree to changes, like <code>@acme/operations</code>, separated by commas; makes it write
     * <code>.github/CODEOWNERS</code> and a template for pull requests. Default is nobody.
     */
    @Parameter(property = "candor.owners")
    private @Nullable String owners;

    /** Whether to commit what was written, and nothing else, with the program <code>git</code>. */
    @Parameter(property = "candor.commit", defaultValue = "false")
    private boolean commit;

    @Inject
    private @Nullable RepositorySystem repositories;

    @Override
    boolean isByClock() {
        return true;
    }

    private Map<String, @Nullable String> switches() {
        Map<String, @Nullable String> switches = new HashMap<>();
        switches.put("title", title);
        switches.put("components", components);
        switches.put("timezone", timezone);
        switches.put("language", "en".equals(language) ? null : language);
        switches.put("pom", pom);
        switches.put("host", host);
        switches.put("pages", pages);
        switches.put("owners", owners);
        switches.put("url", url());
        return switches;
    }

    @Override
    void run(SiteBuilder.Order order) throws ContentException, IOException {
        Path folder = order.content();
        FileCommits commits = new FileCommits(folder, getLog());
        if (commit) {
            commits.require();
        }
        Answers answers = answers(switches());
        SiteStarter starter = new SiteStarter(folder, ZoneId.systemDefault(), order.clock(), answers);
        SiteStarter.Started started = starter.start(plugin().commands(), brought());
        started.written().stream()
                .filter(file -> !file.startsWith(".candor/"))
                .forEach(file -> getLog().info("Wrote " + Shown.path(folder.resolve(file))));
        started.changed().forEach(file -> getLog().info("Brought up to date: " + Shown.path(folder.resolve(file))));
        started.leftAlone()
                .forEach(file -> getLog().info("Left alone, because it is there: " + Shown.path(folder.resolve(file))));
        started.advice().forEach(line -> getLog().info(line));
        List<String> files = new ArrayList<>(started.written());
        files.addAll(started.changed());
        if (commit && !files.isEmpty()) {
            commits.make(files, "Start the status site");
        }
        Commands commands = plugin().commands().in(folder);
        getLog().info("To see it: " + commands.of("generate"));
        getLog().info("When something is wrong: " + commands.of("new"));
        getLog().info("To publish it: " + (commit ? "" : "commit, ") + nextStep() + "; or " + commands.of("publish"));
    }

    private String nextStep() {
        Host home = host == null ? Host.GITHUB : Host.named(host);
        return home != Host.GITHUB
                ? home.nextStep()
                : "push to GitHub and choose there, under Settings > Pages, "
                        + ("branch".equalsIgnoreCase(pages) ? "the branch gh-pages" : "GitHub Actions")
                        + " as the source";
    }

    private List<BroughtArtifact> brought() throws IOException {
        return repositories == null || !plugin().commands().isSnapshot()
                ? List.of()
                : new OwnArtifacts(repositories, session(), plugin().descriptor()).find();
    }
}
