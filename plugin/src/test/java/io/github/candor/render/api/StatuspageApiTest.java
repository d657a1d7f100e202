package io.github.candor.render.api;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.ComponentStatus.PARTIAL_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incidents;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v2.StatuspageApi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every key of Statuspage's public API is there, no key more, and what they say agrees. */
class StatuspageApiTest {
    private static final Pattern ID = Pattern.compile("[a-z0-9]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final String COMPONENT_KEYS = "id name status created_at updated_at position description showcase"
            + " start_date group_id page_id group only_show_if_degraded";
    private static final String ENTRY_KEYS = "id name status created_at updated_at monitoring_at resolved_at impact"
            + " shortlink started_at page_id incident_updates components";
    private static final Map<String, String> KEYS = Map.of(
            "page",
            "id name url time_zone updated_at",
            "status",
            "indicator description",
            "component",
            COMPONENT_KEYS,
            "group",
            COMPONENT_KEYS + " components",
            "incident",
            ENTRY_KEYS,
            "maintenance",
            ENTRY_KEYS + " scheduled_for scheduled_until",
            "update",
            "id status body incident_id created_at updated_at display_at affected_components"
                    + " deliver_notifications custom_tweet tweet_id",
            "affected",
            "code name old_status new_status");

    private static RenderedSite at(String now) {
        return RenderedSite.of(new StatuspageApi(), content(), Instant.parse(now));
    }

    private static SiteContent content() {
        return Sites.in("Europe/London")
                .with(Sites.group("teaching", "pages", "marks"), Sites.component("login"))
                .with(
                        Incidents.of("2025-02-13-pages", "UTC")
                                .hit("pages", PARTIAL_OUTAGE)
                                .with(STARTED, "2025-02-13 07:00")
                                .with(RESOLVED, "2025-02-13 09:00")
                                .said("2025-02-13 07:30", UpdateState.INVESTIGATING, Map.of("pages", PARTIAL_OUTAGE))
                                .said("2025-02-13 08:00", UpdateState.UPDATE, Map.of("pages", MAJOR_OUTAGE))
                                .said("2025-02-13 08:30", UpdateState.MONITORING, Map.of("pages", OPERATIONAL))
                                .said("2025-02-13 09:00", UpdateState.RESOLVED)
                                .build(),
                        Incidents.of("2025-03-01-login", "UTC")
                                .hit("login", MAJOR_OUTAGE)
                                .with(STARTED, "2025-03-01 12:00")
                                .build())
                .with(
                        maintenance("upgrade", "2025-03-01 11:00", "2025-03-01 14:00")
                                .build(),
                        maintenance("later", "2025-04-01 11:00", "2025-04-01 14:00")
                                .build(),
                        maintenance("never", "2025-03-01 11:00", "2025-03-01 14:00")
                                .cancelled()
                                .build())
                .content();
    }

    private static Plans maintenance(String id, String from, String to) {
        return Plans.of(id, "UTC", from, to)
                .hit("marks")
                .said("2025-02-01 10:00", UpdateState.SCHEDULED, "We *move*.\n\nFor good.");
    }

    @ParameterizedTest
    @CsvSource({
        "summary.json, page components incidents scheduled_maintenances status",
        "status.json, page status",
        "components.json, page components",
        "incidents.json, page incidents",
        "incidents/unresolved.json, page incidents",
        "scheduled-maintenances.json, page scheduled_maintenances",
        "scheduled-maintenances/upcoming.json, page scheduled_maintenances",
        "scheduled-maintenances/active.json, page scheduled_maintenances"
    })
    void hasTheKeysOfStatuspageAndNoOther(String file, String keys) {
        JsonNode document = at("2025-03-01T13:00:00Z").json("api/v2/" + file);

        assertKeys(document, keys);
        check("page", document.path("page"));
        check("status", document.path("status"));
        document.path("components").forEach(StatuspageApiTest::checkComponent);
        document.path("incidents").forEach(one -> checkEntry("incident", one));
        document.path("scheduled_maintenances").forEach(one -> checkEntry("maintenance", one));
    }

    @Test
    void isEightDocuments() {
        assertThat(at("2025-03-01T13:00:00Z").files().keySet()).hasSize(8);
    }

    @Test
    void listsWhatIsOpenComingAndUnderWay() {
        RenderedSite api = at("2025-03-01T13:00:00Z");

        assertThat(names(api, "incidents.json", "incidents")).containsExactly("2025-03-01-login", "2025-02-13-pages");
        assertThat(names(api, "incidents/unresolved.json", "incidents")).containsExactly("2025-03-01-login");
        assertThat(names(api, "scheduled-maintenances.json", "scheduled_maintenances"))
                .containsExactly("later", "upgrade");
        assertThat(names(api, "scheduled-maintenances/upcoming.json", "scheduled_maintenances"))
                .containsExactly("later");
        assertThat(names(api, "scheduled-maintenances/active.json", "scheduled_maintenances"))
                .containsExactly("upgrade");
        assertThat(names(api, "summary.json", "scheduled_maintenances")).containsExactly("upgrade", "later");
        assertThat(names(api, "summary.json", "incidents")).containsExactly("2025-03-01-login");
    }

    @Test
    void tellsOfEachComponentHowItIsNowAndWhichGroupItBelongsTo() {
        JsonNode components =
                at("2025-03-01T13:00:00Z").json("api/v2/components.json").path("components");

        assertThat(components
                        .valueStream()
                        .map(one -> one.path("name").asString() + " "
                                + one.path("status").asString()))
                .containsExactly(
                        "teaching under_maintenance",
                        "pages operational",
                        "marks under_maintenance",
                        "login major_outage");
        assertThat(components.get(1).path("group_id"))
                .isEqualTo(components.get(0).path("id"));
        assertThat(components.get(0).path("components").valueStream())
                .containsExactly(components.get(1).path("id"), components.get(2).path("id"));
        assertThat(components.get(3).path("updated_at").asString()).isEqualTo("2025-03-01T12:00:00.000Z");
        assertThat(components.get(1).path("updated_at").asString()).isEqualTo("2025-02-13T08:30:00.000Z");
    }

    @Test
    void chainsTheStatusesOfAnIncidentFromUpdateToUpdate() {
        JsonNode incident = at("2025-03-01T13:00:00Z")
                .json("api/v2/incidents.json")
                .path("incidents")
                .get(1);

        assertThat(incident.path("incident_updates")
                        .valueStream()
                        .map(one -> one.path("status").asString() + " "
                                + one.path("affected_components")
                                        .get(0)
                                        .path("old_status")
                                        .asString() + " "
                                + one.path("affected_components")
                                        .get(0)
                                        .path("new_status")
                                        .asString()))
                .containsExactly(
                        "resolved operational operational",
                        "monitoring major_outage operational",
                        "investigating partial_outage major_outage",
                        "investigating operational partial_outage");
        assertThat(incident.path("incident_updates")
                        .get(0)
                        .path("affected_components")
                        .get(0)
                        .path("name")
                        .asString())
                .isEqualTo("teaching - pages");
        assertThat(incident.path("monitoring_at").asString()).isEqualTo("2025-02-13T08:30:00.000Z");
        assertThat(incident.path("resolved_at").asString()).isEqualTo("2025-02-13T09:00:00.000Z");
        assertThat(incident.path("created_at").asString()).isEqualTo("2025-02-13T07:30:00.000Z");
    }

    @Test
    void tellsOfMaintenanceWhatWasPlannedAndWhatTheClockSays() {
        JsonNode upgrade = at("2025-03-01T13:00:00Z")
                .json("api/v2/scheduled-maintenances/active.json")
                .path("scheduled_maintenances")
                .get(0);

        assertThat(upgrade.path("status").asString()).isEqualTo("in_progress");
        assertThat(upgrade.path("impact").asString()).isEqualTo("maintenance");
        assertThat(upgrade.path("scheduled_for").asString()).isEqualTo("2025-03-01T11:00:00.000Z");
        assertThat(upgrade.path("created_at").asString()).isEqualTo("2025-02-01T10:00:00.000Z");
        assertThat(upgrade.path("incident_updates")
                        .valueStream()
                        .map(one -> one.path("status").asString()))
                .containsExactly("in_progress", "scheduled");
        assertThat(upgrade.path("incident_updates").get(1).path("body").asString())
                .isEqualTo("We move.\nFor good.");
    }

    @Test
    void neverMovesAnId() {
        RenderedSite before = at("2025-02-14T00:00:00Z");
        RenderedSite after = at("2025-06-01T00:00:00Z");

        assertThat(ids(after)).containsAll(ids(before));
        assertThat(before.json("api/v2/incidents.json")
                        .path("incidents")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo("29y0o0wm96ic");
    }

    @Test
    void movesNeitherDateNorIdOfAnAnnouncementThatNobodyDatedWhenSomethingElseIsSaid() {
        SiteContent content = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(Incidents.of("2025-02-13-login", "UTC")
                        .hit("login", MAJOR_OUTAGE)
                        .with(STARTED, "2025-02-13 07:00")
                        .with(RESOLVED, "2025-02-13 09:00")
                        .build())
                .with(Plans.of("upgrade", "UTC", "2025-03-01 11:00", "2025-03-01 14:00")
                        .hit("login")
                        .build())
                .content();
        RenderedSite during = RenderedSite.of(new StatuspageApi(), content, Instant.parse("2025-02-13T08:00:00Z"));
        RenderedSite after = RenderedSite.of(new StatuspageApi(), content, Instant.parse("2025-02-13T10:00:00Z"));

        assertThat(announcement(during).path("display_at"))
                .isEqualTo(announcement(after).path("display_at"));
        assertThat(announcement(during).path("id"))
                .isEqualTo(announcement(after).path("id"));
    }

    @Test
    void saysTheSameADayLaterWhenNothingHappened() {
        assertThat(at("2025-02-20T12:00:00Z").text("api/v2/summary.json"))
                .isEqualTo(at("2025-02-21T12:00:00Z").text("api/v2/summary.json"));
    }

    private static JsonNode announcement(RenderedSite api) {
        return api.json("api/v2/scheduled-maintenances/upcoming.json")
                .path("scheduled_maintenances")
                .get(0)
                .path("incident_updates")
                .get(0);
    }

    private static Set<String> ids(RenderedSite api) {
        Set<String> ids = new TreeSet<>();
        for (String file : List.of("components", "incidents", "scheduled-maintenances")) {
            api.json("api/v2/" + file + ".json").findValuesAsString("id").forEach(ids::add);
        }
        return ids;
    }

    private static List<String> names(RenderedSite api, String file, String key) {
        List<String> names = new ArrayList<>();
        api.json("api/v2/" + file)
                .path(key)
                .forEach(one -> names.add(one.path("name").asString()));
        return names;
    }

    private static void checkComponent(JsonNode one) {
        check(one.path("group").asBoolean() ? "group" : "component", one);
    }

    private static void checkEntry(String kind, JsonNode one) {
        check(kind, one);
        assertThat(one.path("incident_updates")).isNotEmpty();
        one.path("components").forEach(StatuspageApiTest::checkComponent);
        one.path("incident_updates").forEach(update -> {
            check("update", update);
            assertThat(update.path("incident_id")).isEqualTo(one.path("id"));
            assertThat(update.path("affected_components")).isNotEmpty();
            update.path("affected_components").forEach(affected -> assertKeys(affected, KEYS.get("affected")));
        });
    }

    private static void check(String kind, JsonNode one) {
        if (one.isMissingNode()) {
            return;
        }
        assertKeys(one, KEYS.get(kind));
        one.properties().stream()
                .filter(property -> property.getValue().isString())
                .forEach(property -> {
                    boolean isId =
                            property.getKey().equals("id") || property.getKey().endsWith("_id");
                    boolean isTime = property.getKey().endsWith("_at");
                    if (isId || isTime) {
                        assertThat(property.getValue().asString()).matches(isId ? ID : TIME);
                    }
                });
    }

    private static void assertKeys(JsonNode one, String keys) {
        assertThat(one.propertyNames()).containsExactly(keys.split(" "));
    }
}
