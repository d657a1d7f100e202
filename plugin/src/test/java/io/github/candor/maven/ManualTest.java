package io.github.candor.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code candor:help} says: the descriptor that Maven makes of the goals' Javadoc. */
class ManualTest {
    /** Goals that ask in a terminal for what no switch says, and so need no defaults. */
    private static final Set<String> ASKING = Set.of("init", "maintenance", "new", "resolve", "retract", "update");

    /** What a goal has of its own under a name that other goals use as well. */
    private static final Set<String> OWN = Set.of("checkout output", "notify dryRun", "rollback version");

    /** What each goal says of its own deed: the same name, asked of another thing. */
    private static final Set<String> OF_EACH_GOAL = Set.of("components", "file", "status", "title", "until");

    static List<String> goals() throws IOException {
        return descriptor().select("mojos > mojo > goal").eachText();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void saysWhatEveryGoalDoes(String goal) throws IOException {
        assertThat(mojo(goal).expectFirst("> description").text())
                .hasSizeGreaterThan(40)
                .endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("goals")
    void explainsEveryParameterWithItsPropertyAndItsDefault(String goal) throws IOException {
        for (Element parameter : mojo(goal).select("> parameters > parameter")) {
            String name = parameter.expectFirst("> name").text();
            boolean isForUsers = !goal.equals("help")
                    && !parameter.select("> editable:containsOwn(true)").isEmpty();
            if (isForUsers) {
                Element value = mojo(goal).expectFirst("> configuration > " + name);
                String description = parameter.expectFirst("> description").text();
                assertThat(value.text()).as(name).startsWith("${candor.");
                assertThat(description).as(name).hasSizeGreaterThan(20).endsWith(".");
                assertThat(ASKING.contains(goal)
                                || description.contains("Default ")
                                || value.hasAttr("default-value")
                                || !parameter
                                        .select("> required:containsOwn(true)")
                                        .isEmpty())
                        .as("%s says its default", name)
                        .isTrue();
            }
        }
    }

    @Test
    void saysTheSameOfAParameterThatGoalsShare() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        for (String goal : goals()) {
            for (Element parameter : mojo(goal).select("> parameters > parameter:has(> editable:containsOwn(true))")) {
                String name = parameter.expectFirst("> name").text();
                if (!OWN.contains(goal + " " + name) && !OF_EACH_GOAL.contains(name)) {
                    said.computeIfAbsent(name, any -> new TreeSet<>())
                            .add(parameter.expectFirst("> description").text());
                }
            }
        }
        assertThat(said).containsKeys("branch", "commit", "content", "output", "remote", "server");
        assertThat(said).allSatisfy((name, texts) -> assertThat(texts).as(name).hasSize(1));
    }

    private static Element mojo(String goal) throws IOException {
        return descriptor().expectFirst("mojo:has(> goal:containsOwn(" + goal + "))");
    }

    private static Element descriptor() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ManualTest.class.getClassLoader().getResourceAsStream("META-INF/maven/plugin.xml"))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }
}
