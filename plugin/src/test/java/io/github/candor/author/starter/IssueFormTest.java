package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form for issues and the workflow that makes drafts of them belong together. */
class IssueFormTest {
    private static final String FORM = StarterTemplate.filled("issue.yml", Map.of(), Set.of());
    private static final String WORKFLOW = StarterTemplate.filled("draft.yml", Map.of(), Set.of("pom"));

    @Test
    void asksForEachAnswerThatTheWorkflowReads() {
        assertThat(Pattern.compile("\\(answer '([^']+)'")
                        .matcher(WORKFLOW)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(Pattern.compile("(?m)^      label: (.+)$")
                        .matcher(FORM)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .hasSize(4);
    }

    @Test
    void asksLastForWhatMayHoldHeadings() {
        assertThat(FORM.indexOf("type: textarea")).isGreaterThan(FORM.lastIndexOf("type: input"));
        assertThat(WORKFLOW).contains("$(answer 'What you would tell the public' all)");
    }

    @Test
    void givesNoLabelByItself() {
        assertThat(FORM).doesNotContain("labels:");
        assertThat(WORKFLOW).contains("if: github.event.label.name == 'status'\n");
    }

    @Test
    void putsNothingOfTheIssueIntoACommand() {
        String commands = Pattern.compile("(?m)^        run: \\|\\n((?:          .*\\n)+)")
                .matcher(WORKFLOW)
                .results()
                .map(MatchResult::group)
                .reduce("", String::concat);

        assertThat(commands).contains("gh pr create", "answer()").doesNotContain("${{");
    }
}
