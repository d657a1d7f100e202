package io.github.candor.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of who was told what, as it stands at one moment. A step of a run costs by what it changes, and by
 * copying the text, however much is settled.
 *
 * @param looks when each channel was last looked after, by its key
 * @param settled of which nothing more is to be done
 * @param live the others, by channel and item, and what was settled since
 */
record Ledger(Map<String, Instant> looks, Settled settled, Map<String, Line> live) {
    private static final String HEAD = "# Who was told what, by candor:notify. Change nothing here.";
    private static final String LOOK = "look";
    /** Stands for bytes that are none of a text. */
    private static final char NOT_UTF_8 = '\uFFFD';
    /** For people who wonder; runs need no more than {@link Dues#LONGEST}. */
    private static final Duration KEPT = Duration.ofDays(30);

    public Ledger {
        looks = Collections.unmodifiableMap(new LinkedHashMap<>(looks));
        live = Collections.unmodifiableMap(new LinkedHashMap<>(live));
    }

    /**
     * Returns the lines of {@code text}, counted from 1, that {@link #write} never wrote, so that {@link #parse} passes over them;
     * the first is among them where the beginning is not there.
     */
    static List<Integer> unread(String text) {
        List<Integer> unread = new ArrayList<>();
        String[] rows = text.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            boolean isEnd = i > 0 && i == rows.length - 1 && rows[i].isEmpty();
            if (!isEnd && !(i == 0 ? rows[i].equals(HEAD) : isOurs(rows[i]))) {
                unread.add(i + 1);
            }
        }
        return unread;
    }

    private static boolean isOurs(String row) {
        Line line = Line.parse(row);
        String[] parts = row.split("\t", -1);
        return line == null
                ? parts.length == 3 && parts[0].equals(LOOK) && Line.instant(parts[2]) != null
                : (line.channel() + line.item()).indexOf(NOT_UTF_8) < 0;
    }

    /** Reads what {@link #write} wrote; a line that is none of ours is passed over. */
    static Ledger parse(String text) {
        Map<String, Instant> looks = new LinkedHashMap<>();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String row : text.split("\n", -1)) {
            Line line = Line.parse(row);
            String[] parts = row.split("\t", -1);
            if (line != null) {
                lines.put(key(line.channel(), line.item()), line);
            } else if (parts.length == 3 && parts[0].equals(LOOK)) {
                Instant at = Line.instant(parts[2]);
                if (at != null) {
                    looks.put(parts[1], at);
                }
            }
        }
        return new Ledger(looks, Settled.NOTHING, lines).settle();
    }

    /** Returns the same, in which all is settled of which nothing more is to be done. */
    Ledger settle() {
        if (live.values().stream().noneMatch(line -> line.state().isFinal())) {
            return this;
        }
        Map<String, Line> left = new LinkedHashMap<>();
        Map<String, Line> over = new LinkedHashMap<>(settled.lines());
        live.forEach((key, line) -> (line.state().isFinal() ? over : left).put(key, line));
        return new Ledger(looks, new Settled(over), left);
    }

    /** Returns the whole as text, without what is long over. */
    String write(Instant now) {
        Predicate<Line> isKept = line -> line.since().isAfter(now.minus(KEPT));
        List<String> rows = new ArrayList<>(List.of(HEAD));
        looks.forEach((channel, at) -> rows.add(LOOK + "\t" + channel + "\t" + at));
        if (!settled.text(isKept).isEmpty()) {
            rows.add(settled.text(isKept));
        }
        live.values().stream()
                .filter(line -> !line.state().isFinal() || isKept.test(line))
                .forEach(line -> rows.add(line.write()));
        return String.join("\n", rows) + "\n";
    }

    /** Returns what is known of {@code item} and {@code channel}, or null. */
    @Nullable
    Line find(String channel, String item) {
        String key = key(channel, item);
        return live.getOrDefault(key, settled.lines().get(key));
    }

    /** Returns those that are not settled, by channel, in the order in which they are to be told. */
    Map<String, List<Line>> open() {
        return live.values().stream()
                .filter(line -> !line.state().isFinal())
                .sorted(Comparator.comparing(Line::at))
                .collect(Collectors.groupingBy(Line::channel));
    }

    /** Returns the same with {@code changed}. */
    Ledger with(Collection<Line> changed) {
        Map<String, Line> next = new LinkedHashMap<>(live);
        changed.forEach(line -> next.put(key(line.channel(), line.item()), line));
        return new Ledger(looks, settled, next);
    }

    /** Returns the same, in which {@code channels} were looked after at {@code now}. */
    Ledger lookedAfter(Collection<String> channels, Instant now) {
        Map<String, Instant> next = new LinkedHashMap<>(looks);
        channels.forEach(channel -> next.put(channel, now));
        return new Ledger(next, settled, live);
    }

    /** Returns when {@code channel} was last looked after, or null for one that is new. */
    @Nullable
    Instant look(String channel) {
        return looks.get(channel);
    }

    private static String key(String channel, String item) {
        return Objects.requireNonNull(channel) + "\t" + item;
    }
}
