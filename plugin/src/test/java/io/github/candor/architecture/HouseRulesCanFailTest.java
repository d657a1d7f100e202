package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesCanFailTest {
    private static final JavaClasses BAD = BadExamples.classes();
    private static final HouseRules RULES = HouseRules.below(BadExamples.ROOT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problem.KnowsTheModel",
                "address.KnowsTheModel",
                "manifest.KnowsTheRenderer",
                "model.KnowsTheReader",
                "read.KnowsTheStatus",
                "status.KnowsTheRenderer",
                "render.KnowsTheReader",
                "render.KnowsTheWriter",
                "kept.KnowsTheWriter",
                "write.KnowsTheDoor",
                "notify.KnowsTheWriter",
                "report.KnowsTheReader",
                "author.KnowsTheStatus",
                "migrate.KnowsTheRenderer",
                "preview.KnowsTheWriter",
                "preview.KnowsTheReader",
                "publish.KnowsTheReader",
                "revisions.KnowsTheStatus",
                "git.KnowsThePublisher"
            })
    void seesAStageThatImportsALaterOne(String offender) {
        assertThat(violations(RULES.stagesImportOnlyWhatComesBefore())).anyMatch(line -> line.contains(offender));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "incident", "maintenance", "notice", "content"})
    void seesAnEntryPastTheBoard(String offender) {
        assertThat(violations(Stream.of(RULES.entriesAreSeenAtAnInstant())))
                .anyMatch(line -> line.contains("render.SeesRawEntries." + offender + "("));
    }

    @Test
    void seesACycleOfClasses() {
        assertThat(violations(Stream.of(RULES.classesHaveNoCycles("publish"))))
                .anyMatch(line -> line.contains("Cycle detected") && line.contains("KnowsTheOther"));
    }

    @Test
    void seesACrowdedPackage() {
        assertThat(RULES.packagesOver(10, BAD)).containsKey("render").doesNotContainKey("preview");
    }

    @Test
    void seesALongRecord() {
        assertThat(RULES.recordsOver(2, BAD)).containsEntry("status.TooLong", 3);
    }

    @Test
    void seesASecondRefusal() {
        assertThat(violations(Stream.of(RULES.refusalsAreOne())))
                .anyMatch(line -> line.contains("publish.PublishException"));
    }

    @Test
    void seesACycleOfPackages() {
        assertThat(violations(Stream.of(RULES.packagesHaveNoCycles())))
                .anyMatch(line -> line.contains("Cycle detected"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render.UsesMaven",
                "status.UsesSnakeYaml",
                "write.UsesCommonMark",
                "read.UsesMustache",
                "status.UsesJackson",
                "render.UsesRecurrence",
                "write.UsesTheNetwork",
                "report.UsesJackson",
                "write.UsesHttpServer",
                "read.UsesToml",
                "render.UsesJsoup",
                "render.UsesDiff"
            })
    void seesALibraryOutsideItsPackage(String offender) {
        assertThat(violations(RULES.librariesStayInTheirPackage())).anyMatch(line -> line.contains(offender));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "writesWithFiles",
                "opensAStream",
                "createsAFolder",
                "deletes",
                "moves",
                "opensAFileOutputStream",
                "opensAFileWriter",
                "opensAChannel",
                "deletesAFile"
            })
    void seesAFileTouchedOutsideWrite(String offender) {
        assertThat(violations(Stream.of(RULES.onlyWriteTouchesFiles())))
                .anyMatch(line -> line.contains("render.TouchesFiles." + offender));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish.StartsAProgram", "write.UsesGit"})
    void seesAProgramStartedOutsideGit(String offender) {
        assertThat(violations(RULES.onlyGitStartsPrograms())).anyMatch(line -> line.contains(offender));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instant",
                "date",
                "clock",
                "milliseconds",
                "oldDate",
                "zone",
                "locale",
                "encoding",
                "environment",
                "property",
                "lowerCase",
                "format",
                "formatted",
                "messageFormat",
                "bytes",
                "pattern",
                "chance"
            })
    void seesTheMachineAskedOutsideTheDoor(String offender) {
        assertThat(violations(Stream.of(RULES.onlyTheDoorAsksTheMachine())))
                .anyMatch(line -> line.contains("status.AsksTheMachine." + offender + "("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"month", "date", "number", "week", "language"})
    void seesTheJdkAskedHowALanguageWrites(String offender) {
        assertThat(violations(Stream.of(RULES.publishedTextNeedsNoLocaleData())))
                .anyMatch(line -> line.contains("render.AsksForLocaleData." + offender + "("));
    }

    @Test
    void seesWhatIsPrintedAsItIs() {
        assertThat(violations(RULES.onlySafePlacesPrint()))
                .anyMatch(line -> line.contains("maven.Prints") && line.contains("System.out"))
                .anyMatch(line -> line.contains("maven.Prints") && line.contains("java.io.Console"))
                .anyMatch(line -> line.contains("maven.Prints") && line.contains("ContentMojo"));
    }

    @Test
    void seesAFieldThatOthersCanChange() {
        assertThat(violations(Stream.of(RULES.visibleFieldsAreFinal())))
                .anyMatch(line -> line.contains("model.OpenToAll.count"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FeedImpl", "FeedManager", "FeedHelper", "FeedUtil", "FeedProcessor", "AbstractFeed", "BaseFeed"
            })
    void seesANameThatSaysNothing(String offender) {
        assertThat(violations(Stream.of(RULES.namesSaySomething())))
                .anyMatch(line -> line.contains("render." + offender));
    }

    private static List<String> violations(Stream<ArchRule> rules) {
        return rules.flatMap(rule -> rule.evaluate(BAD).getFailureReport().getDetails().stream())
                .toList();
    }
}
