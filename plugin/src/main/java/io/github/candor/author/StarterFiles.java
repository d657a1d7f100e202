package io.github.candor.author;

import io.github.candor.model.SiteContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files that a new status repository begins with, besides {@code status.yml}. */
final class StarterFiles {
    private final SiteContent site;
    private final ZoneId zone;
    private final LocalDate today;
    private final Commands commands;

    StarterFiles(SiteContent site, Instant now, Commands commands) {
        this.site = site;
        this.zone = site.settings().zone();
        this.today = now.atZone(zone).toLocalDate();
        this.commands = commands;
    }

    /** Returns an incident of yesterday and maintenance a week ahead, both drafts, by name. */
    Map<String, String> examples() {
        LocalDate day = today.minusDays(1);
        Map<String, String> facts = new HashMap<>();
        facts.put("component", site.components().all().get(0).id().value());
        Map<String, LocalTime> clocks = Map.of(
                "started", LocalTime.of(9, 12), "detected", LocalTime.of(9, 20), "resolved", LocalTime.of(10, 5));
        clocks.forEach((name, clock) -> {
            facts.put(name, at(day, clock));
            facts.put(name + "Clock", clock.truncatedTo(ChronoUnit.MINUTES).toString());
        });
        facts.put("due", today.plusDays(30).toString());
        facts.put("from", at(today.plusDays(7), LocalTime.of(22, 0)));
        facts.put("until", at(today.plusDays(7), LocalTime.of(23, 30)));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("incidents/" + day + "-example.md", filled("incident.md", facts));
        files.put("maintenance/" + today.plusDays(7) + "-example.md", filled("maintenance.md", facts));
        return files;
    }

    /** Returns what is not content, by name. */
    Map<String, String> around(boolean withPom) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".gitignore", filled("gitignore", Map.of()));
        Map<String, String> steps = new HashMap<>();
        for (String goal : List.of("check", "generate", "publish", "checkout", "notify")) {
            steps.put(goal, commands.name(goal));
        }
        steps.put("url", site.settings().url().toString());
        files.put(".github/workflows/status.yml", filled("workflow.yml", steps));
        Map<String, String> facts = new HashMap<>();
        facts.put("heading", site.settings().title().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1"));
        facts.put("url", site.settings().url().toString());
        facts.put("timezone", zone.getId());
        facts.put("component", site.components().all().get(0).id().value());
        for (String goal : List.of(
                "new", "update", "resolve", "maintenance", "check", "serve", "publish", "versions", "rollback")) {
            facts.put(goal, commands.of(goal));
        }
        files.put("README.md", filled("README.md", facts));
        if (withPom) {
            files.put("pom.xml", filled("pom.xml", pom()));
        }
        return files;
    }

    private Map<String, String> pom() {
        return Map.of(
                "siteGroup", siteGroup(site.settings().url()),
                "group", commands.group(),
                "artifact", commands.artifact(),
                "version", commands.version());
    }

    /** Returns the host the other way round, as Maven's group ids are, like {@code org.example.status}. */
    private static String siteGroup(URI url) {
        String host = url.getHost() == null ? "status" : url.getHost().toLowerCase(Locale.ROOT);
        List<String> parts =
                new ArrayList<>(List.of(host.replaceAll("[^a-z0-9.-]", "").split("\\.")));
        Collections.reverse(parts);
        return String.join(".", parts);
    }

    private String at(LocalDate day, LocalTime clock) {
        return WrittenTime.of(day.atTime(clock).atZone(zone).toInstant(), zone);
    }

    /** Returns the file {@code name} with each <code>@{fact}</code> filled in. */
    static String filled(String name, Map<String, String> facts) {
        String text = resource(name);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("@{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static String resource(String name) {
        try (InputStream in = StarterFiles.class.getResourceAsStream("start/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin has no file start/" + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
