package io.github.candor.author.starter;

import io.github.candor.author.questions.Answers;
import io.github.candor.model.OneCase;
import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wants of a new repository besides its content.
 *
 * @param wantsPom whether a {@code pom.xml} is to be written
 * @param host where the site is to live
 * @param pages how the site gets from its branch onto the web
 * @param owners who has to agree to changes, like {@code @acme/operations}; empty for nobody in particular
 */
record StarterChoices(boolean wantsPom, Host host, Pages pages, List<String> owners) {
    private static final Pattern OWNER =
            Pattern.compile("@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9._-]+)?|[^\\s@,#]+@[^\\s@,#]+\\.[^\\s@,#]+");

    /** The two ways in which GitHub Pages takes a site. */
    enum Pages {
        /** A workflow hands it over; in the settings: "GitHub Actions". */
        ARTIFACT,
        /** GitHub takes it from the branch; in the settings: "Deploy from a branch". */
        BRANCH
    }

    StarterChoices {
        owners = List.copyOf(owners);
    }

    /** Finds out what is wanted in {@code folder}. */
    static StarterChoices of(Path folder, Answers answers) {
        boolean wantsPom = !Files.exists(folder.resolve(StarterPom.NAME))
                && answers.get("pom", "A pom.xml, so that commands are short (yes, no)", "yes", StarterChoices::isYes);
        return new StarterChoices(
                wantsPom,
                answers.getUnasked("host", "github", Host::named),
                answers.getUnasked("pages", "artifact", StarterChoices::pages),
                answers.getUnasked("owners", "", StarterChoices::owners));
    }

    private static boolean isYes(String text) {
        return switch (OneCase.lower(text)) {
            case "yes", "y", "true" -> true;
            case "no", "n", "false" -> false;
            default -> throw new RefusalException("\"" + text + "\" is neither yes nor no.");
        };
    }

    private static Pages pages(String text) {
        return switch (OneCase.lower(text)) {
            case "artifact" -> Pages.ARTIFACT;
            case "branch" -> Pages.BRANCH;
            default ->
                throw new RefusalException("\"" + text + "\" is no way to GitHub Pages. Use one of artifact, branch.");
        };
    }

    private static List<String> owners(String text) {
        List<String> owners = new ArrayList<>();
        for (String one : text.strip().split("[\\s,]+", -1)) {
            if (!one.isEmpty() && !OWNER.matcher(one).matches()) {
                throw new RefusalException("\"" + one + "\" is no owner as CODEOWNERS names them."
                        + " Write @name, @organization/team or an e-mail address, separated by commas.");
            }
            if (!one.isEmpty()) {
                owners.add(one);
            }
        }
        return owners;
    }
}
