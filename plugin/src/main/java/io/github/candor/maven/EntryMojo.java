package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.author.Author;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.git.GitRepository;
import io.github.candor.maven.log.NextSteps;
import io.github.candor.maven.log.PublicationLog;
import io.github.candor.maven.log.Shown;
import io.github.candor.maven.machine.FileCommits;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that make or change one entry. */
abstract sealed class EntryMojo extends PublishingMojo
        permits NewMojo, UpdateMojo, ResolveMojo, RetractMojo, MaintenanceMojo {
    /** Where there is one of these, a push is enough. */
    private static final List<String> WORKFLOWS = List.of(".github/workflows", ".gitlab-ci.yml", "netlify.toml");

    /**
     * The entry's id, which is its file name without <code>.md</code>. A new entry is named by its day and title unless this
     * is set; an existing one is the only open one, unless this says another.
     */
    @Parameter(property = "candor.id")
    private @Nullable String id;

    /** What the public is told, in Markdown. */
    @Parameter(property = "candor.text")
    private @Nullable String text;

    /**
     * When it happened, like <code>2025-02-13 07:20</code>, <code>07:20</code> (today) or
     * <code>2025-02-13T07:20+01:00</code>; without an offset in the zone of the site, or of the file that is changed. Of
     * planned work, when it begins.
     */
    @Parameter(property = "candor.at", defaultValue = "now")
    private @Nullable String at;

    /**
     * Whether to commit the file, push the commit to where the repository's branch comes from, and publish the site as
     * <code>candor:publish</code> does.
     */
    @Parameter(property = "candor.publish", defaultValue = "false")
    private boolean publish;

    /** Whether to commit what was written, and nothing else, with the program <code>git</code>. */
    @Parameter(property = "candor.commit", defaultValue = "false")
    private boolean commit;

    @Override
    boolean isByClock() {
        return true;
    }

    private Map<String, @Nullable String> switches() {
        Map<String, @Nullable String> switches = new HashMap<>(own());
        switches.put("id", id);
        switches.put("text", text);
        switches.put("at", "now".equals(at) ? null : at);
        return switches;
    }

    @Override
    final void run(SiteBuilder.Order order)
            throws ContentException, IOException, MojoFailureException, MojoExecutionException {
        FileCommits commits = new FileCommits(order.content(), getLog());
        if (publish) {
            requireNoTemplate(order);
        }
        if (commits()) {
            commits.require();
        }
        Answers answers = answers(switches());
        Author author = new Author(order.content(), order.template(), order.clock(), answers);
        Edit edit = edit(author);
        write(order, author, edit);
        if (commits()) {
            commits.make(List.of(edit.file()), edit.summary());
        }
        boolean isPublished = publish || wantsToPublish(order, answers, edit);
        if (isPublished) {
            publish(order);
        }
        NextSteps.after(edit, plugin().commandsHere()).stream()
                .filter(line -> !isPublished || !line.startsWith(NextSteps.SEE))
                .forEach(line -> getLog().info(line));
        if (!isPublished && GitRepository.at(order.content()).isThere()) {
            getLog().info("To publish it: " + toPublish(order.content(), edit));
        }
    }

    private boolean commits() {
        return publish || commit;
    }

    /** Shows what {@code edit} did and where, once it is written. */
    private void write(SiteBuilder.Order order, Author author, Edit edit) throws IOException {
        Path file = author.write(edit);
        getLog().info(edit.deed().done() + " " + Shown.path(file) + ":" + edit.line());
        edit.notes().forEach(note -> getLog().info(note));
        warn(edit.warnings(), order.content());
    }

    /** Asks whoever sits there, and commits what was written if it is not. */
    private boolean wantsToPublish(SiteBuilder.Order order, Answers answers, Edit edit) {
        boolean isPossible =
                order.template() == null && GitRepository.at(order.content()).canPublish(target().remote());
        boolean isWanted = isPossible && answers.agree("Publish it now");
        if (isWanted && !commits()) {
            new FileCommits(order.content(), getLog()).make(List.of(edit.file()), edit.summary());
        }
        return isWanted;
    }

    /** Where there is a workflow, it publishes what is pushed. */
    private String toPublish(Path content, Edit edit) {
        String file = Shown.path(content.resolve(edit.file())).toString();
        String message = edit.summary().contains("'") ? "" : " -m '" + edit.summary() + "'";
        String commit = commits() ? "" : "git add " + file + " && git commit" + message + " && ";
        boolean hasWorkflow = Stream.iterate(content, folder -> folder != null, Path::getParent)
                .anyMatch(folder -> WORKFLOWS.stream().anyMatch(one -> Files.exists(folder.resolve(one))));
        return commit + "git push"
                + (hasWorkflow ? "" : " && " + plugin().commandsHere().of("publish"));
    }

    /** What was asked and committed meanwhile was so after the goal began. */
    private void publish(SiteBuilder.Order begun) throws IOException, MojoFailureException, MojoExecutionException {
        SiteBuilder.Order order = begun.at(Instant.now());
        remote(order).open(order, this::wish, progress(), publisher -> {
            String sent = publisher.share();
            if (sent != null) {
                getLog().info("Pushed " + sent);
            }
            Publication publication = publish(publisher, order);
            new PublicationLog(getLog(), target(), null).say(publication);
            String workflow = sent == null ? null : publisher.workflow();
            if (workflow != null) {
                getLog().info("The workflow " + workflow + ", which the push starts, puts it there");
            }
            warnUnlessShared(publisher, publication);
        });
    }

    /** Returns the switches that only this goal has. */
    abstract Map<String, @Nullable String> own();

    /** Returns what is to be written. */
    abstract Edit edit(Author author) throws ContentException, IOException;
}
