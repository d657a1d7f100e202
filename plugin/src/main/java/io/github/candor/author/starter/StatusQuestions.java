package io.github.candor.author.starter;

import io.github.candor.author.edit.EntryName;
import io.github.candor.author.edit.NewFile;
import io.github.candor.author.edit.YamlText;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.Meanings;
import io.github.candor.git.GitRepository;
import io.github.candor.model.ComponentId;
import io.github.candor.model.FeedId;
import io.github.candor.model.FileName;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.name.Languages;
import io.github.candor.read.name.NearMiss;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what {@code status.yml} must say of a new site. */
final class StatusQuestions {
    private static final Pattern GITHUB = Pattern.compile(
            "(?:https://(?:[^@/]*@)?github\\.com/|(?:ssh://)?git@github\\.com[:/])(?<owner>[^/]+)/(?<name>[^/]+?)(?:\\.git)?/?");

    private final Path folder;
    private final ZoneId zone;
    private final Instant now;
    private final Answers answers;

    StatusQuestions(Path folder, ZoneId zone, Instant now, Answers answers) {
        this.folder = folder;
        this.zone = zone;
        this.now = now;
        this.answers = answers;
    }

    /** Returns the text of {@code status.yml}. */
    String ask() {
        answers.mentioning("timezone", "language", "pom").require("title", "url", "components");
        String title = answers.get("title", "Title of the site, like Example status", "", Meanings::line);
        String url = answers.get(
                "url",
                "Its address, like https://status.example.org/",
                suggestedUrl(),
                text -> SiteAddress.of(text).toString());
        String timezone = answers.get("timezone", "Time zone, like Europe/London", usualZone(), StatusQuestions::zone);
        String language = answers.get(
                "language",
                "Language (de, en, es, fr, ja, nl, or one that you translate)",
                "en",
                StatusQuestions::language);
        String components = answers.get(
                "components",
                "Parts of the service that can fail, separated by commas, like Login, Teacher pages",
                "",
                text -> components(text, now.atZone(ZoneId.of(timezone)).toLocalDate()));
        return StarterTemplate.filled(
                "status.yml",
                Map.of(
                        "title",
                        YamlText.of(title),
                        "url",
                        url,
                        "feedId",
                        FeedId.from(URI.create(url)),
                        "language",
                        YamlText.of(language),
                        "timezone",
                        timezone,
                        "components",
                        components),
                Set.of());
    }

    /** Returns where GitHub Pages will show a repository that comes from GitHub, else nothing. */
    private String suggestedUrl() {
        String origin = answers.canAsk() ? GitRepository.at(folder).origin() : null;
        return origin == null ? "" : pages(origin);
    }

    /** Returns the address of GitHub Pages for a repository's, or nothing. */
    static String pages(String origin) {
        Matcher github = GITHUB.matcher(origin);
        if (!github.matches()) {
            return "";
        }
        String host = github.group("owner").toLowerCase(Locale.ROOT) + ".github.io";
        boolean isRoot = github.group("name").equalsIgnoreCase(host);
        return "https://" + host + "/" + (isRoot ? "" : github.group("name") + "/");
    }

    private String usualZone() {
        return zone.getId().contains("/") && !zone.getId().startsWith("Etc/") ? zone.getId() : "UTC";
    }

    /** Understands the tag of a language. */
    private static String language(String text) {
        String tag = text.strip();
        if (Languages.find(tag) == null) {
            throw new RefusalException(
                    "\"" + text + "\" is not a language. Write a BCP 47 tag like en, de-CH or pt-BR.");
        }
        return tag;
    }

    /** Understands a zone, also by its city alone; the error names what was probably meant. */
    private static String zone(String text) {
        String written = text.strip().replace(' ', '_');
        List<String> cities = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equalsIgnoreCase(written)
                        || (id.regionMatches(true, id.lastIndexOf('/') + 1, written, 0, written.length())
                                && id.lastIndexOf('/') + 1 + written.length() == id.length()))
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
        try {
            return cities.contains(text) ? text : ZoneId.of(text).getId();
        } catch (DateTimeException e) {
            String near = cities.isEmpty() ? NearMiss.find(written, ZoneId.getAvailableZoneIds()) : cities.get(0);
            throw new RefusalException("\"" + text + "\" is not a time zone. "
                    + (near == null ? "Write it like Europe/London or UTC." : "Did you mean \"" + near + "\"?"));
        }
    }

    private static String components(String text, LocalDate since) {
        List<String> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String part : text.split(",", -1)) {
            String one = part.strip();
            if (!one.isEmpty()) {
                lines.add(component(one, ids, since));
            }
        }
        if (lines.isEmpty()) {
            throw new RefusalException("A site has at least one component.");
        }
        return String.join("\n", lines);
    }

    private static String component(String text, Set<String> ids, LocalDate since) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1).strip();
        String id = colon < 0 ? EntryName.slug(name) : text.substring(0, colon).strip();
        if (!ComponentId.isValid(id) || name.isEmpty()) {
            throw new RefusalException(
                    "\"" + text + "\" gives no id. Write one of lower-case letters, digits and hyphens in "
                            + "front, like login:" + (name.isEmpty() ? "Login" : name) + ".");
        }
        if (!FileName.isPossible(id)) {
            throw new RefusalException("\"" + NewFile.shortened(id)
                    + "\" cannot be the name of a file on every machine. Write another id in front, like login:Login.");
        }
        if (!ids.add(id)) {
            throw new RefusalException("Two components would have the id \"" + id + "\".");
        }
        return "  - {id: " + id + ", name: " + YamlText.inFlow(name) + ", since: " + since + "}";
    }
}
