package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.candor");
    private static final HouseRules RULES = HouseRules.below("io.github.candor");

    @Test
    void stagesImportOnlyWhatComesBefore() {
        RULES.stagesImportOnlyWhatComesBefore().forEach(rule -> rule.check(OURS));
    }

    @Test
    void entriesAreSeenAtAnInstant() {
        RULES.entriesAreSeenAtAnInstant().check(OURS);
    }

    @Test
    void packagesHaveNoCycles() {
        RULES.packagesHaveNoCycles().check(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "manifest", "publish", "render"})
    void classesHaveNoCycles(String stage) {
        RULES.classesHaveNoCycles(stage).check(OURS);
    }

    @Test
    void roomsCanBeTakenInAtAGlance() {
        // The facts of the format are many and belong together.
        assertThat(RULES.packagesOver(25, OURS))
                .as(
                        "packages of more than 25 classes; move those of one subject into a room of their own, and write it "
                                + "into the table of plugin/README.md")
                .containsOnlyKeys("model");
    }

    @Test
    void recordsCanBeTakenInAtAGlance() {
        assertThat(RULES.recordsOver(12, OURS))
                .as(
                        "records of more than 12 components; make a record of those that belong together, as Incident.Learnt is")
                .isEmpty();
    }

    @Test
    void filesCanBeReadAtOnce() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > 250) {
                    tooLong.put(file.toString(), lines);
                }
            }
        }
        assertThat(tooLong)
                .as("files of more than 250 lines; move what is a subject of its own into a class of its own")
                .isEmpty();
    }

    @Test
    void refusalsAreOne() {
        RULES.refusalsAreOne().check(OURS);
    }

    @Test
    void librariesStayInTheirPackage() {
        RULES.librariesStayInTheirPackage().forEach(rule -> rule.check(OURS));
    }

    @Test
    void onlyWriteTouchesFiles() {
        RULES.onlyWriteTouchesFiles().check(OURS);
    }

    @Test
    void onlyGitStartsPrograms() {
        RULES.onlyGitStartsPrograms().forEach(rule -> rule.check(OURS));
    }

    @Test
    void onlyTheDoorAsksTheMachine() {
        RULES.onlyTheDoorAsksTheMachine().check(OURS);
    }

    @Test
    void publishedTextNeedsNoLocaleData() {
        RULES.publishedTextNeedsNoLocaleData().check(OURS);
    }

    @Test
    void onlySafePlacesPrint() {
        RULES.onlySafePlacesPrint().forEach(rule -> rule.check(OURS));
    }

    @Test
    void visibleFieldsAreFinal() {
        RULES.visibleFieldsAreFinal().check(OURS);
    }

    @Test
    void namesSaySomething() {
        RULES.namesSaySomething().check(OURS);
    }
}
