package io.github.candor.render.theme;

import io.github.candor.model.ComponentStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours of states, which {@code states.properties} has.
 *
 * @param byStatus by the id of each status, like {@code major_outage}
 */
public record StateColours(Map<String, Pair> byStatus) {
    /** Name of the file in the theme. */
    static final String FILE = "states.properties";

    /** White text of ordinary size on a colour can be read from this contrast on (WCAG 2.2, 1.4.3). */
    private static final double READABLE = 4.5;

    private static final Pattern COLOURS = Pattern.compile("(#[0-9a-fA-F]{6})\\s+(#[0-9a-fA-F]{6})");

    public StateColours {
        byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
    }

    /** The colour in the light and that in the dark, like {@code #1a7f4b}. */
    public record Pair(String light, String dark) {}

    /** Returns the colours of {@code status}. */
    public Pair of(ComponentStatus status) {
        return Objects.requireNonNull(byStatus.get(status.id()));
    }

    /**
     * Reads files, of which the first that has a status counts.
     *
     * @throws TemplateException if a file names something else, or a colour is none or too light for white text
     */
    static StateColours of(List<ThemeFile> layers) {
        Map<String, Pair> colours = new TreeMap<>();
        for (ThemeFile layer : layers) {
            layer.properties().forEach((status, written) -> {
                requireStatus(layer, status);
                colours.putIfAbsent(status, pair(layer, status, written));
            });
        }
        List<String> missing = new ArrayList<>(statuses());
        missing.removeAll(colours.keySet());
        if (!missing.isEmpty()) {
            throw new TemplateException(FILE + ": has no colours for " + String.join(", ", missing) + ".", null);
        }
        return new StateColours(colours);
    }

    private static List<String> statuses() {
        return Stream.of(ComponentStatus.values()).map(ComponentStatus::id).toList();
    }

    private static void requireStatus(ThemeFile file, String status) {
        if (!statuses().contains(status)) {
            throw new TemplateException(
                    file.place(status) + ": \"" + status + "\" is not a status. Use one of "
                            + String.join(", ", statuses()) + ".",
                    null);
        }
    }

    private static Pair pair(ThemeFile file, String status, String written) {
        Matcher matcher = COLOURS.matcher(written.strip());
        if (!matcher.matches()) {
            throw new TemplateException(
                    file.place(status) + ": " + status + " \"" + written
                            + "\" is not two colours. Write that in the light"
                            + " and that in the dark, like #1a7f4b #4cc38a.",
                    null);
        }
        double contrast = contrastToWhite(matcher.group(1));
        if (contrast < READABLE) {
            throw new TemplateException(
                    file.place(status) + ": white text on " + matcher.group(1) + ", the first colour of " + status
                            + ", cannot be read: its contrast is below 4.5 to 1. Take a darker colour.",
                    null);
        }
        return new Pair(matcher.group(1), matcher.group(2));
    }

    /** Contrast by WCAG 2.2, from 1 to 21. */
    private static double contrastToWhite(String colour) {
        List<Double> parts = Stream.of(1, 3, 5)
                .map(at -> linear(Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0))
                .toList();
        return 1.05 / (0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2) + 0.05);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
