package io.github.candor.read.body;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Components;
import io.github.candor.problem.Problems;
import io.github.candor.read.markdown.BodyContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A page as an author writes it; of its front matter only the day of the start, the zone and the kind matter here. */
public record ExamplePage(Map<String, String> front, String text, int firstLine) {
    private static final Components COMPONENTS = Components.of(List.of(
            component("login"),
            component("search"),
            component("api"),
            new ComponentGroup(
                    new ComponentId("teaching"),
                    "Teaching",
                    null,
                    List.of(component("teacher-pages"), component("student-pages")))));

    /** Reads {@code page}, with front matter or without. */
    public static ExamplePage of(String page) {
        Map<String, String> front = new TreeMap<>();
        if (!page.startsWith("---\n")) {
            return new ExamplePage(front, page, 1);
        }
        int end = page.indexOf("\n---\n", 3);
        String head = page.substring(4, Math.max(4, end + 1));
        for (String line : head.lines().toList()) {
            String[] sides = line.split(":", 2);
            front.put(sides[0].strip(), sides[1].strip());
        }
        return new ExamplePage(
                front, page.substring(end + 5), (int) head.lines().count() + 3);
    }

    /** Returns what the page means, and adds what is wrong in it to {@code problems}. */
    public Body read(Problems problems) {
        return BodyReader.read("page.md", text, firstLine, context(), problems);
    }

    private BodyContext context() {
        boolean isMaintenance = front.containsKey("scheduled_for");
        return new BodyContext(
                isMaintenance ? BodyContext.Kind.MAINTENANCE : BodyContext.Kind.INCIDENT,
                ZoneId.of(Objects.requireNonNullElse(front.get("timezone"), "Europe/London")),
                day(isMaintenance ? front.get("scheduled_for") : front.get("started")),
                COMPONENTS);
    }

    private static @Nullable LocalDate day(@Nullable String time) {
        return time == null ? null : LocalDate.parse(time.replace("~", "").substring(0, 10));
    }

    private static Component component(String id) {
        return new Component(new ComponentId(id), id, null, null, null);
    }
}
