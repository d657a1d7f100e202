package io.github.candor.migrate;

import io.github.candor.migrate.source.Finding;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.Proof;
import io.github.candor.model.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what an import did, what it changed, and what is missing: in a few lines for a terminal, and in full as Markdown. */
public final class ImportReport {
    private static final int MOST_LINES = 25;

    private final SourceKind kind;
    private final ImportedLog log;
    private final List<PlannedFile> files;
    private final List<Proof.Difference> differences;

    /** A finding, and the line of the target that it is about; an empty target for what came to nothing. */
    private record Line(Finding finding, String target) {}

    ImportReport(SourceKind kind, ImportedLog log, List<PlannedFile> files, List<Proof.Difference> differences) {
        this.kind = kind;
        this.log = log;
        this.files = List.copyOf(files);
        this.differences = List.copyOf(differences);
    }

    /** Returns whether the log and the site say something else somewhere, and nothing explains it. */
    public boolean isUnexplained() {
        return differences.stream().anyMatch(one -> one.reason().isEmpty());
    }

    /** Returns what was read and what became of it, in one line. */
    public String summary() {
        Map<String, Long> kinds = files.stream()
                .filter(file -> file.fate() != PlannedFile.Fate.REFUSED)
                .collect(Collectors.groupingBy(
                        file -> file.path().replaceFirst("/.*", ""), java.util.TreeMap::new, Collectors.counting()));
        long incidents = kinds.getOrDefault("incidents", 0L);
        long maintenance = kinds.getOrDefault("maintenance", 0L);
        long notices = kinds.getOrDefault("notices", 0L);
        return "Read " + count(log.files(), "file") + " of " + kind.id() + ": " + count(incidents, "incident") + ", "
                + maintenance + " of maintenance, " + count(notices, "notice") + "; " + fates() + ".";
    }

    private String fates() {
        Map<PlannedFile.Fate, Long> fates = files.stream()
                .collect(Collectors.groupingBy(PlannedFile::fate, java.util.TreeMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        fates.forEach((fate, number) -> parts.add(number + " " + word(fate)));
        return String.join(", ", parts);
    }

    private static String word(PlannedFile.Fate fate) {
        return switch (fate) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case SAME -> "unchanged";
            case EDITED -> "edited here";
            case KEPT -> "edited here and kept";
            case REMOVED -> "removed here and left out";
            case REFUSED -> "refused";
        };
    }

    /** Returns the result of comparing the log with the site, in one line. */
    public String proof() {
        long unexplained =
                differences.stream().filter(one -> one.reason().isEmpty()).count();
        return differences.isEmpty()
                ? "The site says what the log says."
                : "The site and the log differ in " + count(differences.size(), "thing") + ", of which " + unexplained
                        + " cannot be explained.";
    }

    /** Returns the lines for a terminal: all that was left out, then how often which other thing happened. */
    public List<String> lines() {
        List<Line> all = all();
        List<String> lines = new ArrayList<>();
        all.stream()
                .filter(line -> line.finding().kind() == Finding.Kind.UNREADABLE)
                .limit(MOST_LINES)
                .forEach(line -> lines.add(written(line)));
        long left = all.stream()
                        .filter(line -> line.finding().kind() == Finding.Kind.UNREADABLE)
                        .count()
                - lines.size();
        if (left > 0) {
            lines.add("… and " + count(left, "more thing") + " that could not be understood");
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Line> firsts = new LinkedHashMap<>();
        for (Line line : all) {
            if (line.finding().kind() != Finding.Kind.UNREADABLE) {
                String alike = alike(line.finding());
                counts.merge(alike, 1, Integer::sum);
                firsts.putIfAbsent(alike, line);
            }
        }
        firsts.forEach((alike, first) -> {
            int number = counts.getOrDefault(alike, 1);
            lines.add(written(first) + (number == 1 ? "" : "\n  (and so " + count(number - 1, "other time") + ")"));
        });
        differences.stream()
                .filter(one -> one.reason().isEmpty())
                .limit(MOST_LINES)
                .forEach(one -> lines.add("differs: " + one.what() + " of " + cut(one.where()) + "\n  there: "
                        + cut(one.theirs()) + "\n  here:  " + cut(one.ours())));
        return lines;
    }

    /** What is quoted or counted may differ between findings of one kind. */
    private static String alike(Finding finding) {
        return finding.kind() + finding.text().replaceAll("\"[^\"]*\"|\\d+|/\\S+|[^\\s:]+: .*", "…");
    }

    private static String written(Line line) {
        String target = line.target().isEmpty() ? "" : " → " + line.target();
        return line.finding().source() + target + "\n  " + line.finding().text();
    }

    /** Returns the whole report. */
    public String markdown() {
        StringBuilder text =
                new StringBuilder("# Import from " + kind.id() + "\n\n" + summary() + "\n\n" + proof() + "\n");
        List<Line> all = all();
        for (Finding.Kind one : Finding.Kind.values()) {
            List<Line> lines =
                    all.stream().filter(line -> line.finding().kind() == one).toList();
            if (!lines.isEmpty()) {
                text.append("\n## What ")
                        .append(one.words())
                        .append(" (")
                        .append(lines.size())
                        .append(")\n\n");
                lines.forEach(line -> text.append(item(line)));
            }
        }
        append(
                text,
                "Differences that nothing explains",
                differences.stream().filter(one -> one.reason().isEmpty()).toList());
        append(
                text,
                "Differences with a reason",
                differences.stream().filter(one -> !one.reason().isEmpty()).toList());
        return text.toString();
    }

    private static void append(StringBuilder text, String title, List<Proof.Difference> some) {
        if (some.isEmpty()) {
            return;
        }
        text.append("\n## ").append(title).append(" (").append(some.size()).append(")\n\n");
        text.append("| what | where | there | here | why |\n|---|---|---|---|---|\n");
        for (Proof.Difference one : some) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            cell(one.what()),
                            cell(one.where()),
                            cell(one.theirs()),
                            cell(one.ours()),
                            cell(one.reason())))
                    .append(" |\n");
        }
    }

    private static String item(Line line) {
        String target = line.target().isEmpty() ? "" : " → `" + line.target() + "`";
        return "- `" + line.finding().source() + "`" + target + ": "
                + OneLine.of(line.finding().text()) + "\n";
    }

    private static String cell(String text) {
        return cut(text).replace("|", "\\|").replace("<", "&lt;");
    }

    private static String cut(String text) {
        String line = OneLine.of(text);
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }

    private List<Line> all() {
        List<Line> all = new ArrayList<>();
        Targets status = new Targets(status());
        log.findings().forEach(finding -> all.add(new Line(finding, status.of(finding))));
        for (PlannedFile file : files) {
            Targets targets = new Targets(file);
            for (Finding finding : file.findings()) {
                boolean isOut = file.fate() == PlannedFile.Fate.REFUSED;
                all.add(new Line(finding, isOut ? "" : targets.of(finding)));
            }
            if (file.fate() == PlannedFile.Fate.KEPT || file.fate() == PlannedFile.Fate.EDITED) {
                all.add(new Line(Placement.kept(file), file.path() + ":1"));
            }
        }
        return all;
    }

    private PlannedFile status() {
        return files.get(0);
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
