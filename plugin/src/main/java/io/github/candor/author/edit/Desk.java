package io.github.candor.author.edit;

import io.github.candor.author.questions.Answers;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.model.Components;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author works with: the content as it stands, the time, and somebody or nobody to ask.
 *
 * @param folder that holds {@code status.yml}
 * @param template folder with the organisation's own templates, or null
 */
public record Desk(Path folder, @Nullable Path template, SiteContent content, Instant now, Answers answers) {
    /** Reads the content; whatever is wrong in it must be fixed first. */
    public static Desk of(Path folder, @Nullable Path template, Instant now, Answers answers) throws ContentException {
        Reading reading = ContentReader.read(folder, now, now);
        return new Desk(folder, template, reading.content(), reading.now(), answers);
    }

    /** Returns the site's components. */
    public Components components() {
        return content.components();
    }

    /** Returns a whole file of content, which has been read and so is UTF-8. */
    public String text(String file) throws IOException {
        return OrdinaryFile.text(folder.resolve(file), StandardCharsets.UTF_8);
    }

    /** Reads the content as it would be with {@code edit}, of which nothing has been written yet. */
    public Reading with(Edit edit) {
        byte[] after = edit.after().getBytes(StandardCharsets.UTF_8);
        try {
            return ContentReader.read(folder, Map.of(edit.file(), after), now, now);
        } catch (ContentException e) {
            throw new RefusalException("Nothing was written, for then the content would have mistakes:\n\n"
                    + ProblemReport.of(
                            e.problems().stream().filter(Problem::isError).toList()) + "\n");
        }
    }

    /** Returns the warnings of one file among those of all. */
    public static List<Problem> warnings(Reading reading, String file) {
        return reading.warnings().stream()
                .filter(problem -> problem.place().file().equals(file))
                .toList();
    }
}
