package io.github.candor.migrate.statuspage;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.source.Proof;
import io.github.candor.migrate.source.ProvenSite;
import io.github.candor.model.OneLine;
import io.github.candor.problem.Logins;
import io.github.candor.problem.Problems;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what Statuspage's documents say with those of the site, key by key. */
final class StatuspageProof implements Proof {
    private final StatuspageDocuments theirs;

    StatuspageProof(StatuspageDocuments theirs) {
        this.theirs = theirs;
    }

    @Override
    public List<Difference> compare(ProvenSite site) {
        Tally tally = new Tally();
        Facts incidents = document(site, ProvenSite.ALL_INCIDENTS);
        Facts maintenance = document(site, ProvenSite.ALL_MAINTENANCE);
        Facts components = document(site, "api/v2/components.json");
        comparePage(components.facts("page"), tally, site.reasonOfSite());
        compareComponents(components, tally, site.reasonOfSite());
        Map<String, Facts> ours = new HashMap<>();
        incidents.all("incidents").forEach(one -> ours.put(one.text("id", ""), one));
        maintenance.all("scheduled_maintenances").forEach(one -> ours.put(one.text("id", ""), one));
        IncidentProof proof = new IncidentProof(tally);
        theirs.incidents().forEach((id, one) -> {
            Facts same = ours.get(id);
            String reason = site.reason(site.files().get(id));
            if (same != null) {
                proof.compare(one, same, reason);
            } else {
                tally.add("incident", id, one.text("name", ""), "missing", reason);
            }
        });
        return tally.all();
    }

    private static Facts document(ProvenSite site, String name) {
        byte[] bytes = site.documents().getOrDefault(name, "{}".getBytes(StandardCharsets.UTF_8));
        YamlValue read = JsonReader.read(name, new String(bytes, StandardCharsets.UTF_8), 1, new Problems());
        return new Facts((YamlValue.Mapping) java.util.Objects.requireNonNull(read));
    }

    private void comparePage(Facts ours, Tally tally, String reason) {
        Facts page = theirs.page();
        String url = page.text("url", "");
        if (page.text("id") == null) {
            return;
        }
        tally.compare("page id", "page", page.text("id", ""), ours.text("id", ""), reason);
        tally.compare("page name", "page", page.text("name", ""), ours.text("name", ""), reason);
        tally.compare("page url", "page", url.endsWith("/") ? url : url + "/", ours.text("url", ""), reason);
        boolean isSameZone = Set.of("Etc/UTC", "UTC").contains(page.text("time_zone", "UTC"));
        tally.compare(
                "page time_zone",
                "page",
                page.text("time_zone", ""),
                ours.text("time_zone", ""),
                isSameZone ? "It is the same zone." : reason);
        tally.compare(
                "page updated_at",
                "page",
                page.text("updated_at", ""),
                ours.text("updated_at", ""),
                "Here it is when the content last changed.");
    }

    private void compareComponents(Facts documents, Tally tally, String reason) {
        Map<String, Facts> ours = new HashMap<>();
        documents.all("components").forEach(one -> ours.put(one.text("id", ""), one));
        theirs.components().forEach((id, one) -> {
            Facts same = ours.get(id);
            if (same == null) {
                boolean isEmpty = one.isTrue("group") && isWithoutMembers(id);
                tally.add(
                        "component",
                        id,
                        one.text("name", ""),
                        "missing",
                        isEmpty ? "A group without components is not listed here." : reason);
            } else {
                component(one, same, tally, reason);
            }
        });
    }

    private boolean isWithoutMembers(String group) {
        return theirs.components().values().stream().noneMatch(one -> group.equals(one.text("group_id")));
    }

    private static void component(Facts theirs, Facts ours, Tally tally, String reason) {
        String where = theirs.text("name", "");
        for (String key : tally.missing(theirs, ours)) {
            tally.add(
                    "component key " + key, where, theirs.text(key, ""), "missing", "Documents here have no such key.");
        }
        tally.compare("component name", where, plain(where), plain(ours.text("name", "")), reason);
        tally.compare("component group_id", where, theirs.text("group_id", ""), ours.text("group_id", ""), reason);
        tally.compare("component group", where, theirs.text("group", ""), ours.text("group", ""), reason);
        tally.compare("component page_id", where, theirs.text("page_id", ""), ours.text("page_id", ""), reason);
        tally.compare(
                "component description",
                where,
                words(theirs.text("description", "")),
                words(ours.text("description", "")),
                reason);
        tally.compare(
                "component start_date",
                where,
                theirs.text("start_date", ""),
                ours.text("start_date", ""),
                theirs.isTrue("group") ? "A group is as old as its oldest component." : reason);
        tally.compare(
                "component status",
                where,
                theirs.text("status", ""),
                ours.text("status", ""),
                "A status follows from incidents here, and is of this moment.");
        for (String key : List.of("created_at", "updated_at", "position", "showcase", "only_show_if_degraded")) {
            tally.compare("component " + key, where, theirs.text(key, ""), ours.text(key, ""), reason(key));
        }
    }

    private static String reason(String key) {
        return switch (key) {
            case "position" -> "Positions are counted from 1 without gaps here, in the same order.";
            case "created_at", "updated_at" -> "Here it follows from the first day and the last change of the status.";
            default -> "Every component is shown here.";
        };
    }

    static String plain(String text) {
        return Logins.without(OneLine.of(text));
    }

    /** Returns the words alone: how they are set apart is not compared. */
    static String words(String text) {
        return String.join(" ", Words.of(text));
    }

    /** Returns whether two texts have the same letters and digits in the same order. */
    static boolean isSaid(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** Returns the letters and digits alone. */
    static String letters(String text) {
        return String.join("", Words.of(text));
    }
}
