package io.github.candor.migrate.cstate;

import io.github.candor.migrate.proof.EntryProof;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.Source;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a site of cState: the folder that holds its {@code config.yml}. */
public final class CstateSource implements Source {
    /** A file of an issue: in {@code content/issues/}, or in the same folder of a language. */
    private static final Pattern ISSUE =
            Pattern.compile("content/(?:([A-Za-z]{2,3}(?:-[A-Za-z]+)?)/)?issues/(.+)\\.md");

    @Override
    public boolean recognises(SourceFiles files) {
        return !CstateConfig.fileOf(files).isEmpty()
                && files.names().stream().anyMatch(name -> ISSUE.matcher(name).matches());
    }

    @Override
    public ImportedLog read(SourceFiles files, Surroundings around) throws ContentException {
        Findings findings = new Findings();
        CstateConfig config = CstateConfig.read(files, around, findings);
        ComponentBook book = new ComponentBook(around.site());
        config.addSystems(book, findings);
        CstateIssues issues = new CstateIssues(config, book, around);
        Set<String> seen = new HashSet<>();
        List<ImportedEntry> entries = new ArrayList<>();
        int count = 1;
        for (IssueFile file : inOrder(files, config.language())) {
            count++;
            if (file.path().equals("_index") || file.path().endsWith("/_index")) {
                continue;
            }
            if (!seen.add(file.path())) {
                findings.lost(
                        Place.startOf(file.name()),
                        "",
                        "This is the issue \"" + file.path() + "\" in another language; a site has one language.");
                continue;
            }
            ImportedEntry entry = issues.read(files, file, findings);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new ImportedLog(
                config.site(book, findings), entries, count, findings.all(), new EntryProof(issues.facts()));
    }

    /** The site's own language first, so that an issue in several is taken from that. */
    private static List<IssueFile> inOrder(SourceFiles files, String language) {
        List<IssueFile> own = new ArrayList<>();
        List<IssueFile> others = new ArrayList<>();
        for (String name : files.names()) {
            Matcher issue = ISSUE.matcher(name);
            if (issue.matches()) {
                String of = issue.group(1) == null ? language : issue.group(1);
                (of.equalsIgnoreCase(language) ? own : others).add(new IssueFile(name, of, issue.group(2)));
            }
        }
        own.addAll(others);
        return own;
    }

    /**
     * A file of an issue.
     *
     * @param language that of its folder, else the site's
     * @param path below the folder of issues, without extension
     */
    record IssueFile(String name, String language, String path) {}
}
