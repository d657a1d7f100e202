package io.github.candor.migrate;

import io.github.candor.migrate.data.MarkdownText;
import io.github.candor.migrate.source.Finding;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.ImportedUpdate;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what entries of a log say of each other true here: each old address leads to one of them, each link somewhere. */
final class Repairs {
    private final URI base;
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();

    /** Gathers the old addresses of all entries of {@code log}. */
    Repairs(ImportedLog log) {
        this.base = URI.create(log.site().facts().getOrDefault("url", "https://status.example.org/"));
        log.entries().forEach(entry -> aliases(entry).forEach(alias -> addresses.add(bare(alias))));
    }

    /** Returns {@code entry} with links that lead somewhere, and no address that another entry has. */
    ImportedEntry of(ImportedEntry entry) {
        List<Finding> findings = new ArrayList<>(entry.findings());
        Map<String, String> facts = new LinkedHashMap<>(entry.facts());
        List<String> aliases = aliases(entry);
        List<String> free =
                aliases.stream().filter(alias -> claimed.add(bare(alias))).toList();
        if (free.size() < aliases.size()) {
            findings.add(new Finding(
                    Finding.Kind.LOST,
                    entry.place(),
                    "Another entry has one of its old addresses already.",
                    "aliases:"));
            if (free.isEmpty()) {
                facts.remove("aliases");
            } else {
                facts.put("aliases", free.stream().collect(Collectors.joining(", ", "[", "]")));
            }
        }
        Set<String> changed = new HashSet<>();
        ImportedEntry linked = new ImportedEntry(
                entry.kind(),
                entry.key(),
                entry.name(),
                entry.day(),
                entry.place(),
                facts,
                entry.comments(),
                relinked(entry.summary(), changed),
                entry.updates().stream()
                        .map(one -> new ImportedUpdate(
                                one.at(), one.state(), relinked(one.text(), changed), one.changes(), one.place()))
                        .toList(),
                relinked(entry.sections(), changed),
                findings);
        if (changed.isEmpty()) {
            return linked;
        }
        findings.add(new Finding(
                Finding.Kind.CHANGED,
                entry.place(),
                "Links to other pages of the former site lead to that site: " + String.join(", ", changed) + ".",
                ""));
        return new ImportedEntry(
                linked.kind(),
                linked.key(),
                linked.name(),
                linked.day(),
                linked.place(),
                linked.facts(),
                linked.comments(),
                linked.summary(),
                linked.updates(),
                linked.sections(),
                findings);
    }

    private String relinked(String text, Set<String> changed) {
        return MarkdownText.relinked(text, target -> {
            boolean isOwn = !target.isEmpty()
                    && !target.startsWith("#")
                    && !target.startsWith("//")
                    && !target.matches("(?i)[a-z][a-z0-9+.-]*:.*");
            if (!isOwn || (target.startsWith("/") && addresses.contains(bare(target)))) {
                return target;
            }
            changed.add(target);
            try {
                return base.resolve(target).toString();
            } catch (IllegalArgumentException e) {
                return base.toString();
            }
        });
    }

    private static List<String> aliases(ImportedEntry entry) {
        String written = entry.facts().getOrDefault("aliases", "");
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.substring(1, written.length() - 1).split(", ", -1))
                        .map(alias -> alias.replace("\"", ""))
                        .toList();
    }

    private static String bare(String address) {
        String path = Arrays.stream(address.split("[?#]", 2)).findFirst().orElse("");
        return path.replaceFirst("^/+", "").replaceFirst("/+$", "");
    }
}
