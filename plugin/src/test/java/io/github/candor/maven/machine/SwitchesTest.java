package io.github.candor.maven.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SwitchesTest {
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "new", Set.of("content", "now", "components", "title", "publish", "at"),
            "update", Set.of("content", "now", "components", "until", "publish", "at"),
            "check", Set.of("content", "now", "sarif"),
            "publish", Set.of("content", "now", "branch", "dryRun"));

    @Test
    void takesItsOwn() {
        assertThat(of("new").givenForThisRun(Set.of("candor.title", "candor.content", "user.home", "candortitle")))
                .isEmpty();
    }

    @Test
    void namesTheNearMiss() {
        assertThat(of("new").givenForThisRun(Set.of("candor.component", "candor.pulish")))
                .containsExactly(
                        "candor.component is not a switch of any goal. Did you mean \"candor.components\"?",
                        "candor.pulish is not a switch of any goal. Did you mean \"candor.publish\"?");
    }

    @Test
    void namesAllThereAreWhereNothingIsNear() {
        assertThat(of("check").givenForThisRun(Set.of("candor.colour")))
                .containsExactly(
                        "candor.colour is not a switch of any goal. Those of check are candor.content, candor.now,"
                                + " candor.sarif.");
    }

    @Test
    void refusesWhatOnlyAnotherGoalReads() {
        assertThat(of("new").givenForThisRun(Set.of("candor.until")))
                .containsExactly("candor.until is not a switch of new, but of update.");
    }

    @Test
    void takesWhatAnotherGoalOfTheRunReads() {
        assertThat(new Switches("check", KNOWN, Set.of("check", "publish")).givenForThisRun(Set.of("candor.branch")))
                .isEmpty();
    }

    @Test
    void saysWhatIsMeantByATimeForNew() {
        assertThat(of("new").givenForThisRun(Set.of("candor.now")))
                .containsExactly("candor.now is not a switch of new, which takes the clock. When it happened is said by"
                        + " candor.at.");
    }

    @Test
    void refusesInFilesOnlyWhatNoGoalReads() {
        assertThat(of("check")
                        .givenForAll(Set.of("candor.branch", "candor.brnch", "candor.plugin.version"), " in pom.xml"))
                .containsExactly(
                        "candor.brnch in pom.xml is not a switch of any goal. Did you mean \"candor.branch\"?");
    }

    @Test
    void judgesAConfigurationByItsGoals() {
        assertThat(of("check").configured(List.of("branch", "sarif"), List.of("check")))
                .containsExactly("<branch> in the configuration is not for check, but for publish.");
        assertThat(of("check").configured(List.of("branch"), null)).isEmpty();
        assertThat(of("check").configured(List.of("brnch"), null))
                .containsExactly("<brnch> in the configuration is read by no goal. Did you mean \"branch\"?"
                        + " Use one of at, branch, components, content, dryRun, now, publish, sarif, title, until.");
    }

    private static Switches of(String goal) {
        return new Switches(goal, KNOWN, Set.of(goal));
    }
}
