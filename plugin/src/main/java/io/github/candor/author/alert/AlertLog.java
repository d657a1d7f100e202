package io.github.candor.author.alert;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.problem.RefusalException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What alerts said, as it stands in a comment of an incident's file, which only its authors see.
 *
 * @param group what stands for the group of alerts
 * @param lines oldest first
 */
record AlertLog(String group, List<Line> lines) {
    private static final String HEAD = "<!-- candor:alerts ";
    private static final String ABOUT =
            "Kept by candor:alert, never public: start, end, alert, component, status, and what it said.";
    private static final Pattern BLOCK = Pattern.compile(HEAD + "([0-9a-f]{16})\\R((?:(?!-->)[^\\r\\n]*+\\R)*+)-->");
    private static final Pattern LINE = Pattern.compile("(\\S+Z) (\\S+Z|firing) (\\S+) (\\S+) ([a-z_]+)(?: (.*))?");
    private static final String UNKNOWN = "?";
    private static final int MOST = 500;
    /** How long after the last word of it another alert of the group is still about the same. */
    private static final Duration CLOSE = Duration.ofHours(1);
    /** How long an alert that never ended is taken to go on. */
    private static final Duration LONGEST = Duration.ofDays(7);

    /**
     * One time that an alert fired.
     *
     * @param component known to the site, or null
     */
    record Line(
            Instant start,
            @Nullable Instant end,
            String fingerprint,
            @Nullable ComponentId component,
            ComponentStatus status,
            String said) {
        private boolean isSame(Line other) {
            return fingerprint.equals(other.fingerprint) && start.equals(other.start);
        }

        private Line endedAt(@Nullable Instant at) {
            return new Line(start, at, fingerprint, component, status, said);
        }

        private String written() {
            return start + " " + (end == null ? "firing" : end) + " " + fingerprint + " "
                    + (component == null ? UNKNOWN : component) + " " + status.id() + " " + said;
        }
    }

    AlertLog {
        lines = lines.stream()
                .sorted(Comparator.comparing(Line::start).thenComparing(Line::fingerprint))
                .toList();
    }

    /**
     * Returns what stands of this group in a whole file, or null.
     *
     * @param name of the file, to be said where a line of it cannot be read
     */
    @Nullable
    AlertLog in(String file, String name) {
        Matcher block = BLOCK.matcher(file);
        if (!block.find() || !block.group(1).equals(group)) {
            return null;
        }
        int begin = 2 + (int) file.substring(0, block.start()).lines().count();
        List<String> rows = block.group(2).lines().toList();
        List<Line> lines = new ArrayList<>();
        // The first says what the others are.
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                lines.add(line(rows.get(i), name + ":" + (begin + i)));
            }
        }
        return lines.isEmpty() ? null : new AlertLog(group, lines);
    }

    private static Line line(String row, String place) {
        Matcher parts = LINE.matcher(row);
        try {
            if (parts.matches()) {
                return line(parts);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Answered below, as what has another form.
        }
        throw new RefusalException(place + "\n  A line that candor:alert keeps was changed by hand and cannot be read: "
                + AlertText.line(row, 200) + "\n  Put it right, or take the whole comment away.");
    }

    private static Line line(Matcher parts) {
        return new Line(
                Instant.parse(parts.group(1)),
                parts.group(2).equals("firing") ? null : Instant.parse(parts.group(2)),
                parts.group(3),
                parts.group(4).equals(UNKNOWN) ? null : new ComponentId(parts.group(4)),
                ComponentStatus.valueOf(parts.group(5).toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(parts.group(6), ""));
    }

    /** Returns {@code file} with this in place of what stands there. */
    String putInto(String file) {
        String end = file.contains("\r\n") ? "\r\n" : "\n";
        return BLOCK.matcher(file).replaceFirst(Matcher.quoteReplacement(String.join(end, comment())));
    }

    /** Returns the lines of the comment. */
    List<String> comment() {
        return Stream.of(Stream.of(HEAD + group, ABOUT), lines.stream().map(Line::written), Stream.of("-->"))
                .flatMap(some -> some)
                .toList();
    }

    /** Returns the same with what {@code told} adds; the same message twice adds nothing. */
    AlertLog with(List<Line> told) {
        List<Line> all = new ArrayList<>(lines);
        told.forEach(one -> note(one, all));
        return new AlertLog(group, all);
    }

    /** What was resolved stays so, whichever message comes last; an end that came later ends what began again. */
    private static void note(Line told, List<Line> all) {
        for (int i = 0; i < all.size(); i++) {
            Line known = all.get(i);
            if (known.isSame(told)) {
                if (known.end() == null) {
                    all.set(i, known.endedAt(told.end()));
                } else if (told.end() != null && told.end().isAfter(known.end())) {
                    endLater(told, told.end(), all);
                }
                return;
            }
        }
        all.add(told);
    }

    private static void endLater(Line told, Instant end, List<Line> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Line one = all.get(i);
            boolean isMeant = one.fingerprint().equals(told.fingerprint())
                    && one.end() == null
                    && !one.start().isAfter(end);
            if (isMeant) {
                all.set(i, one.endedAt(end));
                return;
            }
        }
    }

    /** Returns whether these are more than are noted in one incident. */
    boolean areTooMany() {
        return lines.size() > MOST;
    }

    /** Returns whether one of {@code told} is noted here. */
    boolean knows(List<Line> told) {
        return lines.stream().anyMatch(one -> told.stream().anyMatch(one::isSame));
    }

    /** Returns whether {@code told}, of the same group, is about the same trouble: it still goes on, or was over just before. */
    boolean isCloseTo(List<Line> told) {
        Instant begin =
                told.stream().map(Line::start).min(Comparator.naturalOrder()).orElseThrow();
        boolean isAfterBegin = !begin.plus(CLOSE).isBefore(start());
        return isAfterBegin
                && lines.stream().anyMatch(one -> {
                    Instant last = one.end() == null
                            ? one.start().plus(LONGEST)
                            : one.end().plus(CLOSE);
                    return !begin.isAfter(last);
                });
    }

    /** Returns when the first of them began. */
    Instant start() {
        return lines.get(0).start();
    }

    /** Returns whether any still fires. */
    boolean isFiring() {
        return lines.stream().anyMatch(one -> one.end() == null);
    }

    /** Returns the worst status of each component that the site knows, in the order in which they were hit. */
    Map<ComponentId, ComponentStatus> statuses() {
        Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
        for (Line one : lines) {
            if (one.component() != null) {
                statuses.merge(one.component(), one.status(), ComponentStatus::worse);
            }
        }
        return statuses;
    }

    /** Returns how many of them fire, for a person. */
    String summary() {
        long firing = lines.stream().filter(one -> one.end() == null).count();
        return Stream.of(firing + " firing", lines.size() - firing + " resolved")
                .filter(part -> !part.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }
}
