package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Corpus;
import io.github.candor.fuzz.Fuzz;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Feeds the reader of one kind of file, in a folder that is right otherwise; everything wrong has a place and words. */
abstract class FileFuzz extends Fuzz {
    /** What a problem says can be read: nobody reads more than this. */
    private static final int LONGEST = 2_000;

    @TempDir
    Path folder;

    /** Returns the file that the input is, relative to the content folder. */
    abstract String name();

    @Override
    protected List<String> seeds() throws IOException {
        String subfolder = name().contains("/") ? name().substring(0, name().indexOf('/')) + "/**" : name();
        return Corpus.examples("**/" + subfolder);
    }

    @Override
    protected void feed(byte[] input) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("status.yml", ProblemExample.STATUS.getBytes(StandardCharsets.UTF_8));
        files.put(name(), input);
        try {
            check(ContentReader.read(folder, files, ProblemExample.NOW, ProblemExample.NOW)
                    .warnings());
        } catch (ContentException e) {
            assertThat(e.problems()).isNotEmpty();
            check(e.problems());
        }
    }

    private static void check(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.statement())
                    .isNotBlank()
                    .hasSizeLessThan(LONGEST)
                    .doesNotContain("Exception", "java.lang.", "java.util.", "java.io.", "java.nio.", "java.time.");
            assertThat(problem.place().file()).isNotBlank();
        }
        assertThat(ProblemReport.of(problems)).doesNotContain("\u0000", "\u001B", "\u202E");
    }
}
