package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(RULES.packagesOver(25, OURS)).containsOnlyKeys("model");
    }

    @Test
    void recordsCanBeTakenInAtAGlance() {
        assertThat(RULES.recordsOver(12, OURS)).isEmpty();
    }

    @Test
    void filesCanBeReadAtOnce() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(250));
        }
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
