package io.github.candor.migrate.cstate;

import io.github.candor.migrate.data.Facts;
import io.github.candor.migrate.data.TomlReader;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedSite;
import io.github.candor.migrate.source.SiteDraft;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.model.OneLine;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problems;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the configuration of a cState site says. */
final class CstateConfig {
    private static final List<String> FILES = List.of(
            "config.yml",
            "config.yaml",
            "config.toml",
            "config.json",
            "hugo.yml",
            "hugo.yaml",
            "hugo.toml",
            "hugo.json");

    private final String file;
    private final Facts config;
    private final Facts params;
    private final ZoneId zone;
    private final Surroundings around;

    private CstateConfig(String file, Facts config, Surroundings around, Findings findings) {
        this.file = file;
        this.config = config;
        this.params = config.facts("params");
        this.around = around;
        this.zone = SiteDraft.zone(config.text("timeZone"), config.placeOf("timeZone"), findings);
    }

    /** Returns the name of the configuration, or an empty text. */
    static String fileOf(SourceFiles files) {
        return FILES.stream().filter(files::has).findFirst().orElse("");
    }

    /** Reads the configuration, without which nobody knows what the issues mean. */
    static CstateConfig read(SourceFiles files, Surroundings around, Findings findings) throws ContentException {
        Problems problems = new Problems();
        String file = fileOf(files);
        String text = files.text(file.isEmpty() ? FILES.get(0) : file, problems);
        YamlValue read = text == null
                ? null
                : file.endsWith(".toml")
                        ? TomlReader.read(file, text, 1, problems)
                        : file.endsWith(".json")
                                ? JsonReader.read(file, text, 1, problems)
                                : YamlReader.read(file, text, 1, problems);
        if (!(read instanceof YamlValue.Mapping mapping)) {
            throw new ContentException(problems.sorted());
        }
        findings.unreadable(problems);
        return new CstateConfig(file, new Facts(mapping), around, findings);
    }

    /** Returns the zone in which times without an offset are read, by Hugo. */
    ZoneId readZone() {
        return zone;
    }

    /** Returns the zone in which times are written here. */
    ZoneId zone() {
        return around.zone(zone);
    }

    /** Returns the language of the issues in {@code content/issues/}. */
    String language() {
        return config.text("defaultContentLanguage", "en");
    }

    /** Returns what stands in front of an address in {@code language}. */
    String prefix(String language) {
        boolean isBelow = config.isTrue("defaultContentLanguageInSubdir") || !language.equalsIgnoreCase(language());
        return isBelow ? "/" + language + "/" : "/";
    }

    /** Returns the address of the former site, ending in a slash, or null. */
    @Nullable
    String url() {
        String url = config.text("baseURL", config.text("baseurl", ""));
        return url.isEmpty() ? null : url.endsWith("/") ? url : url + "/";
    }

    /** Adds the systems in the order of the former front page: by category, then those of none. */
    void addSystems(ComponentBook book, Findings findings) {
        Map<String, Boolean> untitled = new TreeMap<>();
        for (Facts category : params.all("categories")) {
            String name = category.text("name");
            if (name != null) {
                untitled.put(name, category.isTrue("untitled"));
                book.addGroup(new ComponentBook.Named("category:" + name, name, line(category.text("description")))
                        .at(category.mapping().place()));
                addSystems(book, findings, name, !category.isTrue("untitled"));
            }
        }
        for (Facts system : params.all("systems")) {
            String category = system.text("category");
            if (category == null || !untitled.containsKey(category)) {
                add(book, system, null, findings);
            }
        }
    }

    private void addSystems(ComponentBook book, Findings findings, String category, boolean isShown) {
        for (Facts system : params.all("systems")) {
            if (category.equals(system.text("category"))) {
                add(book, system, isShown ? "category:" + category : null, findings);
            }
        }
    }

    private static void add(ComponentBook book, Facts system, @Nullable String group, Findings findings) {
        String key = system.text("name");
        if (key == null) {
            findings.unreadable(system.mapping().place(), "This system has no name.");
            return;
        }
        String description = line(system.text("description"));
        String link = system.text("link");
        if (link != null) {
            description = description == null ? link : description + " (" + link + ")";
            findings.changed(
                    system.placeOf("link"),
                    "",
                    "The link of \"" + key + "\" stands in its description now: " + link + ".");
        }
        book.add(
                new ComponentBook.Named(key, system.text("displayName", key), description)
                        .at(system.mapping().place()),
                group);
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : OneLine.of(text);
    }

    /** Returns the site with the components of {@code book}. */
    ImportedSite site(ComponentBook book, Findings findings) {
        config.know(HugoKeys.technical());
        params.know(HugoKeys.look());
        SiteDraft site = new SiteDraft(config.mapping().place(), findings)
                .title(title())
                .url(url())
                .description(params.text("description"))
                .language(config.text("languageCode", language()), around)
                .zone(zone);
        for (Facts tab : params.all("customTabs")) {
            site.link(
                    tab.text("name", "Link"),
                    tab.text("link", ""),
                    tab.mapping().place());
        }
        look(site, findings);
        site.formerFeeds(CstateFeeds.of(this, book));
        comments(site, config, findings);
        comments(site, params, findings);
        return site.done(book.nodes());
    }

    /** Returns the languages in which the former site had its pages. */
    Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>(List.of(language()));
        config.facts("languages")
                .mapping()
                .entries()
                .forEach(one -> languages.add(one.key().text()));
        return languages;
    }

    /** Returns the names of the systems, by which issues call them. */
    List<String> systems() {
        return params.all("systems").stream()
                .map(system -> system.text("name", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Returns the title of the former site, or null. */
    @Nullable
    String title() {
        return config.text("title");
    }

    private void look(SiteDraft site, Findings findings) {
        String brand = params.text("brand");
        if (brand != null && brand.matches("#[0-9a-fA-F]{6}")) {
            site.put("theme", "{accent: \"" + brand + "\"}");
        }
        String logo = params.text("logo");
        if (logo != null) {
            findings.lost(
                    params.placeOf("logo"),
                    "# logo",
                    "Copy static/" + logo + " to assets/ and say so: theme: {logo: assets/" + logo + "}.");
            site.comment("logo: " + logo);
        }
    }

    private static void comments(SiteDraft site, Facts keys, Findings findings) {
        for (YamlValue.Entry entry : keys.leftovers()) {
            String key = entry.key().text();
            if (!entry.value().isEmpty()) {
                site.comment(key + ": " + Facts.onOneLine(entry.value()));
                findings.lost(entry.key().place(), "# " + key, "There is no key for \"" + key + "\".");
            }
        }
    }

    /** Returns the name of the file. */
    String file() {
        return file;
    }
}
