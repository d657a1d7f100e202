package io.github.candor.migrate.upptime;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.proof.EntryFacts;
import io.github.candor.migrate.proof.EntryProof;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.ImportedSite;
import io.github.candor.migrate.source.SiteDraft;
import io.github.candor.migrate.source.Source;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.model.OneCase;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problems;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads Upptime: the folder that holds its {@code .upptimerc.yml}, with GitHub's issues and comments as JSON beside it. */
public final class UpptimeSource implements Source {
    private static final String CONFIG = ".upptimerc.yml";

    @Override
    public boolean recognises(SourceFiles files) {
        return files.has(CONFIG);
    }

    @Override
    public ImportedLog read(SourceFiles files, Surroundings around) throws ContentException {
        Findings findings = new Findings();
        Problems problems = new Problems();
        String text = files.text(CONFIG, problems);
        YamlValue.Mapping read = text == null ? null : YamlReader.read(CONFIG, text, 1, problems);
        if (read == null) {
            throw new ContentException(problems.sorted());
        }
        Facts config = new Facts(read);
        ComponentBook book = new ComponentBook(around.site());
        addSites(config, book, findings);
        Map<Long, Facts> issues = new TreeMap<>();
        Map<Long, List<Facts>> comments = new TreeMap<>();
        int count = 1 + gather(files, issues, comments, findings);
        ZoneId zone = ZoneId.of("UTC");
        UpptimeIssues reader = new UpptimeIssues(book, around.zone(zone), findings);
        List<ImportedEntry> entries = new ArrayList<>();
        List<EntryFacts> facts = new ArrayList<>();
        issues.forEach((number, issue) -> {
            UpptimeIssues.Read one = reader.read(number, issue, comments.getOrDefault(number, List.of()));
            if (one != null) {
                entries.add(one.entry());
                facts.add(one.facts());
            }
        });
        if (issues.isEmpty()) {
            findings.lost(
                    config.mapping().place(),
                    "",
                    "No incident is here: import from https://github.com/OWNER/REPO, or save"
                            + " https://api.github.com/repos/OWNER/REPO/issues?state=all&per_page=100 and"
                            + " …/issues/comments?per_page=100 as JSON beside this file.");
        }
        return new ImportedLog(
                site(config, zone, book, around, findings), entries, count, findings.all(), new EntryProof(facts));
    }

    private static void addSites(Facts config, ComponentBook book, Findings findings) {
        for (Facts site : config.all("sites")) {
            String name = site.text("name");
            if (name == null) {
                findings.unreadable(site.mapping().place(), "This site has no name.");
            } else {
                String url = site.text("url", "");
                // An address may hold a secret of the workflow.
                String description = url.matches("https?://[^$\\s]+") ? url : null;
                book.add(
                        new ComponentBook.Named(site.text("slug", slug(name)), name, description)
                                .at(site.mapping().place()),
                        null);
            }
        }
    }

    /** Writes a name as Upptime labels issues with it. */
    private static String slug(String name) {
        return OneCase.lower(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static int gather(
            SourceFiles files, Map<Long, Facts> issues, Map<Long, List<Facts>> comments, Findings findings) {
        int count = 0;
        for (String name : files.names()) {
            boolean isOurs = name.endsWith(".json")
                    && !name.startsWith("api/")
                    && !name.startsWith("history/")
                    && !name.contains("package");
            Problems problems = new Problems();
            String text = isOurs ? files.text(name, problems) : null;
            YamlValue value = text == null ? null : JsonReader.read(name, text, 1, problems);
            findings.unreadable(problems);
            if (value instanceof YamlValue.Sequence list) {
                count++;
                Facts.all(list).forEach(one -> gather(one, issues, comments));
            } else if (value instanceof YamlValue.Mapping one) {
                count++;
                gather(new Facts(one), issues, comments);
            }
        }
        return count;
    }

    private static void gather(Facts one, Map<Long, Facts> issues, Map<Long, List<Facts>> comments) {
        String of = one.text("issue_url", "").replaceFirst("^.*/", "");
        String number = one.text("number", "");
        if (of.matches("\\d{1,12}")) {
            comments.computeIfAbsent(Long.valueOf(of), key -> new ArrayList<>()).add(one);
        } else if (number.matches("\\d{1,12}") && one.has("title") && !one.has("pull_request")) {
            issues.put(Long.valueOf(number), one);
        }
    }

    private static ImportedSite site(
            Facts config, ZoneId zone, ComponentBook book, Surroundings around, Findings findings) {
        Facts page = config.facts("status-website");
        String domain = page.text("cname");
        String base = page.text("baseUrl", "/" + config.text("repo", ""));
        String url = domain != null
                ? "https://" + domain
                : "https://" + config.text("owner", "example") + ".github.io" + (base.startsWith("/") ? "" : "/")
                        + base;
        if (book.isEmpty()) {
            book.add(new ComponentBook.Named("", page.text("name", "Service"), null), null);
        }
        String introduction = page.text("introTitle", "") + "\n\n" + page.text("introMessage", "");
        SiteDraft site = new SiteDraft(config.mapping().place(), findings)
                .title(page.text("name"))
                .url(url)
                .description(introduction
                        .replace("$OWNER", config.text("owner", ""))
                        .replace("$REPO", config.text("repo", "")))
                .language(config.facts("i18n").text("locale"), around)
                .zone(zone);
        for (Facts link : page.all("navbar")) {
            String to = link.text("href", "")
                    .replace("$OWNER", config.text("owner", ""))
                    .replace("$REPO", config.text("repo", ""));
            if (!to.equals("/")) {
                site.link(link.text("title", "Link"), to, link.mapping().place());
            }
        }
        page.know("logoUrl", "theme", "favicon").leftovers().forEach(entry -> {
            site.comment(entry.key().text() + ": " + Facts.onOneLine(entry.value()));
            findings.lost(
                    entry.key().place(),
                    "# " + entry.key().text(),
                    "There is no key for \"" + entry.key().text() + "\".");
        });
        return site.done(book.nodes());
    }
}
