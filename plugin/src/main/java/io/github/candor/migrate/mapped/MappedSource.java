package io.github.candor.migrate.mapped;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.FrontMatterFile;
import io.github.candor.migrate.proof.EntryFacts;
import io.github.candor.migrate.proof.EntryProof;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.SiteDraft;
import io.github.candor.migrate.source.Source;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problems;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads the files that {@code candor-import.yml} describes, such as those of Jekyll, Astro or Pelican. */
public final class MappedSource implements Source {
    @Override
    public boolean recognises(SourceFiles files) {
        return files.has(Mapping.FILE);
    }

    @Override
    public ImportedLog read(SourceFiles files, Surroundings around) throws ContentException {
        Findings findings = new Findings();
        Mapping mapping = Mapping.read(files);
        Facts file = mapping.file();
        ZoneId zone = SiteDraft.zone(file.text("timezone"), file.placeOf("timezone"), findings);
        ComponentBook book = new ComponentBook(around.site());
        for (Facts component : file.all("components")) {
            String name = component.text("name", component.text("id", ""));
            book.add(
                    new ComponentBook.Named(component.text("id", name), name, component.text("description"))
                            .at(component.mapping().place()),
                    null);
        }
        file.scalars("components")
                .forEach(one -> book.add(
                        new ComponentBook.Named(one.text().strip(), one.text().strip(), null).at(one.place()), null));
        MappedEntries reader = new MappedEntries(mapping, book, zone, around.zone(zone));
        List<ImportedEntry> entries = new ArrayList<>();
        List<EntryFacts> facts = new ArrayList<>();
        int count = 1;
        for (String name : files.names()) {
            if (mapping.isEntry(name)) {
                count++;
                Problems broken = new Problems();
                String text = files.text(name, broken);
                FrontMatterFile split = text == null ? null : split(name, text, file, broken);
                findings.unreadable(broken);
                MappedEntries.Read read = split == null ? null : reader.read(name, split, findings);
                if (read != null) {
                    entries.add(read.entry());
                    facts.add(read.facts());
                }
            }
        }
        if (book.isEmpty()) {
            book.add(new ComponentBook.Named("", file.text("title", "Service"), null), null);
        }
        SiteDraft site = new SiteDraft(file.mapping().place(), findings)
                .title(file.text("title"))
                .url(file.text("url"))
                .language(file.text("language"), around)
                .zone(zone);
        return new ImportedLog(site.done(book.nodes()), entries, count, findings.all(), new EntryProof(facts));
    }

    private static @org.jspecify.annotations.Nullable FrontMatterFile split(
            String name, String text, Facts mapping, Problems broken) {
        boolean isLines = mapping.text("metadata", "").equals("lines");
        return isLines ? FrontMatterFile.splitLines(name, text, broken) : FrontMatterFile.split(name, text, broken);
    }
}
