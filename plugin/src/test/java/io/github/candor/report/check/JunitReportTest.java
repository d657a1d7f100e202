package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Problem;
import io.github.candor.read.ContentReader;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JunitReportTest {
    @TempDir
    Path content;

    static List<String> examples() throws IOException {
        return ProblemExample.names(ProblemExample.PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void countsWhatItContains(String example) throws IOException {
        Document xml = report(example);
        Element suite = xml.expectFirst("testsuites > testsuite");
        List<Problem> problems = ProblemExample.problemsIn(content);

        assertThat(suite.select("> testcase")).hasSize(Integer.parseInt(suite.attr("tests")));
        assertThat(suite.select("> testcase > failure")).hasSize(Integer.parseInt(suite.attr("failures")));
        assertThat(suite.select("> testcase > skipped")).hasSize(Integer.parseInt(suite.attr("skipped")));
        assertThat(suite.select("> testcase[name=status.yml]")).hasSize(1);
        assertThat(suite.select("failure").isEmpty())
                .isEqualTo(problems.stream().noneMatch(Problem::isError));
        for (Problem problem : problems) {
            String name = problem.place().file();
            assertThat(xml.getElementsByAttributeValue("name", name).text()).contains(problem.place() + " (");
        }
    }

    @Test
    void failsAFileWithAnErrorAndPassesTheOthers() throws IOException {
        Files.createDirectories(content.resolve("notices"));
        Files.writeString(content.resolve("notices/a.md"), "---\ntitle: A\npublished: 2025-01-01\n---\n");

        Document xml = report("a-component-that-does-not-exist");

        Element failure = xml.expectFirst("testcase[name=incidents/2025-02-13-outage.md] > failure");
        assertThat(failure.attr("message")).isEqualTo("There is no component \"logn\".");
        assertThat(failure.attr("type")).isEqualTo("unknown-name");
        assertThat(failure.wholeText()).contains("3 | components: {logn: major_outage}\n");
        assertThat(xml.expectFirst("testcase[name=notices/a.md]").childrenSize())
                .isZero();
    }

    @Test
    void passesAFileWithAWarningAndPrintsIt() throws IOException {
        Document xml = report("a-title-that-is-too-long");

        assertThat(xml.select("failure")).isEmpty();
        assertThat(xml.expectFirst("testcase[name=incidents/2025-02-13-outage.md] > system-out")
                        .text())
                .contains("(warning: long-title)");
    }

    @Test
    void vouchesForNoFileWhileTheStatusFileHasMistakes() throws IOException {
        Files.createDirectories(content.resolve("notices"));
        Files.writeString(content.resolve("notices/a.md"), "---\ntitle: A\npublished: 2025-01-01\n---\n");

        assertThat(report("no-components").select("testcase[name=notices/a.md] > skipped"))
                .hasSize(1);
    }

    private Document report(String example) throws IOException {
        new ProblemExample(ProblemExample.PROBLEMS.resolve(example)).copyTo(content);
        byte[] xml = JunitReport.of(
                ContentReader.files(content), ProblemExample.problemsIn(content), SourceLines.in(content));
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
