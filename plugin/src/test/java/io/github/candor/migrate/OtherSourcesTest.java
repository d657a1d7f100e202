package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SiteImporter;
import io.github.candor.model.AffectedComponent;
import io.github.candor.model.Component;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.ContentException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherSourcesTest {
    @TempDir
    Path folder;

    private Moving moving;

    @BeforeEach
    void begin() throws Exception {
        moving = new Moving(folder);
    }

    @Nested
    class Statusfy {
        @BeforeEach
        void begin() throws Exception {
            moving.with("config.js", """
                module.exports = {
                  baseUrl: "https://status.example.org/",
                  title: 'Harbour Status',
                  defaultLocale: "en",
                  content: { systems: ["ferry", 'lift'] }
                };
                """);
        }

        @Test
        void readsUpdatesBetweenThreeColons() throws Exception {
            moving.with("content/2021-05-03_fog.md", """
                ---
                title: Fog
                date: "2021-05-03T18:40:25.284Z"
                severity: major-outage
                affectedsystems:
                  - ferry
                  - raft
                resolved: true
                modified: "2021-05-04T00:51:55.840Z"
                ---
                Nothing `sails`.

                <!--- language code: en -->

                ::: update Monitoring | 2021-05-03T19:16:54.777Z
                It goes.
                :::

                ::: update Thanks | 2021-05-03T20:00:00Z
                To all.
                :::

                ::: update Resolved | 2021-05-03T22:51:55.840Z

                Gone.

                :::
                """);
            SiteImporter.Result result = moving.run();

            Incident fog = moving.incident("2021-05-03-fog");
            assertThat(fog.summary().source()).isEqualTo("Nothing `sails`.");
            assertThat(fog.updates())
                    .extracting(Update::state)
                    .containsExactly(UpdateState.MONITORING, UpdateState.UPDATE, UpdateState.RESOLVED);
            assertThat(fog.updates().get(1).text().source()).isEqualTo("**Thanks** To all.");
            assertThat(Objects.requireNonNull(fog.milestones().get(Milestone.RESOLVED))
                            .instant())
                    .isEqualTo(Instant.parse("2021-05-03T22:51:55Z"));
            assertThat(fog.affected()).extracting(AffectedComponent::status).containsOnly(ComponentStatus.MAJOR_OUTAGE);
            assertThat(moving.content().components().all())
                    .extracting(Component::name)
                    .containsExactly("ferry", "lift", "raft");
            assertThat(result.report().isUnexplained()).isFalse();
            assertThat(moving.run().written()).isEmpty();
        }

        @Test
        void makesMaintenanceOfWhatIsUnderMaintenance() throws Exception {
            moving.with("content/2020-07-14_dock.md", """
                ---
                title: Dock
                date: '2020-07-14T04:55:15.612Z'
                scheduled: '2020-07-15T04:00:00.000Z'
                duration: '90'
                severity: under-maintenance
                affectedsystems: [ferry]
                resolved: true
                ---
                We paint.

                ::: update Complete | 2020-07-15T05:00:00Z
                Painted.
                :::
                """);
            moving.run();

            Maintenance dock = moving.content().maintenance().get(0);
            assertThat(dock.scheduledUntil().instant()).isEqualTo(Instant.parse("2020-07-15T05:30:00Z"));
            assertThat(Objects.requireNonNull(dock.completed()).instant())
                    .isEqualTo(Instant.parse("2020-07-15T05:00:00Z"));
        }

        @Test
        void keepsTheAddressThatStatusfyMadeOfTheFilesName() throws Exception {
            moving.with("content/2020-04-24_setup.md", """
                ---
                title: Setup
                date: '2020-04-24T22:16:47.849Z'
                severity: partial-outage
                affectedsystems: [ferry]
                resolved: true
                ---
                """);
            moving.run();

            assertThat(moving.incident("2020-04-24-setup").info().aliases()).containsExactly("incidents/218de212/");
        }

        @Test
        void readsNamesOfWhichNothingCanBeSeen() throws Exception {
            moving.with("config.js", """
                module.exports = {
                  title: 'Har\u202Ebour',
                  baseUrl: 'https://status.example.org',
                  systems: ['\u202E'] };
                """);
            moving.run(new SiteImporter.Wish(moving.files(), "statusfy", false));

            assertThat(moving.content().components().all())
                    .extracting(Component::name)
                    .containsExactly("component");
            assertThat(moving.content().settings().title()).isEqualTo("Harbour");
        }

        @Test
        void keepsTheAddressesOfFeedsAndCalendar() throws Exception {
            moving.run(new SiteImporter.Wish(moving.files(), "statusfy", false));

            assertThat(moving.content().settings().feeds().aliases())
                    .containsOnly(
                            Map.entry("feeds/incidents.en.xml", "history.rss"),
                            Map.entry("feeds/incidents.en.atom", "history.atom"),
                            Map.entry("calendars/scheduled.en.ics", "maintenance.ics"));
        }
    }

    @Nested
    class Upptime {
        @BeforeEach
        void begin() throws Exception {
            moving.with(".upptimerc.yml", """
                owner: harbour
                repo: status
                sites:
                  - name: Ferry Tickets
                    url: https://ferry.example.org
                  - name: Lift
                    slug: elevator
                    url: $SECRET_SITE
                status-website:
                  cname: status.example.org
                  name: Harbour
                  introTitle: "**Harbour**"
                  introMessage: See https://github.com/$OWNER/$REPO
                  navbar:
                    - {title: Status, href: /}
                    - {title: GitHub, href: "https://github.com/$OWNER/$REPO"}
                """);
        }

        @Test
        void readsIssuesAndTheirComments() throws Exception {
            moving.with("issues.json", """
                [{"number": 7, "title": "🛑 Ferry Tickets is down", "state": "closed", "body": "In [`abc`](https://example.org/abc), it was down.",
                  "html_url": "https://github.com/harbour/status/issues/7", "created_at": "2024-01-02T10:00:00Z",
                  "closed_at": "2024-01-02T11:00:00Z", "labels": [{"name": "status"}, {"name": "ferry-tickets"}]},
                 {"number": 8, "title": "⚠️ Lift has degraded performance", "state": "open", "body": null,
                  "created_at": "2025-02-28T10:00:00Z", "closed_at": null, "labels": [{"name": "status"}, {"name": "elevator"}]},
                 {"number": 9, "title": "A question", "state": "open", "body": "?", "created_at": "2024-01-02T10:00:00Z", "labels": []}]
                """);
            moving.with("comments.json", """
                [{"issue_url": "https://api.github.com/repos/harbour/status/issues/7", "created_at": "2024-01-02T11:00:00Z",
                  "body": "**Resolved:** Ferry Tickets is back up."},
                 {"issue_url": "https://api.github.com/repos/harbour/status/issues/7", "created_at": "2024-01-02T10:30:00Z",
                  "body": "We are looking."}]
                """);
            SiteImporter.Result result = moving.run();

            Incident down = moving.incident("2024-01-02-ferry-tickets-is-down");
            assertThat(moving.content().incidents()).hasSize(2);
            assertThat(down.updates())
                    .extracting(Update::state)
                    .containsExactly(UpdateState.INVESTIGATING, UpdateState.UPDATE, UpdateState.RESOLVED);
            assertThat(down.affected().get(0).status()).isEqualTo(ComponentStatus.MAJOR_OUTAGE);
            assertThat(down.info().aliases()).containsExactly("incident/7/");
            assertThat(moving.content().settings().url()).hasToString("https://status.example.org/");
            assertThat(moving.text("status.yml"))
                    .doesNotContain("SECRET_SITE")
                    .contains("https://github.com/harbour/status");
            assertThat(result.report().isUnexplained()).isFalse();
            assertThat(moving.run().written()).isEmpty();
        }

        @Test
        void readsMaintenanceFromWhatIsHiddenInTheText() throws Exception {
            moving.with("issues.json", """
                [{"number": 3, "title": "Dock", "state": "closed", "created_at": "2024-01-01T10:00:00Z", "closed_at": "2024-01-03T10:00:00Z",
                  "body": "<!--\\nstart: 2024-01-02T13:00:00.220Z\\nend: 2024-01-02T14:00:00.220Z\\nexpectedDown: ferry-tickets, elevator\\n-->\\nWe paint.",
                  "labels": [{"name": "maintenance"}]}]
                """);
            moving.run();

            Maintenance dock = moving.content().maintenance().get(0);
            assertThat(dock.scheduledFor().instant()).isEqualTo(Instant.parse("2024-01-02T13:00:00Z"));
            assertThat(dock.affected()).hasSize(2);
            assertThat(dock.summary().source()).isEqualTo("We paint.");
        }

        @Test
        void saysHowToGetIncidentsWhereThereAreNone() throws Exception {
            assertThat(moving.run().report().markdown()).contains("/issues?state=all");
        }
    }

    @Nested
    class Mapped {
        @Test
        void readsJekyll() throws Exception {
            moving.with("candor-import.yml", """
                title: Harbour
                url: https://status.example.org
                timezone: Europe/Berlin
                files: _posts/*.md
                address: /:year/:month/:day/:slug.html
                keys:
                  date: started
                  resolved_at: resolved
                  systems: components
                  severity: {down: major_outage, slow: degraded_performance}
                  layout: ignore
                """);
            moving.with("_posts/2024-01-02-fog.md", """
                ---
                layout: post
                title: Fog
                date: 2024-01-02 11:00
                resolved_at: 2024-01-02 12:30 +0100
                systems: [Ferry, Lift]
                severity: down
                captain: Ahab
                ---
                Nothing sails.
                """);
            SiteImporter.Result result = moving.run();

            Incident fog = moving.incident("2024-01-02-fog");
            assertThat(fog.milestones().started().instant()).isEqualTo(Instant.parse("2024-01-02T10:00:00Z"));
            assertThat(Objects.requireNonNull(fog.milestones().get(Milestone.RESOLVED))
                            .instant())
                    .isEqualTo(Instant.parse("2024-01-02T11:30:00Z"));
            assertThat(fog.affected()).extracting(AffectedComponent::status).containsOnly(ComponentStatus.MAJOR_OUTAGE);
            assertThat(fog.info().aliases()).containsExactly("2024/01/02/fog.html");
            assertThat(moving.text("incidents/2024/2024-01-02-fog.md"))
                    .contains("# captain: Ahab")
                    .doesNotContain("layout");
            assertThat(result.report().isUnexplained()).isFalse();
        }

        @Test
        void readsAstroWithImpacts() throws Exception {
            moving.with("candor-import.yml", """
                title: Harbour
                url: https://status.example.org
                files: src/content/incidents/**.md
                components: [Ferry]
                keys:
                  pubDate: started
                  resolvedDate: resolved
                  affectedServices: components
                  level: {to: impact, high: critical, low: minor}
                """);
            moving.with("src/content/incidents/fog.md", """
                ---
                title: Fog
                pubDate: 2024-01-02T10:00:00Z
                resolvedDate: 2024-01-02T11:00:00Z
                affectedServices: [Ferry]
                level: low
                ---
                Nothing sails.
                """);
            moving.run();

            assertThat(moving.incident("fog").affected())
                    .extracting(AffectedComponent::status)
                    .containsExactly(ComponentStatus.DEGRADED_PERFORMANCE);
        }

        @Test
        void readsPelicanWhoseKeysAreLines() throws Exception {
            moving.with("candor-import.yml", """
                title: Harbour
                url: https://status.example.org
                files: content/*.md
                metadata: lines
                keys: {Title: title, Date: started, Until: resolved, Services: components, State: {outage: partial_outage}}
                """);
            moving.with("content/fog.md", """
                Title: Fog: all of it
                Date: 2024-01-02 10:00
                Until: 2024-01-02 11:00
                Services: Ferry, Lift
                State: outage

                Nothing sails.
                """);
            moving.run();

            assertThat(moving.incident("fog").title()).isEqualTo("Fog: all of it");
            assertThat(moving.incident("fog").affected()).hasSize(2);
        }

        @Test
        void answersMistakesInTheMapping() throws Exception {
            moving.with("candor-import.yml", "titel: x\nfiles: \"[\"\nkind: incident\nkeys: {date: begun}\n");

            assertThatThrownBy(moving::run)
                    .isInstanceOfSatisfying(
                            ContentException.class,
                            e -> assertThat(e.problems())
                                    .extracting(problem -> problem.place().line())
                                    .containsExactly(1, 2, 3, 4));
        }

        @Test
        void refusesAPatternThatIsTooLong() throws Exception {
            moving.with("candor-import.yml", "title: x\nfiles: \"" + "*a".repeat(101) + "\"\n");

            assertThatThrownBy(moving::run)
                    .isInstanceOfSatisfying(
                            ContentException.class,
                            e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                                assertThat(problem.place().line()).isEqualTo(2);
                                assertThat(problem.statement()).startsWith("files has over 200 characters");
                            }));
        }
    }
}
