package io.github.candor.migrate.statuspage;

import io.github.candor.address.Address;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.ImportedSite;
import io.github.candor.migrate.source.SiteDraft;
import io.github.candor.migrate.source.Source;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problems;
import io.github.candor.problem.RefusalException;
import io.github.candor.problem.Rule;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what Statuspage's APIs gave: JSON documents in any number and under any name, in a folder or one alone. */
public final class StatuspageSource implements Source {
    private static final int LOOKED_AT = 50;

    /** Its other feeds, history.rss and history.atom, have the same address here. */
    private static final Map<String, String> FEEDS = Map.of("history.ics", Address.CALENDAR.at(""));

    @Override
    public boolean recognises(SourceFiles files) {
        return files.names().stream()
                .filter(name -> name.endsWith(".json"))
                .limit(LOOKED_AT)
                .anyMatch(name -> {
                    String text = files.text(name, new Problems());
                    return text != null
                            && (text.contains("\"incident_updates\"")
                                    || text.contains("\"only_show_if_degraded\"")
                                    || text.contains("\"scheduled_maintenances\""));
                });
    }

    @Override
    public ImportedLog read(SourceFiles files, Surroundings around) throws ContentException {
        Findings findings = new Findings();
        StatuspageDocuments documents = new StatuspageDocuments();
        int count = 0;
        for (String name : files.names()) {
            if (name.endsWith(".json")) {
                count++;
                documents.read(files, name, findings);
            }
        }
        if (documents.isEmpty()) {
            throw nothing(findings);
        }
        ZoneId own = SiteDraft.zone(
                documents.page().text("time_zone"), documents.page().placeOf("time_zone"), findings);
        ComponentBook book = new StatuspageComponents(documents).book(around.site());
        StatuspageEntries reader = new StatuspageEntries(book, around.zone(own), findings);
        List<ImportedEntry> entries = new ArrayList<>();
        documents.incidents().values().forEach(one -> {
            ImportedEntry entry = reader.read(one);
            if (entry != null) {
                entries.add(entry);
            }
        });
        return new ImportedLog(
                site(documents, own, book, findings), entries, count, findings.all(), new StatuspageProof(documents));
    }

    private static ImportedSite site(
            StatuspageDocuments documents, ZoneId zone, ComponentBook book, Findings findings) {
        SiteDraft site = new SiteDraft(documents.page().mapping().place(), findings)
                .title(documents.page().text("name"))
                .url(documents.page().text("url"));
        String id = documents.page().text("id");
        if (id != null && id.matches("[a-z0-9]{12}")) {
            site.put("statuspage_id", io.github.candor.author.edit.YamlText.of(id));
        }
        if (book.isEmpty()) {
            // A page without components says only of itself how it is.
            book.add(new ComponentBook.Named("", documents.page().text("name", "Service"), null), null);
        }
        return site.zone(zone).formerFeeds(FEEDS).done(book.nodes());
    }

    private static ContentException nothing(Findings findings) {
        Problems problems = new Problems();
        findings.all().forEach(one -> problems.report(Rule.UNREADABLE_FILE, one.source(), one.text(), ""));
        if (problems.isEmpty()) {
            throw new RefusalException(
                    "No document of Statuspage's API is here. Give the folder that has its documents, like"
                            + " summary.json and incidents.json.");
        }
        return new ContentException(problems.sorted());
    }
}
