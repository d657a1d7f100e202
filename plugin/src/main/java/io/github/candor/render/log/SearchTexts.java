package io.github.candor.render.log;

import io.github.candor.model.ActionItem;
import io.github.candor.model.Markdown;
import io.github.candor.model.Section;
import io.github.candor.model.TimelineEntry;
import io.github.candor.render.markdown.MarkdownRenderer;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.util.ArrayList;
import java.util.List;

/** Gathers everything that was written about an entry, as far as the public knows it, in the order of its page. */
final class SearchTexts {
    private final MarkdownRenderer markdown;
    private final List<String> texts = new ArrayList<>();

    private SearchTexts(MarkdownRenderer markdown) {
        this.markdown = markdown;
    }

    /** Returns the words of an incident, and of those that turned out to be {@code parts} of it, as plain text in one line. */
    static String of(IncidentStatus status, List<IncidentStatus> parts, MarkdownRenderer markdown) {
        SearchTexts texts = new SearchTexts(markdown);
        texts.add(status);
        for (IncidentStatus part : parts) {
            texts.texts.add(part.incident().title());
            texts.add(part);
        }
        return texts.joined();
    }

    /** Returns the words of maintenance as plain text in one line. */
    static String of(MaintenanceStatus status, MarkdownRenderer markdown) {
        SearchTexts texts = new SearchTexts(markdown);
        texts.add(status.maintenance().summary());
        texts.addUpdates(status.updates());
        texts.addSections(status.maintenance().sections());
        return texts.joined();
    }

    private void add(IncidentStatus status) {
        KnownIncident incident = status.incident();
        add(incident.summary());
        addUpdates(status.updates());
        add(status.timeline().introduction());
        for (TimelineEntry entry : status.timeline().entries()) {
            add(entry.text());
            entry.remarks().forEach(this::add);
        }
        texts.addAll(incident.writeUp().rootCauses());
        texts.addAll(incident.writeUp().contributingFactors());
        addSections(incident.writeUp().sections());
        incident.actions().stream().map(ActionItem::text).forEach(this::add);
    }

    private void addUpdates(List<PublicUpdate> updates) {
        updates.stream().map(PublicUpdate::text).forEach(this::add);
    }

    private void addSections(List<Section> sections) {
        sections.forEach(section -> {
            texts.add(section.heading());
            add(section.text());
        });
    }

    private void add(Markdown text) {
        if (!text.isBlank()) {
            texts.add(markdown.words(text));
        }
    }

    private String joined() {
        return String.join(" ", texts);
    }
}
