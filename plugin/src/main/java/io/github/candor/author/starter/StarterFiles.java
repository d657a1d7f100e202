package io.github.candor.author.starter;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.SiteContent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
        files.put("incidents/" + day + "-example.md", StarterTemplate.filled("incident.md", facts, Set.of()));
        files.put(
                "maintenance/" + today.plusDays(7) + "-example.md",
                StarterTemplate.filled("maintenance.md", facts, Set.of()));
        return files;
    }

    /** Returns what is not content, by name. */
    Map<String, String> around(StarterChoices choices) {
        Set<String> traits = traits(choices);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".gitignore", StarterTemplate.filled("gitignore", Map.of(), traits));
        if (choices.host() == Host.GITHUB) {
            files.put(".github/workflows/status.yml", StarterTemplate.filled("workflow.yml", steps(), traits));
            files.put(FormChoices.FILE, StarterTemplate.filled("tell.yml", steps(), traits));
            files.put(".github/workflows/draft.yml", StarterTemplate.filled("draft.yml", steps(), traits));
            files.put(".github/ISSUE_TEMPLATE/incident.yml", StarterTemplate.filled("issue.yml", steps(), traits));
        }
        new TreeMap<>(choices.host().files())
                .forEach((name, template) -> files.put(name, StarterTemplate.filled(template, steps(), traits)));
        if (!choices.owners().isEmpty()) {
            Map<String, String> owners = Map.of("owners", String.join(" ", choices.owners()));
            files.put(".github/CODEOWNERS", StarterTemplate.filled("CODEOWNERS", owners, traits));
            files.put(
                    ".github/pull_request_template.md",
                    StarterTemplate.filled("pull_request_template.md", Map.of("check", commands.of("check")), traits));
        }
        files.put("README.md", StarterTemplate.filled("README.md", manual(), traits));
        files.put("AGENTS.md", StarterTemplate.filled("AGENTS.md", manual(), traits));
        if (choices.wantsPom()) {
            files.put(
                    StarterPom.NAME,
                    new StarterPom(commands).text(site.settings().url()));
        }
        if (commands.way() == Commands.Way.WRAPPED) {
            files.putAll(wrapper());
        }
        return files;
    }

    /** Returns what the plugin keeps up to date itself, by name: what editors know of the files that are written here. */
    static Map<String, String> schemas() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of("status", "incident", "maintenance", "notice", "page")) {
            String file = name + ".schema.json";
            files.put(".candor/schemas/" + file, StarterTemplate.resource("/candor/schemas/" + file));
        }
        return files;
    }

    private static Map<String, String> wrapper() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".gitattributes", StarterTemplate.resource("start/gitattributes"));
        files.put("mvnw", StarterTemplate.resource("start/wrapper/mvnw"));
        files.put("mvnw.cmd", StarterTemplate.resource("start/wrapper/mvnw.cmd"));
        files.put(
                ".mvn/wrapper/maven-wrapper.properties",
                StarterTemplate.resource("start/wrapper/maven-wrapper.properties"));
        files.put(".mvn/jvm.config", StarterTemplate.resource("start/wrapper/jvm.config"));
        return files;
    }

    private Set<String> traits(StarterChoices choices) {
        Set<String> traits = new HashSet<>(Set.of(choices.host().id()));
        if (commands.way() == Commands.Way.WRAPPED) {
            traits.add("wrapper");
        }
        if (commands.way() != Commands.Way.IN_FULL) {
            traits.add("pom");
        }
        if (choices.host().files().containsKey("publish.sh")) {
            traits.add("script");
        }
        if (choices.host() == Host.GITHUB && choices.pages() == StarterChoices.Pages.ARTIFACT) {
            traits.add("artifact");
        }
        if (choices.host() == Host.GITHUB && choices.pages() == StarterChoices.Pages.BRANCH) {
            traits.add("branch");
        }
        if (!choices.owners().isEmpty()) {
            traits.add("owners");
        }
        return traits;
    }

    private Map<String, String> steps() {
        Map<String, String> steps = new HashMap<>();
        for (String goal : List.of("check", "generate", "publish", "checkout", "notify")) {
            steps.put(goal, commands.program() + " -B -ntp " + commands.name(goal));
        }
        for (String goal : List.of("new", "update", "resolve", "retract", "maintenance")) {
            steps.put(goal, commands.name(goal));
        }
        List<String> ids =
                site.components().all().stream().map(one -> one.id().value()).toList();
        steps.put("ids", String.join(", ", ids));
        steps.put("component", ids.get(0));
        steps.put("timezone", zone.getId());
        steps.put("mvn", commands.program());
        steps.put("choices", FormChoices.of(site.components(), today));
        steps.put("host", String.valueOf(site.settings().url().getHost()));
        steps.put("url", site.settings().url().toString());
        return steps;
    }

    private Map<String, String> manual() {
        Map<String, String> facts = new HashMap<>();
        facts.put("heading", site.settings().title().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1"));
        facts.put("url", site.settings().url().toString());
        facts.put("timezone", zone.getId());
        facts.put("component", site.components().all().get(0).id().value());
        for (String goal : List.of(
                "new",
                "update",
                "resolve",
                "retract",
                "maintenance",
                "check",
                "serve",
                "publish",
                "versions",
                "rollback")) {
            facts.put(goal, commands.of(goal));
        }
        return facts;
    }

    private String at(LocalDate day, LocalTime clock) {
        return WrittenTime.of(day.atTime(clock).atZone(zone).toInstant(), zone);
    }
}
