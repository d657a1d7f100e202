package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteImporter;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address with a password in each value of each log, one after the other: nothing that an import says or writes has it. */
class LoginsInLogsTest {
    private static final String ADDRESS = "https://user:geheim@example.org/";

    /** A value of JSON, YAML, TOML or a program: what is in quotes, or the rest of a line after its key. */
    private static final Pattern VALUE = Pattern.compile(
            "(?<=: |- |= )(?:\"[^\"\n]*\"|'[^'\n]*'|[^\"'\n{\\[][^\n]*)|^[A-Z][^:\n]*$", Pattern.MULTILINE);

    private static final Map<String, Map<String, String>> LOGS = Map.of(
            "statuspage",
            Map.of("summary.json", """
                {"page": {"id": "kctbh9vrtdwd", "name": "Harbour", "url": "https://example.org", "time_zone": "Etc/UTC",
                "updated_at": "2025-02-01T10:00:00.000Z"},
                "components": [{"id": "ferryferry01", "name": "Ferry", "group": false, "group_id": "shipsships01",
                "description": "Goes.", "start_date": "2020-01-01", "status": "operational", "showcase": true},
                {"id": "shipsships01", "name": "Ships", "group": true, "group_id": null}]}
                """, "incidents.json", """
                {"incidents": [{"id": "zxl9k08m9xwf", "name": "Fog", "status": "resolved", "impact": "minor",
                "created_at": "2025-01-31T14:06:36.333Z", "updated_at": "2025-01-31T21:23:17.193Z",
                "started_at": "2025-01-31T14:06:36.333Z", "resolved_at": "2025-01-31T21:23:17.193Z",
                "shortlink": "https://stspg.io/x", "page_id": "kctbh9vrtdwd",
                "components": [{"id": "ferryferry01", "name": "Ferry", "group_id": null}],
                "postmortem_body": "It was thick.",
                "incident_updates": [{"id": "aaaaaaaaaaaa", "status": "resolved", "body": "It has gone.",
                "incident_id": "zxl9k08m9xwf", "created_at": "2025-01-31T21:23:17.193Z",
                "display_at": "2025-01-31T21:23:17.193Z", "updated_at": "2025-01-31T21:23:17.193Z",
                "affected_components": [{"code": "ferryferry01", "name": "Ferry", "old_status": "major_outage",
                "new_status": "operational"}]}]}]}
                """),
            "cstate",
            Map.of("config.yml", """
                title: Harbour
                baseURL: https://example.org/
                languageCode: en
                timeZone: UTC
                params:
                  description: Ships go.
                  brand: "#123456"
                  logo: logo.png
                  categories:
                  - name: Ships
                    description: All of them
                  systems:
                  - name: Ferry
                    displayName: The ferry
                    description: Goes.
                    link: https://example.org/
                    category: Ships
                """, "content/issues/2025-01-31-fog.md", """
                ---
                title: Fog
                date: 2025-01-31 10:00:00
                resolved: true
                resolvedWhen: 2025-01-31 12:00:00
                severity: down
                affected:
                - Ferry
                section: issue
                slug: fog
                aliases:
                - /fog/
                ---
                Nothing sails.

                **Resolved** - It goes. {{< track "2025-01-31 12:00:00" >}}
                """),
            "toml",
            Map.of("config.toml", """
                title = "Harbour"
                baseURL = "https://example.org/"
                [params]
                [[params.systems]]
                name = "Ferry"
                """, "content/issues/2025-01-31-fog.md", """
                +++
                title = "Fog"
                date = 2025-01-31T10:00:00Z
                severity = "down"
                affected = ["Ferry"]
                +++
                Nothing sails.
                """),
            "statusfy",
            Map.of("config.js", """
                module.exports = {
                  baseUrl: "https://example.org/",
                  title: 'Harbour',
                  defaultLocale: "en",
                  content: { systems: ["ferry"] }
                };
                """, "content/2021-05-03_fog.md", """
                ---
                title: Fog
                date: "2021-05-03T18:40:25.284Z"
                severity: major-outage
                affectedsystems:
                - ferry
                resolved: true
                modified: "2021-05-04T00:51:55.840Z"
                ---
                Nothing sails.

                ::: update Resolved | 2021-05-03T22:51:55.840Z
                Gone.
                :::
                """),
            "upptime",
            Map.of(".upptimerc.yml", """
                owner: a
                repo: b
                sites:
                - name: API
                  url: https://example.org
                  slug: api
                status-website:
                  cname: example.org
                  name: Harbour
                  introTitle: All of it
                  introMessage: Ships go.
                  navbar:
                  - title: Status
                    href: https://example.org/
                i18n:
                  locale: en
                """, "issues.json", """
                [{"number": 1, "title": "API is down", "state": "closed", "created_at": "2025-01-01T10:00:00Z",
                "closed_at": "2025-01-01T12:00:00Z", "html_url": "https://github.com/a/b/issues/1",
                "labels": ["status", "api"], "body": "It is down."},
                {"number": 2, "title": "Paint", "state": "closed", "created_at": "2025-01-01T10:00:00Z",
                "labels": ["maintenance", "api"], "body": "<!-- start: 2025-01-02T10:00:00Z -->"}]
                """, "comments.json", """
                [{"issue_url": "https://api.github.com/repos/a/b/issues/1", "created_at": "2025-01-01T11:00:00Z",
                "body": "It goes."}]
                """),
            "mapped",
            Map.of("candor-import.yml", """
                title: Harbour
                url: https://example.org
                timezone: UTC
                language: en
                files: _posts/*.md
                address: /:year/:slug.html
                kind: incidents
                metadata: lines
                keys:
                  Title: title
                  Date: started
                  Systems: components
                  Severity: {down: major_outage}
                """, "_posts/2024-01-02-fog.md", """
                Title: Fog
                Date: 2024-01-02 11:00
                Systems: Ferry
                Severity: down
                Captain: Ahab

                Nothing sails.
                """));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"statuspage", "cstate", "toml", "statusfy", "upptime", "mapped"})
    void repeatsNoneOfThem(String kind) throws Exception {
        Map<String, String> log = new TreeMap<>(LOGS.getOrDefault(kind, Map.of()));
        List<String> found = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> file : log.entrySet()) {
            for (String hostile : hostile(file.getValue())) {
                Path place = Files.createDirectories(folder.resolve(String.valueOf(number++)));
                Moving moving = new Moving(place);
                for (Map.Entry<String, String> other : log.entrySet()) {
                    moving.with(other.getKey(), other == file ? hostile : other.getValue());
                }
                String said = said(moving) + moving.everything();
                if (said.contains("geheim")) {
                    int at = said.indexOf("geheim");
                    found.add(file.getKey() + ": "
                            + hostile.lines()
                                    .filter(line -> line.contains("geheim"))
                                    .findFirst()
                                    .orElse("") + " -> "
                            + said.substring(Math.max(0, at - 100), at + 20));
                }
            }
        }

        assertThat(number).isGreaterThan(10);
        assertThat(found).isEmpty();
    }

    /** Returns {@code text} with one value after the other replaced, and with one after the other made longer. */
    private static List<String> hostile(String text) {
        List<String> all = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            String before = text.substring(0, value.start());
            String after = text.substring(value.end());
            String one = value.group();
            String quote = one.startsWith("\"") || one.startsWith("'") ? one.substring(0, 1) : "";
            String plain = one.substring(quote.length(), one.length() - quote.length());
            for (String other : List.of(ADDRESS, plain + " " + ADDRESS + " <!--")) {
                all.add(before + quote + other + quote + after);
            }
        }
        return all;
    }

    private static String said(Moving moving) throws Exception {
        try {
            SiteImporter.Result result = moving.run();
            return result.report().lines()
                    + result.report().markdown()
                    + result.report().summary();
        } catch (ContentException e) {
            return e.problems().toString();
        } catch (RefusalException e) {
            return e.text();
        }
    }
}
