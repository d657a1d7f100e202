package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.author.Author;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.maven.log.Shown;
import io.github.candor.maven.machine.FileCommits;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft of an alert: opens an incident with <code>draft: true</code>, or notes the alert in the one that is there. It
 * reads the body of a webhook of Alertmanager, Grafana or PagerDuty from a file or from the environment's
 * <code>CANDOR_ALERT</code>. The same message twice changes nothing.
 */
@Mojo(name = "alert", requiresProject = false, aggregator = true, threadSafe = true)
public final class AlertMojo extends ContentMojo {
    /** More than a message can have. */
    private static final int LARGEST = 4 << 20;

    /** The file with the body of the webhook, JSON. Default is what <code>CANDOR_ALERT</code> in the environment says. */
    @Parameter(property = "candor.file")
    private @Nullable File file;

    /** Whether to commit what was written, and nothing else, with the program <code>git</code>. */
    @Parameter(property = "candor.commit", defaultValue = "false")
    private boolean commit;

    @Override
    boolean isByClock() {
        return true;
    }

    @Override
    void run(SiteBuilder.Order order) throws ContentException, IOException {
        FileCommits commits = new FileCommits(order.content(), getLog());
        if (commit) {
            commits.require();
        }
        Map<String, @Nullable String> switches = new HashMap<>();
        switches.put("alert", null);
        Answers answers = answers(switches);
        String body = body(answers);
        Author author = new Author(order.content(), order.template(), order.clock(), answers);
        Edit edit = author.alert(body);
        if (edit == null) {
            getLog().info("Nothing new: all of it is noted already.");
            return;
        }
        Path written = author.write(edit);
        getLog().info(edit.deed().done() + " " + Shown.path(written) + ":" + edit.line());
        edit.notes().forEach(note -> getLog().info(note));
        warn(edit.warnings(), order.content());
        if (commit) {
            commits.make(List.of(edit.file()), edit.summary());
        }
        if (edit.summary().startsWith("Draft ")) {
            getLog().info("It is a draft. To publish it, read it and take the line \"draft: true\" away.");
        }
    }

    private String body(Answers answers) throws IOException {
        if (file != null) {
            return text(file.toPath());
        }
        String given = answers.given("alert");
        if (given == null) {
            throw new RefusalException("There is no alert. Say -Dcandor.file=… with the body of a webhook, or put that"
                    + " into the variable CANDOR_ALERT.");
        }
        return given;
    }

    private static String text(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new RefusalException("candor.file: there is no file \"" + path + "\".");
        }
        try (InputStream in = Files.newInputStream(path)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(LARGEST));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new RefusalException("candor.file: \"" + path + "\" is not UTF-8.");
        }
    }
}
