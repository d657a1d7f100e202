package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.SiteImporter;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.SiteContent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CstateImportTest {
    private static final String CONFIG = """
        title: Harbour Status
        languageCode: en
        defaultContentLanguage: en
        baseURL: https://status.example.org
        params:
          categories:
            - {name: Ships, description: What swims, closed: true}
            - {name: Other, untitled: true}
          systems:
            - {name: Ferry, category: Ships, description: "Both\\nferries"}
            - {name: mail, displayName: Mail, category: Other, link: https://mail.example.org/}
            - {name: Lift}
          description: |
            We watch.

            [Ask](https://example.org) us.
          brand: "#0a0c0f"
          customTabs:
            - {name: Shop, link: https://shop.example.org}
            - {name: Tides, link: /tides}
        theme: cstate
        """;

    @TempDir
    Path folder;

    private Moving moving;

    @BeforeEach
    void begin() throws Exception {
        moving = new Moving(folder).with("config.yml", CONFIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://u:secret-42@h.example/", "https://u:secret-42/x@y@h.example", "//secret-42@h"})
    void repeatsNoPasswordOfAnAddress(String address) throws Exception {
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: down", "affected: [Ferry]");
        moving.with("config.yml", CONFIG.replaceFirst("(?m)^baseURL:.*$", "baseURL: \"" + address + "\""));

        ImportReport report = moving.run().report();

        assertThat(String.join("\n", report.lines()) + report.markdown())
                .contains("is not an address of a site")
                .doesNotContain("secret-42");
        assertThat(moving.everything().toString()).doesNotContain("secret-42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://status..example.org/",
                "https://x.example:70000/",
                "https://-x.example/",
                "https://x.example/a/../b/"
            })
    void writesNoAddressThatTheCheckRefuses(String address) throws Exception {
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: down", "affected: [Ferry]");
        moving.with("config.yml", CONFIG.replaceFirst("(?m)^baseURL:.*$", "baseURL: \"" + address + "\""));

        assertThat(moving.run().report().markdown()).contains("\"" + address + "\" is not an address of a site");
        assertThat(moving.content().settings().url()).hasToString("https://status.example.org/");
    }

    @Test
    void makesGroupsOfCategoriesThatHaveATitle() throws Exception {
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: down", "affected: [Ferry]");
        run();

        SiteContent content = moving.content();
        assertThat(content.components().groups())
                .extracting(group -> group.name())
                .containsExactly("Ships");
        assertThat(content.components().all()).extracting(Component::name).containsExactly("Ferry", "Mail", "Lift");
        assertThat(content.components().all().get(0).description()).isEqualTo("Both ferries");
        assertThat(content.components().all().get(1).description()).isEqualTo("https://mail.example.org/");
        assertThat(content.settings().title()).isEqualTo("Harbour Status");
        assertThat(content.settings().url()).hasToString("https://status.example.org/");
        assertThat(content.settings().description().source()).startsWith("We watch.\n\n[Ask]");
        assertThat(content.settings().contacts().links()).hasSize(1);
        assertThat(moving.text("status.yml")).contains("# link: Tides /tides");
    }

    @Test
    void keepsTheAddressesOfFeeds() throws Exception {
        moving.with("config.yml", CONFIG + "languages: {en: {weight: 1}, de: {weight: 2}}\n");
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: down", "affected: [Ferry]");
        run();
        SiteBuilder.build(moving.order(), folder.resolve("site"));

        assertThat(moving.content().settings().feeds().aliases())
                .containsEntry("index.xml", "history.rss")
                .containsEntry("issues/index.xml", "history.rss")
                .containsEntry("affected/ferry/index.xml", "components/ferry/history.rss")
                .containsEntry("affected/mail/index.xml", "components/mail/history.rss")
                .containsEntry("de/index.xml", "history.rss")
                .containsEntry("de/affected/ferry/index.xml", "components/ferry/history.rss")
                .hasSize(10);
        assertThat(folder.resolve("site/affected/ferry/index.xml")).content().contains("2024-01-02-fog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "a/b", "über", "..", "%41"})
    void leavesOutAddressesOfFeedsThatNoFileCanHave(String system) throws Exception {
        moving.with("config.yml", CONFIG.replace("{name: Lift}", "{name: \"" + system + "\"}"));
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: down", "affected: [Ferry]");
        run();

        assertThat(moving.content().components().all()).hasSize(3);
        assertThat(moving.content().settings().feeds().aliases()).hasSizeBetween(4, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "down, MAJOR_OUTAGE, CRITICAL",
        "disrupted, PARTIAL_OUTAGE, MAJOR",
        "distrupted, PARTIAL_OUTAGE, MAJOR",
        "notice, OPERATIONAL, NONE",
        "Down, MAJOR_OUTAGE, CRITICAL"
    })
    void readsHowBadItWas(String severity, ComponentStatus status, Impact impact) throws Exception {
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: " + severity, "affected: [Ferry]");
        run();

        Incident fog = moving.incident("2024-01-02-fog");
        assertThat(fog.affected().get(0).status()).isEqualTo(status);
        assertThat(Incidents.impact(fog)).isEqualTo(impact);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-02 10:00:00, 2024-01-02T10:00:00Z",
        "2024-01-02T10:00:00-00:00, 2024-01-02T10:00:00Z",
        "2024-01-02 10:00:00 Z, 2024-01-02T10:00:00Z",
        "2024-01-02T9:05:00+01:00, 2024-01-02T08:05:00Z",
        "'\"2024-01-02T09:05:07+01:00\"', 2024-01-02T08:05:07Z",
        "2024-01-02T10:00:00.482Z, 2024-01-02T10:00:00Z",
        "2024-01-02 10:00:00 +0100 CET, 2024-01-02T09:00:00Z",
        "2024-01-02, 2024-01-02T00:00:00Z"
    })
    void readsTimesAsHugoDoes(String written, Instant meant) throws Exception {
        issue("fog", "date: " + written, "severity: down", "affected: [Ferry]");
        run();

        assertThat(moving.incident("fog").milestones().started().instant()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"true", "True", "yes", "'\"true\"'"})
    void readsEveryWayToSayThatItIsOver(String yes) throws Exception {
        issue(
                "2024-01-02-fog",
                "date: 2024-01-02 10:00:00",
                "resolved: " + yes,
                "resolvedWhen: 2024-01-02 11:30:00",
                "severity: down",
                "affected: [Ferry]");
        run();

        assertThat(resolved("2024-01-02-fog").instant()).isEqualTo(Instant.parse("2024-01-02T11:30:00Z"));
    }

    @Test
    void givesNoLengthToWhatEndedBeforeItBeganOrAtNoKnownTime() throws Exception {
        issue(
                "2024-01-02-fog",
                "date: 2024-01-02 10:00:00",
                "resolved: true",
                "resolvedWhen: 2024-01-01 09:00:00",
                "severity: down",
                "affected: [Ferry]");
        issue("2024-01-03-ice", "date: 2024-01-03 10:00:00", "resolved: true", "severity: down", "affected: [Ferry]");
        SiteImporter.Result result = run();

        assertThat(resolved("2024-01-02-fog").instant()).isEqualTo(Instant.parse("2024-01-02T10:00:00Z"));
        assertThat(resolved("2024-01-03-ice").isApproximate()).isTrue();
        assertThat(moving.text("incidents/2024/2024-01-02-fog.md")).contains("# resolvedWhen: 2024-01-01 09:00:00");
        assertThat(result.report().markdown())
                .contains("`content/issues/2024-01-02-fog.md:5:15` → `incidents/2024/2024-01-02-fog.md:5`");
        assertThat(result.report().isUnexplained()).isFalse();
    }

    @Test
    void keepsOpenWhatIsNotResolvedAlthoughAnEndStandsThere() throws Exception {
        issue(
                "2025-02-28-fog",
                "date: 2025-02-28 10:00:00",
                "resolved: false",
                "resolvedWhen: 2025-02-28 11:00:00",
                "severity: down",
                "affected: [Ferry]");
        run();

        assertThat(moving.incident("2025-02-28-fog").milestones().get(Milestone.RESOLVED))
                .isNull();
    }

    @Test
    void readsFrontMatterInToml() throws Exception {
        moving.with("content/issues/2024-01-02-fog.md", """
            +++
            title = "Fog: nothing sails"
            date = 2024-01-02T10:00:00Z
            resolved = true
            resolvedWhen = 2024-01-02T11:00:00Z
            severity = "down"
            affected = ["Ferry", "mail"]
            captain = "Ahab"
            +++
            Nothing *sails*.
            """);
        run();

        Incident fog = moving.incident("2024-01-02-fog");
        assertThat(fog.title()).isEqualTo("Fog: nothing sails");
        assertThat(fog.affected()).hasSize(2);
        assertThat(resolved("2024-01-02-fog").instant()).isEqualTo(Instant.parse("2024-01-02T11:00:00Z"));
        assertThat(moving.text("incidents/2024/2024-01-02-fog.md")).contains("# captain: Ahab");
    }

    @Test
    void makesATimelineOfTheShortCodeTrack() throws Exception {
        moving.with("content/issues/2024-01-02-fog.md", """
            ---
            title: Fog
            date: 2024-01-02 10:00:00
            resolved: true
            resolvedWhen: 2024-01-02 12:00:00
            severity: down
            affected: [Ferry]
            ---
            *Post-mortem*

            It was thick.

            ---

            **Resolved** - It has gone. {{< track "2024-01-02 12:00:00" >}}

            *Investigating* - We see nothing.

            Really nothing. {{< track "2024-01-02 10:00:00" >}}
            """);
        SiteImporter.Result result = run();

        Incident fog = moving.incident("2024-01-02-fog");
        assertThat(fog.summary().source()).isEqualTo("*Post-mortem*\n\nIt was thick.");
        assertThat(fog.timeline().entries()).hasSize(2);
        assertThat(fog.timeline().entries().get(0).text().source()).startsWith("*Investigating* - We see nothing.");
        assertThat(fog.timeline().entries().get(1).at().instant()).isEqualTo(Instant.parse("2024-01-02T12:00:00Z"));
        assertThat(result.report().isUnexplained()).isFalse();
    }

    @Test
    void tellsOfShortCodesAndOfHtmlThatCannotBeShown() throws Exception {
        moving.with("content/issues/2024-01-02-fog.md", """
            ---
            title: Fog
            date: 2024-01-02 10:00:00
            severity: notice
            ---
            See <a href="https://example.org/x">this</a><br>and <strong>that</strong>, <https://example.org/y>.
            {{< youtube abc >}} <marquee>fog</marquee> `<b>code</b>`
            [before]({{< ref "issues/2023-01-01-ice.md" >}})
            """);
        issue("2023-01-01-ice", "date: 2023-01-01 10:00:00", "severity: notice");
        String report = run().report().markdown();

        assertThat(moving.text("incidents/2024/2024-01-02-fog.md"))
                .contains("[this](https://example.org/x)  \nand **that**, <https://example.org/y>.")
                .contains("<!-- {{< youtube abc >}} -->")
                .contains("`<b>code</b>`")
                .contains("[before](/issues/2023-01-01-ice/)");
        assertThat(report).contains("HTML is shown as text here: marquee.").contains("The short code \"youtube\"");
    }

    /** One that was begun and never ended takes nothing of what follows with it. */
    @Test
    void takesAShortCodeFromItsLastBeginning() throws Exception {
        moving.with("content/issues/2024-01-02-fog.md", """
            ---
            title: Fog
            date: 2024-01-02 10:00:00
            severity: notice
            ---
            Ferries {{< go on {{< youtube abc >}} and {{% so.
            """);
        run();

        assertThat(moving.text("incidents/2024/2024-01-02-fog.md"))
                .contains("Ferries {{< go on <!-- {{< youtube abc >}} --> and {{% so.");
    }

    @Test
    void makesNoticesOfWhatIsInformational() throws Exception {
        issue("2024-01-02-hello", "date: 2024-01-02 10:00:00", "informational: true");
        issue("2024-01-03-pinned", "date: 2024-01-03 10:00:00", "informational: true", "pin: true");
        run();

        assertThat(moving.content().incidents()).isEmpty();
        assertThat(moving.content().notices())
                .extracting(notice -> notice.id().value(), notice -> notice.until() == null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2024-01-03-pinned", true),
                        org.assertj.core.groups.Tuple.tuple("2024-01-02-hello", false));
    }

    @Test
    void keepsAnIncidentOfNoSystem() throws Exception {
        issue("2024-01-02-holidays", "date: 2024-01-02 10:00:00", "severity: down");
        run();

        Incident holidays = moving.incident("2024-01-02-holidays");
        assertThat(holidays.affected()).isEmpty();
        assertThat(Incidents.impact(holidays)).isEqualTo(Impact.CRITICAL);
    }

    @Test
    void makesOneComponentOfASiteWithoutSystems() throws Exception {
        moving.with("config.yml", "title: Harbour\nbaseURL: https://status.example.org\nparams: {systems: null}\n");
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: down");
        run();

        assertThat(moving.content().components().all())
                .extracting(Component::name)
                .containsExactly("Harbour");
        assertThat(moving.incident("2024-01-02-fog").affected()).hasSize(1);
    }

    @Test
    void listsSystemsThatAreNoLongerConfiguredBelowTheOthers() throws Exception {
        issue("2024-01-02-fog", "date: 2024-01-02 10:00:00", "severity: down", "affected: [Raft, ferry]");
        run();

        assertThat(moving.content().components().all())
                .extracting(Component::name)
                .containsExactly("Ferry", "Mail", "Lift", "Raft");
        assertThat(moving.incident("2024-01-02-fog").affected())
                .extracting(one -> one.id().value())
                .containsExactly("raft", "ferry");
    }

    @Test
    void keepsOldAddressesAlsoOfFilesWithStrangeNames() throws Exception {
        issue("Big Fog 2", "date: 2024-01-02 10:00:00", "severity: down", "aliases: [/old/fog/]");
        issue("Kälte", "date: 2024-01-03 10:00:00", "severity: down");
        String report = run().report().markdown();

        assertThat(moving.incident("2024-01-02-big-fog-2").info().aliases())
                .containsExactly("issues/big-fog-2/", "old/fog/");
        assertThat(moving.incident("2024-01-03-kalte").info().aliases()).isEmpty();
        assertThat(report).contains("The old address /issues/kälte/");
    }

    @Test
    void takesAnIssueInSeveralLanguagesOnce() throws Exception {
        moving.with("content/en/issues/2024-01-02-fog.md", page("Fog"));
        moving.with("content/de/issues/2024-01-02-fog.md", page("Nebel"));
        moving.with("content/de/issues/2024-01-03-eis.md", page("Eis"));
        String report = run().report().markdown();

        assertThat(moving.incident("2024-01-02-fog").title()).isEqualTo("Fog");
        assertThat(moving.incident("2024-01-03-eis").info().language()).hasToString("de");
        assertThat(moving.incident("2024-01-03-eis").info().aliases()).containsExactly("de/issues/2024-01-03-eis/");
        assertThat(report).contains("in another language");
    }

    @Test
    void makesMaintenanceOfWhatIsStillToCome() throws Exception {
        issue(
                "2025-04-01-dock",
                "date: 2025-04-01 10:00:00",
                "resolvedWhen: 2025-04-01 12:00:00",
                "severity: notice",
                "affected: [Ferry]");
        run();

        assertThat(moving.content().maintenance())
                .extracting(one -> one.scheduledUntil().instant())
                .containsExactly(Instant.parse("2025-04-01T12:00:00Z"));
    }

    @Test
    void goesOnBehindAFileThatIsBroken() throws Exception {
        moving.with("content/issues/2024-01-01-broken.md", "Just text\n");
        moving.with("content/issues/2024-01-02-broken.md", "---\ntitle: [\ndate: 2024-01-02\n---\n");
        issue("2024-01-03-hour", "date: 2024-01-03T015:00:00+02:00", "severity: down");
        issue("2024-01-04-fog", "date: 2024-01-04 10:00:00", "severity: down");
        String lines = String.join("\n", run().report().lines());

        assertThat(moving.content().incidents()).hasSize(1);
        assertThat(lines)
                .contains("content/issues/2024-01-01-broken.md:1:1\n  There is no front matter.")
                .contains("content/issues/2024-01-02-broken.md:")
                .contains("content/issues/2024-01-03-hour.md:3:7\n  date \"2024-01-03T015:00:00+02:00\" is not a time");
    }

    @Test
    void writesHeadingsThatWouldMeanSomethingElseAsBoldLines() throws Exception {
        moving.with("content/issues/2024-01-02-fog.md", page("Fog") + "## Timeline\n- 12:00 – one\n- 11:00 – two\n");
        run();

        assertThat(moving.text("incidents/2024/2024-01-02-fog.md"))
                .contains("**Timeline**")
                .doesNotContain("## Timeline");
    }

    private void issue(String name, String... keys) throws Exception {
        moving.with(
                "content/issues/" + name + ".md",
                "---\ntitle: " + name + "\n" + String.join("\n", keys) + "\nsection: issue\n---\nSome words.\n");
    }

    private static String page(String title) {
        return "---\ntitle: " + title + "\ndate: 2024-01-02 10:00:00\nseverity: down\n---\nSome words.\n\n";
    }

    private Moment resolved(String id) {
        return Objects.requireNonNull(moving.incident(id).milestones().get(Milestone.RESOLVED));
    }

    private SiteImporter.Result run() throws Exception {
        return moving.run();
    }
}
