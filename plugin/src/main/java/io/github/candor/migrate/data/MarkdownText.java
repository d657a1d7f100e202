package io.github.candor.migrate.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown of others, changed only where it would mean something else here; code stays as it is. */
public final class MarkdownText {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?=\\s|$)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,}|-)\\s*");
    private static final Pattern LINK = Pattern.compile("(\\]\\(\\s{0,3})(<[^<>]{0,2000}>|[^\\s)]{1,2000})");
    private static final Pattern DEFINITION = Pattern.compile("( {0,3}\\[[^\\]]+\\]:\\s*)(\\S+)(.*)");
    private static final int DEEPEST = 6;

    private MarkdownText() {}

    /** Returns {@code text} with its highest heading at {@code level} or below, and the others as far below it as they were. */
    public static String deepened(String text, int level) {
        List<String> lines = atx(text);
        int[] highest = {DEEPEST + 1};
        eachLine(lines, line -> {
            Matcher heading = HEADING.matcher(line);
            if (heading.lookingAt()) {
                highest[0] = Math.min(highest[0], heading.group(1).length());
            }
            return line;
        });
        int down = Math.max(0, level - highest[0]);
        return String.join("\n", eachLine(lines, line -> {
            Matcher heading = HEADING.matcher(line);
            boolean isDeeper = down > 0 && heading.lookingAt();
            return isDeeper
                    ? "#".repeat(Math.min(DEEPEST, heading.group(1).length() + down)) + line.substring(heading.end())
                    : line;
        }));
    }

    /** Returns {@code text} with each destination of a link or picture changed by {@code change}. */
    public static String relinked(String text, UnaryOperator<String> change) {
        return String.join("\n", eachLine(text.lines().toList(), line -> {
            Matcher definition = DEFINITION.matcher(line);
            if (definition.matches()) {
                return definition.group(1) + changed(definition.group(2), change) + definition.group(3);
            }
            return LINK.matcher(line)
                    .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + changed(link.group(2), change)));
        }));
    }

    private static String changed(String destination, UnaryOperator<String> change) {
        boolean isBracketed = destination.startsWith("<");
        String bare = isBracketed ? destination.substring(1, destination.length() - 1) : destination;
        String after = change.apply(bare);
        return after.equals(bare) ? destination : isBracketed ? "<" + after + ">" : after;
    }

    /** Returns {@code text} with each line outside of code changed by {@code change}. */
    public static String outsideCode(String text, UnaryOperator<String> change) {
        return String.join("\n", eachLine(text.lines().toList(), change));
    }

    /** Writes headings that are underlined with a # in front, so that no line of hyphens changes its meaning. */
    private static List<String> atx(String text) {
        List<String> lines = text.lines().toList();
        Deque<String> written = new ArrayDeque<>();
        boolean[] isCode = code(lines);
        for (int i = lines.size() - 1; i >= 0; i--) {
            String above = i == 0 ? "" : lines.get(i - 1);
            boolean isUnderlined = i > 0
                    && !isCode[i]
                    && !isCode[i - 1]
                    && UNDERLINE.matcher(lines.get(i)).matches()
                    && above.matches(" {0,3}[^\\s>#|*+`~-].*")
                    && (i == 1 || lines.get(i - 2).isBlank());
            if (isUnderlined) {
                written.addFirst((lines.get(i).strip().startsWith("=") ? "# " : "## ") + above.strip());
                i--;
            } else {
                written.addFirst(lines.get(i));
            }
        }
        return List.copyOf(written);
    }

    private static List<String> eachLine(List<String> lines, UnaryOperator<String> change) {
        boolean[] isCode = code(lines);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            changed.add(isCode[i] ? lines.get(i) : change.apply(lines.get(i)));
        }
        return changed;
    }

    private static boolean[] code(List<String> lines) {
        boolean[] isCode = new boolean[lines.size()];
        String fence = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = FENCE.matcher(lines.get(i));
            boolean isFence = mark.matches();
            isCode[i] = !fence.isEmpty() || isFence;
            if (fence.isEmpty() && isFence) {
                fence = mark.group(1);
            } else if (isFence
                    && mark.group(1).startsWith(fence)
                    && lines.get(i).strip().equals(mark.group(1))) {
                fence = "";
            }
        }
        return isCode;
    }
}
