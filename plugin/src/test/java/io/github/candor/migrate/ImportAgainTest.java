package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SiteImporter;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAgainTest {
    private static final String FOG = "incidents/2024/2024-01-02-fog.md";

    @TempDir
    Path folder;

    private Moving moving;

    @BeforeEach
    void importOnce() throws Exception {
        moving = new Moving(folder)
                .with(
                        "config.yml",
                        "title: Harbour\nbaseURL: https://status.example.org\nparams: {systems: [{name: Ferry}]}\n")
                .with("content/issues/2024-01-02-fog.md", page("Fog", "Thick."))
                .with("content/issues/2024-01-03-ice.md", page("Ice", "Thin."));
        moving.run();
    }

    @Test
    void changesNothing() throws Exception {
        Map<String, String> before = moving.everything();
        SiteImporter.Result again = moving.run();

        assertThat(again.written()).isEmpty();
        assertThat(again.report().summary()).endsWith("3 unchanged.");
        assertThat(moving.everything()).isEqualTo(before);
    }

    @Test
    void addsWhatIsNewAndReplacesWhatChangedThere() throws Exception {
        moving.with("content/issues/2024-01-03-ice.md", page("Ice", "Thin, then thick."));
        moving.with("content/issues/2024-01-04-wind.md", page("Wind", "Much."));
        SiteImporter.Result again = moving.run();

        assertThat(again.written())
                .containsExactlyInAnyOrder("incidents/2024/2024-01-03-ice.md", "incidents/2024/2024-01-04-wind.md");
        assertThat(moving.text("incidents/2024/2024-01-03-ice.md")).contains("Thin, then thick.");
    }

    @Test
    void keepsAnEditMadeHereAndNamesIt() throws Exception {
        String edited = moving.text(FOG).replace("Thick.", "It was thick.");
        Files.writeString(moving.to().resolve(FOG), edited);
        SiteImporter.Result unchanged = moving.run();
        moving.with("content/issues/2024-01-02-fog.md", page("Fog", "Thicker."));
        SiteImporter.Result changed = moving.run();

        assertThat(unchanged.written()).isEmpty();
        assertThat(changed.written()).isEmpty();
        assertThat(moving.text(FOG)).isEqualTo(edited);
        assertThat(changed.report().markdown()).contains(FOG).contains("the edit stays");
    }

    @Test
    void namesAnEditAndExplainsWhatItMakesDifferentWhereTheLogIsAsItWas() throws Exception {
        String edited = moving.text(FOG).replace("resolved: 2024-01-02 11:00", "resolved: 2024-01-02 11:20");
        Files.writeString(moving.to().resolve(FOG), edited);
        SiteImporter.Result again = moving.run();

        assertThat(edited).contains("11:20");
        assertThat(moving.text(FOG)).isEqualTo(edited);
        assertThat(again.report().summary()).endsWith("2 unchanged, 1 edited here.");
        assertThat(again.report().isUnexplained()).isFalse();
        assertThat(again.report().markdown()).contains(FOG + ":1`: It was edited here since it was imported");
    }

    @Test
    void changesNothingWhereHeadingsHadToBecomeBoldLines() throws Exception {
        moving.with("content/issues/2024-01-07-ebb.md", page("Ebb", "Low.\n\n## Updates\n\nNone of ours."));
        SiteImporter.Result first = moving.run();
        SiteImporter.Result again = moving.run();

        assertThat(first.written()).containsExactly("incidents/2024/2024-01-07-ebb.md");
        assertThat(moving.text("incidents/2024/2024-01-07-ebb.md")).contains("**Updates**");
        assertThat(again.written()).isEmpty();
        assertThat(again.report().summary()).endsWith("4 unchanged.");
    }

    @Test
    void leavesOutWhatWasTakenAwayHere() throws Exception {
        Files.delete(moving.to().resolve(FOG));
        SiteImporter.Result again = moving.run();

        assertThat(again.written()).isEmpty();
        assertThat(moving.to().resolve(FOG)).doesNotExist();
        assertThat(again.report().summary()).contains("1 removed here and left out");
        assertThat(again.report().isUnexplained()).isFalse();
    }

    @Test
    void keepsAFileOfTheSameNameThatWasNeverImported() throws Exception {
        String own =
                "---\ntitle: Mine\ncomponents: {ferry: major_outage}\nstarted: 2024-01-05 10:00\nresolved: 2024-01-05 11:00\n---\n";
        Files.writeString(moving.to().resolve("incidents/2024/2024-01-05-storm.md"), own);
        moving.with("content/issues/2024-01-05-storm.md", page("Storm", "Theirs."));
        SiteImporter.Result again = moving.run();

        assertThat(again.written()).containsExactly("incidents/2024/2024-01-05-storm-2.md");
        assertThat(moving.text("incidents/2024/2024-01-05-storm.md")).isEqualTo(own);
    }

    @Test
    void takesUpWhatARunLeftThatBrokeOffBeforeItsRecord() throws Exception {
        Map<String, String> before = moving.everything();
        Files.delete(moving.to().resolve(ImportRecord.FILE));
        SiteImporter.Result again = moving.run();

        assertThat(again.written()).isEmpty();
        assertThat(moving.everything()).isEqualTo(before);
    }

    @Test
    void addsANewComponentToAStatusFileThatNobodyEdited() throws Exception {
        moving.with(
                "config.yml",
                "title: Harbour\nbaseURL: https://status.example.org\nparams: {systems: [{name: Ferry}, {name: Lift}]}\n");
        SiteImporter.Result again = moving.run();

        assertThat(again.written()).containsExactly("status.yml");
        assertThat(moving.content().components().all()).hasSize(2);
    }

    @Test
    void holdsBackWhatNamesAComponentThatAnEditedStatusFileLacks() throws Exception {
        Files.writeString(
                moving.to().resolve("status.yml"), moving.text("status.yml").replace("Harbour", "Our harbour"));
        moving.with(
                "config.yml",
                "title: Harbour\nbaseURL: https://status.example.org\nparams: {systems: [{name: Ferry}, {name: Lift}]}\n");
        moving.with("content/issues/2024-01-06-lift.md", page("Lift", "Stuck.").replace("Ferry", "Lift"));
        SiteImporter.Result held = moving.run();
        String report = held.report().markdown();
        Files.writeString(
                moving.to().resolve("status.yml"), moving.text("status.yml") + "  - {id: lift, name: Lift}\n");
        SiteImporter.Result after = moving.run();

        assertThat(held.written()).isEmpty();
        assertThat(report).contains("- id: lift name: Lift");
        assertThat(after.written()).containsExactly("incidents/2024/2024-01-06-lift.md");
    }

    @Test
    void refusesContentThatHasMistakesAlready() throws Exception {
        Files.writeString(moving.to().resolve(FOG), "no front matter");
        Map<String, String> before = moving.everything();

        assertThatThrownBy(moving::run).isInstanceOf(ContentException.class);
        assertThat(moving.everything()).isEqualTo(before);
    }

    @Test
    void saysThatItsRecordIsDamaged() throws Exception {
        Files.writeString(moving.to().resolve(ImportRecord.FILE), "{\"files\": ");

        assertThatThrownBy(moving::run).isInstanceOf(RefusalException.class).hasMessageContaining(ImportRecord.FILE);
    }

    private static String page(String title, String text) {
        return "---\ntitle: " + title
                + "\ndate: 2024-01-02 10:00:00\nresolved: true\nresolvedWhen: 2024-01-02 11:00:00\n"
                + "severity: down\naffected: [Ferry]\n---\n" + text + "\n";
    }
}
