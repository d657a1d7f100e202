package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.author.Answers;
import io.github.candor.author.AuthorException;
import io.github.candor.author.Commands;
import io.github.candor.author.SiteStarter;
import io.github.candor.problem.ContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Starts a status repository: <code>status.yml</code>, an example incident and example maintenance as drafts, a workflow
 * that puts the site on GitHub Pages, <code>.gitignore</code>, a README for the team, and a <code>pom.xml</code> if wanted. A
 * file that is there is left alone. In a terminal it asks for what no switch says.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AuthorMojo {
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

    /** Whether to write a <code>pom.xml</code>, with which the goals have short names: <code>mvn candor:update</code>. */
    @Parameter(property = "candor.pom")
    private @Nullable String pom;

    @Override
    Map<String, @Nullable String> switches() {
        Map<String, @Nullable String> switches = new HashMap<>();
        switches.put("title", title);
        switches.put("components", components);
        switches.put("timezone", timezone);
        switches.put("language", "en".equals(language) ? null : language);
        switches.put("pom", pom);
        switches.put("url", url());
        return switches;
    }

    @Override
    void write(SiteBuilder.Order order, Answers answers) throws AuthorException, ContentException, IOException {
        Path folder = order.content();
        SiteStarter starter = new SiteStarter(folder, ZoneId.systemDefault(), order.clock(), answers);
        SiteStarter.Started started = starter.start(commands(false));
        started.written().forEach(file -> getLog().info("Wrote " + shown(folder.resolve(file))));
        started.leftAlone()
                .forEach(file -> getLog().info("Left alone, because it is there: " + shown(folder.resolve(file))));
        started.advice().forEach(line -> getLog().info(line));
        commit(folder, started.written(), "Start the status site");
        Commands commands = commands(Files.exists(folder.resolve("pom.xml")));
        getLog().info("To see it: " + commands.of("generate"));
        getLog().info("When something is wrong: " + commands.of("new"));
        getLog().info("To publish it: " + (commits() ? "" : "commit, ")
                + "push to GitHub and choose there, under Settings > Pages, GitHub Actions as the" + " source; or "
                + commands.of("publish"));
    }
}
