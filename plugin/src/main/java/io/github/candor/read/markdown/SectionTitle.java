package io.github.candor.read.markdown;

import io.github.candor.model.OneCase;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.time.Zones;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of a section means: <em>Timeline (CET)</em>, <em>Updates</em>, <em>Action items</em> or anything else.
 *
 * @param kind how the section is read
 * @param zone what stands after the word for the zone of its times, or null
 */
public record SectionTitle(Outline.Kind kind, @Nullable String zone) {
    /** As write-ups of many organisations head what is to be done, and what was done about it. */
    private static final Set<String> ACTIONS = Set.of(
            "action items",
            "actions",
            "actions taken",
            "action plan",
            "action points",
            "recommended actions",
            "review actions",
            "improvements",
            "corrective actions",
            "preventive actions",
            "preventative actions",
            "corrective and preventive actions",
            "corrective and preventative actions",
            "follow-up actions",
            "follow up actions",
            "followup actions",
            "follow-ups",
            "follow-up items",
            "remediation actions",
            "remediation items");

    /** A heading that means nothing to Candor. */
    static final SectionTitle FREE = new SectionTitle(Outline.Kind.FREE, null);

    private static final int LONGEST_ZONE = 100;
    private static final Pattern DATED = Pattern.compile(
            "(?<word>timeline|updates)\\s*+(?:\\((?<zone>[^)]*)\\)|[–—:,-]\\s*(?<bare>\\S[^()]*))?\\s*+:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_ZONE =
            Pattern.compile("^(?:all\\s+)?(?:times?\\s+)?(?:are\\s+)?(?:in\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_ZONE = Pattern.compile("\\s+times?$", Pattern.CASE_INSENSITIVE);

    /** Reads the plain text of a heading. */
    public static SectionTitle of(String title) {
        String bare =
                title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
        if (ACTIONS.contains(OneCase.lower(bare))) {
            return new SectionTitle(Outline.Kind.ACTIONS, null);
        }
        if (bare.isEmpty() || "tTuU".indexOf(bare.charAt(0)) < 0) {
            return FREE;
        }
        Matcher dated = DATED.matcher(bare);
        // "Timeline: the second day" is a heading of its own; only a zone is understood without brackets.
        boolean isDated = dated.matches() && (dated.group("bare") == null || find(dated.group("bare")) != null);
        if (!isDated) {
            return FREE;
        }
        boolean isTimeline = dated.group("word").equalsIgnoreCase("timeline");
        String zone = dated.group("zone") != null ? dated.group("zone") : dated.group("bare");
        return new SectionTitle(isTimeline ? Outline.Kind.TIMELINE : Outline.Kind.UPDATES, zone);
    }

    /** Returns the zone after the heading of {@code part}, else {@code usual}; reports what names no zone. */
    public static ZoneId zoneOf(Outline.Part part, ZoneId usual, Source source, Problems problems) {
        String named = part.zone();
        if (named == null || part.heading() == null) {
            return usual;
        }
        ZoneId zone = find(named);
        if (zone != null) {
            return zone;
        }
        String choices = Zones.choices(bare(named));
        problems.report(
                Rule.INVALID_TIME,
                source.placeOf(part.heading()),
                "\"" + Excerpt.of(named) + "\" after the heading "
                        + (choices == null ? "names no time zone." : "may mean more than one time zone."),
                choices == null
                        ? "Write a zone like Europe/Berlin, UTC, UTC+1 or CET, or leave the brackets out."
                        : "Write " + choices + ".");
        return usual;
    }

    /** Returns the zone that a remark such as {@code all times UTC} names, or null. */
    public static @Nullable ZoneId find(String remark) {
        return Zones.find(bare(remark));
    }

    private static String bare(String remark) {
        if (remark.length() > LONGEST_ZONE) {
            return remark;
        }
        String after = BEFORE_ZONE.matcher(remark.strip()).replaceFirst("");
        return AFTER_ZONE.matcher(after).replaceFirst("").strip();
    }
}
