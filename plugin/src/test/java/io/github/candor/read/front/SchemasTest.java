package io.github.candor.read.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Detector;
import io.github.candor.model.Impact;
import io.github.candor.model.UptimeConvention;
import io.github.candor.problem.Level;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import io.github.candor.read.settings.ChannelsReader;
import io.github.candor.read.settings.ComponentsReader;
import io.github.candor.read.settings.LinksReader;
import io.github.candor.read.settings.RevisionsReader;
import io.github.candor.read.settings.SettingsReader;
import io.github.candor.read.settings.UptimePolicyReader;
import io.github.candor.render.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What editors are told of the format is what the readers read. */
class SchemasTest {
    /** What a schema can know of the mistakes in keys and values; the rest takes other files, the text or the clock. */
    private static final Set<Rule> OF_KEYS = EnumSet.of(Rule.UNKNOWN_KEY, Rule.MISSING_KEY, Rule.WRONG_TYPE);

    /** Here "started" is missing, which no schema can ask for: it may stand in the timeline. */
    private static final Set<String> BEYOND_SCHEMAS =
            Set.of("no-start-anywhere", "a-start-left-empty", "a-time-without-a-day");

    @TempDir
    Path folder;

    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of("status", "", SettingsReader.KEYS),
                Arguments.of("status", "/properties/feeds", SettingsReader.FEED_KEYS),
                Arguments.of("status", "/properties/theme", SettingsReader.THEME_KEYS),
                Arguments.of("status", "/properties/links/items", LinksReader.KEYS),
                Arguments.of("status", "/properties/subscribe/items", LinksReader.KEYS),
                Arguments.of("status", "/properties/notify/items", ChannelsReader.KEYS),
                Arguments.of("status", "/properties/revisions", RevisionsReader.KEYS),
                Arguments.of("status", "/properties/checks", adviceRules()),
                Arguments.of("status", "/properties/uptime", UptimePolicyReader.KEYS),
                Arguments.of(
                        "status",
                        "/properties/uptime/properties/weights",
                        UptimePolicyReader.WEIGHABLE.stream()
                                .map(ComponentStatus::id)
                                .toList()),
                Arguments.of("status", "/definitions/component", ComponentsReader.COMPONENT_KEYS),
                Arguments.of("status", "/definitions/group", ComponentsReader.GROUP_KEYS),
                Arguments.of("incident", "", IncidentReader.KEYS),
                Arguments.of("incident", "/definitions/window", WindowsReader.KEYS),
                Arguments.of("maintenance", "", MaintenanceReader.KEYS),
                Arguments.of("notice", "", NoticeReader.KEYS),
                Arguments.of("page", "", PageReader.KEYS));
    }

    static List<String> names() {
        return Schemas.NAMES;
    }

    static Stream<Path> contents() throws IOException {
        try (Stream<Path> golden = Files.list(Path.of("src/test/resources/golden"))) {
            List<Path> contents = new ArrayList<>(
                    golden.map(one -> one.resolve("content")).sorted().toList());
            contents.add(Path.of("../content"));
            for (String fixed : ProblemExample.names(ProblemExample.FIXED)) {
                contents.add(ProblemExample.FIXED.resolve(fixed));
            }
            return contents.stream();
        }
    }

    static List<String> examples() throws IOException {
        return ProblemExample.names(ProblemExample.PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void haveTheKeysOfTheReadersAndNoOthers(String name, String pointer, List<String> keys) {
        JsonNode object = SchemaOfAuthors.named(name).document().at(pointer);

        assertThat(object.get("properties").propertyNames())
                .as("keys in src/main/resources/candor/schemas/%s.schema.json at \"%s\"", name, pointer)
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(object.get("additionalProperties").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void describeEveryKeyAndShowAnExampleOrTheChoices(String name, String pointer) {
        JsonNode document = SchemaOfAuthors.named(name).document();

        document.at(pointer).get("properties").propertyStream().forEach(property -> {
            assertThat(property.getValue().path("description").asString(""))
                    .as("description of %s in %s.schema.json", property.getKey(), name)
                    .endsWith(".");
            assertThat(hasExample(property.getValue(), document))
                    .as("%s of %s has examples or an enumeration", property.getKey(), name)
                    .isTrue();
        });
    }

    @Test
    void enumerateWhatTheModelKnows() {
        JsonNode incident = SchemaOfAuthors.named("incident").document();
        JsonNode status = SchemaOfAuthors.named("status").document();

        assertThat(choices(incident.at("/properties/impact"))).isEqualTo(ids(Impact.values(), Impact::id));
        assertThat(choices(incident.at("/properties/detected_by"))).isEqualTo(ids(Detector.values(), Detector::id));
        assertThat(choices(status.at("/properties/uptime/properties/convention")))
                .isEqualTo(ids(UptimeConvention.values(), UptimeConvention::id));
        assertThat(choices(incident.at("/definitions/componentStatus")))
                .isEqualTo(ids(ComponentStatus.values(), ComponentStatus::id).stream()
                        .filter(id -> !id.equals(ComponentStatus.UNDER_MAINTENANCE.id()))
                        .collect(Collectors.toSet()));
        assertThat(choices(status.at("/definitions/level"))).isEqualTo(Set.of("error", "warning", "off"));
    }

    @Test
    void sayTheSameUnderTheSameName() {
        Map<String, JsonNode> definitions = new HashMap<>();
        SchemaOfAuthors.all()
                .values()
                .forEach(schema -> schema.document()
                        .path("definitions")
                        .propertyStream()
                        .forEach(one -> assertThat(definitions.computeIfAbsent(one.getKey(), key -> one.getValue()))
                                .isEqualTo(one.getValue())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void acceptTheirOwnExamples(String name) {
        SchemaOfAuthors schema = SchemaOfAuthors.named(name);

        schema.document()
                .get("properties")
                .propertyStream()
                .forEach(property -> property.getValue()
                        .path("examples")
                        .valueStream()
                        .forEach(
                                example -> assertThat(schema.faults("{\"" + property.getKey() + "\": " + example + "}"))
                                        .noneMatch(fault -> !fault.equals("required at "))));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void acceptAllContentThatIsRight(Path content) throws IOException {
        assertThat(SchemaOfAuthors.faultsIn(content).values()).isNotEmpty().allMatch(List::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rejectMistakesInKeysAndNothingThatTheReadersAccept(String example) throws IOException {
        new ProblemExample(ProblemExample.PROBLEMS.resolve(example)).copyTo(folder);
        Map<String, Set<Rule>> broken = new HashMap<>();
        for (Problem problem : ProblemExample.problemsIn(folder)) {
            broken.computeIfAbsent(problem.place().file(), file -> EnumSet.noneOf(Rule.class))
                    .add(problem.rule());
        }

        for (Map.Entry<String, List<String>> file : readable(broken).entrySet()) {
            Set<Rule> rules = broken.getOrDefault(file.getKey(), Set.of());
            if (rules.isEmpty() || rules.stream().allMatch(rule -> rule.defaultLevel() == Level.WARNING)) {
                assertThat(file.getValue()).as(file.getKey()).isEmpty();
            } else if (rules.stream().anyMatch(OF_KEYS::contains) && !BEYOND_SCHEMAS.contains(example)) {
                assertThat(file.getValue()).as(file.getKey()).isNotEmpty();
            }
        }
    }

    /** Leaves out what is no YAML at all, which an editor underlines without a schema. */
    private Map<String, List<String>> readable(Map<String, Set<Rule>> broken) throws IOException {
        boolean isYaml = broken.values().stream()
                .flatMap(Set::stream)
                .noneMatch(
                        EnumSet.of(Rule.YAML_SYNTAX, Rule.UNREADABLE_FILE, Rule.FRONT_MATTER, Rule.DUPLICATE_KEY)
                                ::contains);
        return isYaml ? SchemaOfAuthors.faultsIn(folder) : Map.of();
    }

    private static boolean hasExample(JsonNode property, JsonNode document) {
        String reference = property.path("allOf").path(0).path("$ref").asString("");
        boolean isOwn = property.has("examples") || property.has("enum");
        return isOwn || (!reference.isEmpty() && hasExample(document.at(reference.substring(1)), document));
    }

    private static Set<String> choices(JsonNode property) {
        return property.get("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> ids(T[] values, Function<T, String> id) {
        return Stream.of(values).map(id).collect(Collectors.toSet());
    }

    private static List<String> adviceRules() {
        return Stream.of(Rule.values())
                .filter(rule -> rule.defaultLevel() == Level.WARNING)
                .map(Rule::id)
                .toList();
    }
}
