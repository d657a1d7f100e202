package io.github.candor.render.entry;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.Repetitions;
import io.github.candor.render.text.When;
import io.github.candor.render.text.Words;
import io.github.candor.revisions.words.WordChanges;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in words what the keys of an entry said, and how that changed. */
final class RevisedKeys {
    /** Keys that the site has a word for already. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("components", "components"),
            Map.entry("impact", "report-impact"),
            Map.entry("severity", "search-severity"),
            Map.entry("started", "milestone-started"),
            Map.entry("detected", "milestone-detected"),
            Map.entry("acknowledged", "milestone-acknowledged"),
            Map.entry("mitigated", "milestone-mitigated"),
            Map.entry("repaired", "milestone-repaired"),
            Map.entry("resolved", "milestone-resolved"),
            Map.entry("detected_by", "detected-by"),
            Map.entry("next_update", "next-update"),
            Map.entry("root_causes", "root-causes"),
            Map.entry("contributing_factors", "contributing-factors"),
            Map.entry("postmortem", "write-up-of"),
            Map.entry("related", "related"),
            Map.entry("tags", "search-tag"),
            Map.entry("authors", "written-by"),
            Map.entry("completed", "state-completed"),
            Map.entry("cancelled", "state-cancelled"));

    /** Of two values that are longer together nobody sees at once where they differ, in characters. */
    private static final int LONG = 120;

    private static final Pattern TIME = Pattern.compile(
            "(~?)(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\s*(Z|[+-]\\d\\d:\\d\\d))?)?");

    /** A stretch in which a component had a status. */
    private static final Pattern WINDOW =
            Pattern.compile("status: ([a-z_]+)(?:, from: ([~0-9T:Z +-]+))?(?:, to: ([~0-9T:Z +-]+))?");

    /** At the end of words that stand before a value elsewhere. */
    private static final Pattern COLON = Pattern.compile("[ \\u00a0]?[:：]$");

    /** An id or a status, where no letter stands beside it. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.-])[a-z0-9][a-z0-9_.-]*(?![\\w-])");

    private final RenderContext context;
    private final Words words;
    private final ZoneId zone;

    /**
     * Keeps what keys are read with.
     *
     * @param zone that times were read in, as {@code timezone} or the site says
     */
    RevisedKeys(RenderContext context, @Nullable String zone) {
        this.context = context;
        this.words = context.words();
        this.zone = zone(zone, context.board().content().settings().zone());
    }

    /**
     * What a key said, or how that changed.
     *
     * @param text a sentence; or the key alone where the words that changed are marked
     * @param changes in a long value; null where the sentence says all
     */
    record Said(String text, @Nullable WordChanges changes) {}

    /** Returns for each key that {@code after} says otherwise than {@code before} what it says. */
    List<Said> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<Said> changed = new ArrayList<>();
        for (String key : keys) {
            String was = before.get(key);
            String is = after.get(key);
            if (was == null) {
                changed.add(new Said(words.fill("key-added", label(key), said(key, after)), null));
            } else if (is == null) {
                changed.add(new Said(words.fill("key-removed", label(key), said(key, before)), null));
            } else if (!said(key, before).equals(said(key, after))) {
                changed.add(changed(key, said(key, before), said(key, after)));
            }
        }
        return changed;
    }

    private Said changed(String key, String was, String is) {
        return was.length() + is.length() < LONG
                ? new Said(words.fill("key-changed", label(key), was, is), null)
                : new Said(words.labelled(label(key), "").strip(), WordChanges.between(was, is));
    }

    /** Returns what each key says. */
    List<Said> stated(Map<String, String> keys) {
        return keys.keySet().stream()
                .map(key -> new Said(words.labelled(label(key), said(key, keys)), null))
                .toList();
    }

    /** Returns {@code text} with components and statuses in braces by their names. */
    String named(String text) {
        return Pattern.compile("\\{([^{}\\n]*)}")
                .matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement("(" + names(one.group(1)) + ")"));
    }

    private String label(String key) {
        String own = "key-" + key.replace('_', '-');
        String known = KNOWN.get(key);
        if (known != null) {
            return COLON.matcher(words.get(known)).replaceFirst("");
        }
        return words.byKey().getOrDefault(own, key.replace('_', ' '));
    }

    private String said(String key, Map<String, String> keys) {
        String written = text(keys.get(key));
        return switch (key) {
            case "title", "root_causes", "contributing_factors", "authors", "tags", "severity" -> written;
            case "rrule" -> repeated(written, keys);
            case "impact" -> words.byKey().getOrDefault("impact-" + written, written);
            case "detected_by" -> words.byKey().getOrDefault("detected-by-" + written, written);
            case "related", "recurrence_of", "merged_into" -> written;
            case "components" -> times(names(windows(written)));
            default -> times(written);
        };
    }

    /** A rule that no short words say stands as it is. */
    private String repeated(String rule, Map<String, String> keys) {
        ZonedDateTime from = planned(keys.get("scheduled_for"));
        ZonedDateTime to = planned(keys.get("scheduled_until"));
        String said = from == null || to == null ? null : Repetitions.of(context, rule, from, to);
        return said == null ? rule : said;
    }

    private @Nullable ZonedDateTime planned(@Nullable String written) {
        Matcher time = TIME.matcher(text(written));
        try {
            return time.find() && time.group(3) != null ? instant(time).atZone(zone) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String windows(String written) {
        return WINDOW.matcher(written)
                .replaceAll(one -> Matcher.quoteReplacement(
                        one.group(2) == null && one.group(3) == null
                                ? one.group(1)
                                : one.group(1) + " (" + (text(one.group(2)) + " – " + text(one.group(3))).strip()
                                        + ")"));
    }

    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "");
    }

    private String names(String written) {
        return NAME.matcher(written).replaceAll(one -> Matcher.quoteReplacement(name(one.group())));
    }

    private String name(String id) {
        String status = words.byKey().get("status-" + id.replace('_', '-'));
        ComponentNode node =
                ComponentId.isValid(id) ? context.board().content().components().find(new ComponentId(id)) : null;
        return node != null ? context.name(node) : status != null ? status : id;
    }

    private String times(String written) {
        return TIME.matcher(written).replaceAll(one -> Matcher.quoteReplacement(time(one)));
    }

    private String time(MatchResult written) {
        try {
            String time = written.group(3) == null
                    ? context.calendar().day(LocalDate.parse(written.group(2)))
                    : context.calendar().when(instant(written)).text();
            return written.group(1).isEmpty() ? time : When.roughly(time, words);
        } catch (DateTimeException e) {
            return written.group();
        }
    }

    private Instant instant(MatchResult written) {
        String local = written.group(2) + "T" + written.group(3);
        return written.group(4) == null
                ? LocalDateTime.parse(local).atZone(zone).toInstant()
                : OffsetDateTime.parse(local + written.group(4)).toInstant();
    }

    private static ZoneId zone(@Nullable String named, ZoneId usual) {
        try {
            return named == null ? usual : ZoneId.of(named.strip());
        } catch (DateTimeException e) {
            return usual;
        }
    }
}
