package io.github.candor.migrate.data;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.json.JsonReader;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file of another program taken apart: keys in YAML between {@code ---}, in TOML between {@code +++}, in JSON between
 * braces, or in lines like {@code Title: …} above an empty one; and the text below.
 *
 * @param body with {@code \n} line ends
 * @param bodyLine line number of the first line of {@code body}
 */
public record FrontMatterFile(Facts keys, String body, int bodyLine) {
    /** Takes {@code text} apart, or reports why that cannot be done and returns null. */
    public static @Nullable FrontMatterFile split(String file, String text, Problems problems) {
        List<String> lines = List.of(text.split("\n", -1));
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        String begin = first == lines.size() ? "" : lines.get(first).stripTrailing();
        if (begin.equals("---") || begin.equals("+++")) {
            return fenced(file, lines, first, begin, problems);
        }
        if (begin.startsWith("{")) {
            return braced(file, lines, first, problems);
        }
        problems.report(
                Rule.FRONT_MATTER,
                first == lines.size() ? Place.startOf(file) : new Place(file, first + 1, 1),
                first == lines.size() ? "The file is empty." : "There is no front matter.",
                "It begins with a line \"---\" or \"+++\".");
        return null;
    }

    /** Takes {@code text} apart whose keys are lines like {@code Title: …} down to the first empty one, as Pelican has them. */
    public static @Nullable FrontMatterFile splitLines(String file, String text, Problems problems) {
        List<String> lines = List.of(text.split("\n", -1));
        int end = 0;
        while (end < lines.size() && lines.get(end).matches("[A-Za-z][\\w -]*:.*|\\s+\\S.*")) {
            end++;
        }
        if (end == 0) {
            return split(file, text, problems);
        }
        List<YamlValue.Entry> entries = new java.util.ArrayList<>();
        for (int i = 0; i < end; i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (!line.startsWith(" ") && colon > 0) {
                entries.add(new YamlValue.Entry(
                        new YamlValue.Scalar(line.substring(0, colon).strip(), new Place(file, i + 1, 1)),
                        new YamlValue.Scalar(line.substring(colon + 1).strip(), new Place(file, i + 1, colon + 2))));
            }
        }
        YamlValue.Mapping keys = new YamlValue.Mapping(entries, Place.startOf(file));
        return new FrontMatterFile(new Facts(keys), join(lines, end, lines.size()), end + 1);
    }

    private static @Nullable FrontMatterFile fenced(
            String file, List<String> lines, int first, String fence, Problems problems) {
        int end = first + 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals(fence)) {
            end++;
        }
        if (end == lines.size()) {
            problems.report(
                    Rule.FRONT_MATTER,
                    new Place(file, first + 1, 1),
                    "The front matter is never closed.",
                    "It ends with another line \"" + fence + "\".");
            return null;
        }
        String keys = join(lines, first + 1, end);
        YamlValue.Mapping read = fence.equals("+++")
                ? TomlReader.read(file, keys, first + 2, problems)
                : YamlReader.read(file, keys, first + 2, problems);
        return read == null ? null : new FrontMatterFile(new Facts(read), join(lines, end + 1, lines.size()), end + 2);
    }

    private static @Nullable FrontMatterFile braced(String file, List<String> lines, int first, Problems problems) {
        int end = first;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals("}")) {
            end++;
        }
        int close = Math.min(end + 1, lines.size());
        YamlValue read = JsonReader.read(file, join(lines, first, close), first + 1, problems);
        return read instanceof YamlValue.Mapping keys
                ? new FrontMatterFile(new Facts(keys), join(lines, close, lines.size()), close + 1)
                : null;
    }

    private static String join(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(Math.min(from, to), to));
    }
}
