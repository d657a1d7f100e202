package io.github.candor;

import io.github.candor.model.Settings;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.settings.SettingsReader;
import io.github.candor.render.text.Words;
import io.github.candor.render.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks that the theme speaks the language that an author chose, which is not known before both were read. */
final class LanguageCheck {
    private LanguageCheck() {}

    /**
     * Checks the language of the site.
     *
     * @param folder that {@code settings} were read from
     * @param warnings of the same files
     * @throws ContentException with its place if there are no words for it
     */
    static void check(Path folder, Settings settings, Theme theme, List<Problem> warnings) throws ContentException {
        List<String> lacking = Words.lacking(theme, settings.language());
        if (!lacking.isEmpty()) {
            Problems problems = new Problems();
            problems.report(
                    Rule.INVALID_VALUE, SettingsReader.place(folder, "language"), lacking.get(0), lacking.get(1));
            throw new ContentException(Stream.concat(problems.sorted().stream(), warnings.stream())
                    .sorted()
                    .toList());
        }
    }
}
