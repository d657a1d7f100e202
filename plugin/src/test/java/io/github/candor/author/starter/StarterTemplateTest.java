package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StarterTemplateTest {
    @Test
    void fillsNothingInWhatSomebodySays() {
        String status = StarterTemplate.filled(
                "status.yml",
                Map.of(
                        "title", "@{url} @{components} $1 \\ @{nothing}",
                        "url", "@{title}",
                        "feedId", "@{language}",
                        "language", "@{timezone}",
                        "timezone", "@{components}",
                        "components", "@{title}"),
                Set.of());

        assertThat(status)
                .contains("title: @{url} @{components} $1 \\ @{nothing}\n", "url: @{title}\n", "\n@{title}\n")
                .containsPattern("@\\{language}");
    }
}
