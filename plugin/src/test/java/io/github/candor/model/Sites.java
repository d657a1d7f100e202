package io.github.candor.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A site for tests: components, incidents and maintenance, everything else as a new site has it. */
public final class Sites {
    private final ZoneId zone;
    private final List<ComponentNode> nodes = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<Maintenance> maintenance = new ArrayList<>();
    private UptimePolicy policy = UptimePolicy.standard();

    private Sites(ZoneId zone) {
        this.zone = zone;
    }

    /** Begins a site whose days are cut in {@code zone}. */
    public static Sites in(String zone) {
        return new Sites(ZoneId.of(zone));
    }

    /** Returns a component known since the beginning of 2020. */
    public static Component component(String id) {
        return new Component(new ComponentId(id), id, null, LocalDate.of(2020, 1, 1), null);
    }

    /** Returns a component with an objective in per cent. */
    public static Component component(String id, String since, String objective) {
        return new Component(new ComponentId(id), id, null, LocalDate.parse(since), new BigDecimal(objective));
    }

    /** Returns a group of components known since the beginning of 2020. */
    public static ComponentGroup group(String id, String... members) {
        List<Component> components = new ArrayList<>();
        for (String member : members) {
            components.add(component(member));
        }
        return new ComponentGroup(new ComponentId(id), id, null, components);
    }

    /** Adds components or groups. */
    public Sites with(ComponentNode... more) {
        nodes.addAll(List.of(more));
        return this;
    }

    /** Adds incidents. */
    public Sites with(Incident... more) {
        incidents.addAll(List.of(more));
        return this;
    }

    /** Adds maintenance. */
    public Sites with(Maintenance... more) {
        maintenance.addAll(List.of(more));
        return this;
    }

    /** Counts uptime by {@code other}. */
    public Sites with(UptimePolicy other) {
        policy = other;
        return this;
    }

    /** Returns the site. */
    public SiteContent content() {
        Settings settings = new Settings(
                "Test status",
                URI.create("https://status.example.org/"),
                Markdown.EMPTY,
                new Settings.Place(Locale.ENGLISH, zone),
                Settings.Contacts.NONE,
                List.of(),
                policy,
                new Settings.Feeds(50, "test-status", null, new TreeMap<>()),
                new Settings.Theme(null, null),
                Settings.Told.DEFAULT,
                Map.of(),
                null);
        return new SiteContent(settings, Components.of(nodes), incidents, maintenance, List.of(), List.of(), List.of());
    }

    /** Returns the settings of a site that tells a WebSub hub. */
    public static Settings withHub(Settings one, URI hub) {
        return new Settings(
                one.title(),
                one.url(),
                one.description(),
                one.place(),
                one.contacts(),
                one.severities(),
                one.uptime(),
                new Settings.Feeds(
                        one.feeds().items(), one.feedId(), hub, one.feeds().aliases()),
                one.theme(),
                one.told(),
                one.levels(),
                one.statuspageId());
    }
}
