package io.github.candor.render.theme;

import io.github.candor.problem.HiddenText;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A text file of a theme.
 *
 * @param shownName how its author knows it: {@code template/i18n/pl.properties} in the user's folder, {@code i18n/de.properties}
 *     in the default theme
 */
public record ThemeFile(String shownName, String text) {
    /**
     * Returns what the file says of each key, in the format of {@link Properties} and in UTF-8.
     *
     * @throws TemplateException with the line that cannot be read, or on which an escape stands for a hidden character
     */
    public NavigableMap<String, String> properties() {
        Properties read = new Properties();
        if (!canBeRead(text, read)) {
            throw new TemplateException(
                    shownName + ":" + brokenLine()
                            + ": after \\u four digits from 0 to 9 and a to f must follow. Write the character itself.",
                    null);
        }
        NavigableMap<String, String> values = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
        values.forEach((key, value) -> {
            String hidden = HiddenText.first(key + value);
            if (hidden != null) {
                throw new TemplateException(
                        place(key) + ": an escape stands for a hidden character (" + hidden
                                + "). Write what can be seen.",
                        null);
            }
        });
        return values;
    }

    private static boolean canBeRead(String text, Properties into) {
        try {
            into.load(new StringReader(text));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** What can be read up to a line can be read up to every line before it. */
    private int brokenLine() {
        List<String> lines = text.lines().toList();
        int good = 0;
        int broken = lines.size();
        while (good + 1 < broken) {
            int middle = (good + broken) / 2;
            if (canBeRead(String.join("\n", lines.subList(0, middle)), new Properties())) {
                good = middle;
            } else {
                broken = middle;
            }
        }
        return broken;
    }

    /** Returns the file with the line that begins with {@code key}, or without where the key is written in another form. */
    public String place(String key) {
        Pattern line = Pattern.compile(Pattern.quote(key) + "\\s*(?:[=:\\s].*)?");
        List<String> lines = text.lines().toList();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (line.matcher(lines.get(i).strip()).matches()) {
                return shownName + ":" + (i + 1);
            }
        }
        return shownName;
    }
}
