package io.github.candor.migrate.cstate;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.migrate.data.FrontMatterFile;
import io.github.candor.migrate.data.RawHtml;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.SourceTime;
import io.github.candor.problem.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an issue: what has a time by the short code {@code track} is a timeline, the rest a summary.
 *
 * @param timeline with its heading; empty where nothing has a time
 */
record CstateText(String summary, String timeline) {
    private static final Pattern TRACK =
            Pattern.compile("\\{\\{[<%]\\s*+track\\s++[\"'`]?+([^\"'`>%]{0,60}?)[\"'`]?+\\s*+[>%]\\}\\}");
    private static final Pattern REF =
            Pattern.compile("\\{\\{[<%]\\s*+(?:rel)?ref\\s++[\"'`]?+([^\"'`>%\\s]{1,300})[\"'`]?+\\s*+[>%]\\}\\}");
    private static final Pattern SHORT_CODE =
            Pattern.compile("\\{\\{[<%]\\s*+(/?+\\s*+[\\w-]*+)[^{}]{0,500}?[>%]\\}\\}");
    private static final Pattern LABEL = Pattern.compile("^\\s*+[-*+]?\\s*+(\\*\\*|__|[*_])(?=\\S)[^*_\\n]{1,30}\\1");

    /** Words that set a milestone here when they are bold. */
    private static final Pattern MILESTONE = Pattern.compile(
            "^\\*\\*((?:Started|Detected|Acknowledged|Mitigated|Repaired|Resolved)\\b[^*]*)\\*\\*",
            Pattern.CASE_INSENSITIVE);

    private record Entry(Instant at, String text) {}

    /** Takes the text of {@code file} apart. */
    static CstateText of(FrontMatterFile file, CstateConfig config, Findings findings) {
        Place place = new Place(file.keys().mapping().place().file(), Math.max(1, file.bodyLine()), 1);
        String text = withoutHtml(file.body(), place, findings);
        List<Entry> entries = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String block : text.split("\n\\s*\n", -1)) {
            boolean isLabelled = LABEL.matcher(block).find();
            if (TRACK.matcher(block).find()) {
                open.add(block);
                track(String.join("\n\n", open), config, place, entries, summary, findings);
                open.clear();
            } else if (isLabelled) {
                summary.addAll(open);
                open.clear();
                open.add(block);
            } else if (open.isEmpty() || isRule(block)) {
                summary.addAll(open);
                open.clear();
                summary.add(block);
            } else {
                open.add(block);
            }
        }
        summary.addAll(open);
        String rest = withoutShortCodes(withoutRules(summary), place, findings);
        return new CstateText(rest, timeline(entries, config, place, findings));
    }

    private static void track(
            String text,
            CstateConfig config,
            Place place,
            List<Entry> entries,
            List<String> summary,
            Findings findings) {
        Matcher track = TRACK.matcher(text);
        int from = 0;
        while (track.find()) {
            String said = text.substring(from, track.start()).strip();
            Instant at = SourceTime.read(track.group(1), config.readZone());
            if (at == null) {
                findings.lost(place, "", "track \"" + track.group(1) + "\" is not a time; its text stands in front.");
                summary.add(said);
            } else {
                entries.add(new Entry(at, said));
            }
            from = track.end();
        }
        String after = text.substring(from).strip();
        if (!after.isEmpty()) {
            summary.add(after);
        }
    }

    private static String timeline(List<Entry> entries, CstateConfig config, Place place, Findings findings) {
        if (entries.isEmpty()) {
            return "";
        }
        findings.changed(
                place, "## Timeline", "The times of the short code \"track\" are a timeline now, the earliest first.");
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(entry -> "- " + WrittenTime.of(entry.at(), config.zone()) + " – "
                        + item(withoutShortCodes(entry.text(), place, findings)))
                .collect(Collectors.joining("\n", "## Timeline\n", ""));
    }

    /** A bold word would set a milestone, which front matter sets already. */
    private static String item(String text) {
        String bare = text.replaceFirst("^\\s*[-*+]\\s+", "").strip();
        return MILESTONE.matcher(bare).replaceFirst("*$1*").replace("\n", "\n  ");
    }

    private static boolean isRule(String block) {
        String bare = block.strip();
        long marks = bare.chars().filter(c -> !Character.isWhitespace(c)).count();
        return marks >= 3
                && "-*_".indexOf(bare.charAt(0)) >= 0
                && bare.chars().allMatch(c -> c == bare.charAt(0) || Character.isWhitespace(c));
    }

    /** Lines that kept updates apart are nothing when the updates have gone. */
    private static String withoutRules(List<String> blocks) {
        List<String> kept = new ArrayList<>(blocks);
        while (!kept.isEmpty()
                && (isRule(kept.get(kept.size() - 1))
                        || kept.get(kept.size() - 1).isBlank())) {
            kept.remove(kept.size() - 1);
        }
        return String.join("\n\n", kept);
    }

    private static String withoutHtml(String text, Place place, Findings findings) {
        RawHtml html = RawHtml.in(text);
        if (!html.left().isEmpty()) {
            findings.lost(place, "", "HTML is shown as text here: " + String.join(", ", html.left()) + ".");
        }
        if (!html.dropped().isEmpty()) {
            findings.changed(place, "", "HTML was taken out, not its text: " + String.join(", ", html.dropped()) + ".");
        }
        return html.text();
    }

    private static String withoutShortCodes(String text, Place place, Findings findings) {
        String linked = REF.matcher(text).replaceAll(found -> Matcher.quoteReplacement(address(found.group(1))));
        return SHORT_CODE.matcher(linked).replaceAll(found -> {
            findings.lost(
                    place,
                    "",
                    "The short code \"" + found.group(1).strip()
                            + "\" is a comment in the text now, which nobody sees.");
            return Matcher.quoteReplacement("<!-- " + found.group().replace("--", "- -") + " -->");
        });
    }

    private static String address(String path) {
        String bare = path.replaceFirst("^/", "").replaceFirst("\\.md$", "").replaceFirst("/index$", "");
        return "/" + (bare.contains("/") ? bare : "issues/" + bare) + "/";
    }
}
