package io.github.candor.migrate.proof;

import io.github.candor.migrate.data.Words;
import io.github.candor.migrate.source.Proof;
import io.github.candor.migrate.source.ProvenSite;
import io.github.candor.model.Component;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import io.github.candor.model.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what a log says of its entries with the site: number, starts, ends, words, and downtime of each component. */
public final class EntryProof implements Proof {
    private final List<EntryFacts> issues;

    /** Keeps what the log says. */
    public EntryProof(List<EntryFacts> issues) {
        this.issues = List.copyOf(issues);
    }

    @Override
    public List<Difference> compare(ProvenSite site) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Entry> entries = new HashMap<>();
        Stream.of(
                        site.content().incidents(),
                        site.content().maintenance(),
                        site.content().notices())
                .flatMap(List::stream)
                .forEach(entry -> entries.put(entry.info().file(), entry));
        for (EntryFacts issue : issues) {
            String file = site.files().get(issue.key());
            Entry entry = file == null ? null : entries.get(file);
            if (entry == null) {
                differences.add(new Difference("entry", issue.key(), "there", "missing", site.reason(file)));
            } else {
                compare(issue, entry, site.reason(file), differences);
            }
        }
        compareDowntime(site, differences);
        return differences;
    }

    private static void compare(EntryFacts issue, Entry entry, String reason, List<Difference> differences) {
        Instant start = start(entry).truncatedTo(ChronoUnit.SECONDS);
        Instant theirs = issue.start().truncatedTo(ChronoUnit.SECONDS);
        if (!start.equals(theirs)) {
            differences.add(new Difference("start", issue.key(), theirs.toString(), start.toString(), reason));
        }
        if (entry instanceof Incident incident) {
            compareEnd(issue, incident, reason, differences);
        }
        List<String> missing = Words.missing(issue.words(), Words.of(text(entry)));
        if (!missing.isEmpty()) {
            boolean isTimeline = entry instanceof Incident incident
                    && !incident.timeline().entries().isEmpty()
                    && missing.stream().allMatch(word -> word.matches(".*\\d.*|(?i)timeline|[ap]m|utc|gmt"));
            String why = isTimeline ? "These are times of the timeline, which are read and shown as such." : reason;
            differences.add(new Difference("words", issue.key(), String.join(" ", missing), "not there", why));
        }
    }

    private static void compareEnd(EntryFacts issue, Incident incident, String reason, List<Difference> differences) {
        Moment resolved = incident.milestones().get(Milestone.RESOLVED);
        String ours = resolved == null
                ? "open"
                : resolved.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Instant end = issue.end() == null ? null : issue.end().truncatedTo(ChronoUnit.SECONDS);
        if (end != null && !ours.equals(end.toString())) {
            differences.add(new Difference("end", issue.key(), end.toString(), ours, reason));
        } else if (issue.end() == null) {
            String theirs = issue.isOver() ? "resolved, at no time that can be" : "open";
            boolean isSame = !issue.isOver() && resolved == null;
            if (!isSame) {
                String why = issue.isOver() && resolved != null ? "The log gives it no length, and so do we." : reason;
                differences.add(new Difference("end", issue.key(), theirs, ours, why));
            }
        }
    }

    private void compareDowntime(ProvenSite site, List<Difference> differences) {
        Map<String, List<Instant[]>> bySystem = new TreeMap<>();
        for (EntryFacts issue : issues) {
            Instant end = issue.end();
            if (end != null && issue.isIncident()) {
                issue.hits()
                        .forEach(id -> bySystem.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new Instant[] {
                                    issue.start().truncatedTo(ChronoUnit.SECONDS), end.truncatedTo(ChronoUnit.SECONDS)
                                }));
            }
        }
        boolean isAllOver = issues.stream().allMatch(issue -> issue.isOver() || !issue.isIncident());
        for (Component component : site.content().components().all()) {
            Duration theirs = union(bySystem.getOrDefault(component.id().value(), List.of()));
            Duration ours = site.downtime().getOrDefault(component.id().value(), Duration.ZERO);
            if (bySystem.containsKey(component.id().value()) && !theirs.equals(ours)) {
                String reason = !site.edited().isEmpty()
                        ? "Files were edited or removed here since they were imported."
                        : isAllOver ? "" : "Incidents that are open count up to now here, and not at all there.";
                differences.add(
                        new Difference("downtime", component.name(), theirs.toString(), ours.toString(), reason));
            }
        }
    }

    /** Returns how long at least one of {@code spans} lasted. */
    private static Duration union(List<Instant[]> spans) {
        List<Instant[]> sorted = spans.stream()
                .sorted((one, other) -> one[0].compareTo(other[0]))
                .toList();
        Duration sum = Duration.ZERO;
        Instant covered = Instant.MIN;
        for (Instant[] span : sorted) {
            Instant from = span[0].isAfter(covered) ? span[0] : covered;
            if (span[1].isAfter(from)) {
                sum = sum.plus(Duration.between(from, span[1]));
                covered = span[1];
            }
        }
        return sum;
    }

    private static Instant start(Entry entry) {
        if (entry instanceof Incident incident) {
            return incident.milestones().started().instant();
        }
        return entry instanceof Maintenance work
                ? work.scheduledFor().instant()
                : ((Notice) entry).published().instant();
    }

    private static String text(Entry entry) {
        StringBuilder text = new StringBuilder(entry.summary().source());
        if (entry instanceof Incident incident) {
            for (TimelineEntry one : incident.timeline().entries()) {
                text.append('\n').append(one.text().source());
                one.remarks().forEach(remark -> text.append('\n').append(remark.source()));
                if (one.milestone() != null) {
                    text.append('\n')
                            .append(Objects.requireNonNull(one.milestone()).id());
                }
            }
            text.append('\n').append(incident.timeline().introduction().source());
            incident.updates()
                    .forEach(one -> text.append('\n').append(one.text().source()));
            incident.learnt()
                    .sections()
                    .forEach(one -> text.append('\n')
                            .append(one.heading())
                            .append('\n')
                            .append(one.text().source()));
            incident.learnt()
                    .actions()
                    .forEach(one -> text.append('\n').append(one.text().source()));
        } else if (entry instanceof Maintenance work) {
            work.updates().forEach(one -> text.append('\n').append(one.text().source()));
            work.sections()
                    .forEach(one -> text.append('\n')
                            .append(one.heading())
                            .append('\n')
                            .append(one.text().source()));
        }
        return text.toString();
    }
}
