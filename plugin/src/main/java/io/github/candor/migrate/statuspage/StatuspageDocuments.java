package io.github.candor.migrate.statuspage;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All documents of a Statuspage, put together: the newest word of each thing counts, in whatever document it stands. */
final class StatuspageDocuments {
    /** Where a page stands of which no document is known yet. */
    private static final Place NOWHERE = Place.startOf(".");

    private Facts page = new Facts(new YamlValue.Mapping(List.of(), NOWHERE));
    private final Map<String, Facts> components = new LinkedHashMap<>();
    private final Map<String, Facts> mentioned = new LinkedHashMap<>();
    private final Map<String, Facts> incidents = new TreeMap<>();

    /** Takes in the document {@code name}; one that is none of Statuspage's is passed over. */
    void read(SourceFiles files, String name, Findings findings) {
        Problems problems = new Problems();
        String text = files.text(name, problems);
        if (page.mapping().place().equals(NOWHERE)) {
            page = new Facts(new YamlValue.Mapping(List.of(), Place.startOf(name)));
        }
        YamlValue value = text == null ? null : JsonReader.read(name, text, 1, problems);
        findings.unreadable(problems);
        if (value instanceof YamlValue.Sequence list) {
            Facts.all(list).forEach(one -> bare(one, findings));
        } else if (value instanceof YamlValue.Mapping mapping) {
            document(new Facts(mapping), findings);
        }
    }

    private void document(Facts document, Findings findings) {
        Facts said = document.facts("page");
        if (isNewer(said, page)) {
            page = said;
        }
        document.all("components").forEach(one -> bare(one, findings));
        document.all("incidents").forEach(one -> bare(one, findings));
        document.all("scheduled_maintenances").forEach(one -> bare(one, findings));
        if (document.has("incident")) {
            bare(document.facts("incident"), findings);
        } else if (document.has("component")) {
            bare(document.facts("component"), findings);
        } else {
            bare(document, findings);
        }
    }

    /** Takes in one thing without its document, by what it looks like. */
    private void bare(Facts one, Findings findings) {
        boolean isIncident = one.has("incident_updates");
        boolean isComponent = one.has("group_id") || one.has("only_show_if_degraded") || one.has("showcase");
        String id = one.text("id");
        if ((isIncident || isComponent) && id == null) {
            findings.unreadable(one.mapping().place(), "This has no id, so nobody can say what it is.");
        } else if (isIncident && id != null) {
            incidents.merge(id, one, StatuspageDocuments::newer);
            one.all("components").forEach(component -> mention(component));
        } else if (isComponent && id != null) {
            components.merge(id, one, StatuspageDocuments::newer);
        }
    }

    private void mention(Facts component) {
        String id = component.text("id");
        if (id != null) {
            mentioned.merge(id, component, StatuspageDocuments::newer);
        }
    }

    private static Facts newer(Facts known, Facts found) {
        return isNewer(found, known) ? found : known;
    }

    /** Times are written alike in all documents, so that their order is that of their texts. */
    private static boolean isNewer(Facts found, Facts known) {
        return found.text("id") != null
                && (known.text("id") == null
                        || found.text("updated_at", "").compareTo(known.text("updated_at", "")) >= 0);
    }

    /** Returns whether there is nothing in them. */
    boolean isEmpty() {
        return page.text("id") == null && components.isEmpty() && incidents.isEmpty();
    }

    /** Returns what is said of the page, perhaps nothing. */
    Facts page() {
        return page;
    }

    /** Returns components and groups that are listed, by id. */
    Map<String, Facts> components() {
        return components;
    }

    /** Returns components that incidents name, by id. */
    Map<String, Facts> mentioned() {
        return mentioned;
    }

    /** Returns incidents and maintenance, by id. */
    Map<String, Facts> incidents() {
        return incidents;
    }
}
