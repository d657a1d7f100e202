package io.github.candor.migrate;

import io.github.candor.author.edit.YamlText;
import io.github.candor.migrate.source.ImportedNode;
import io.github.candor.migrate.source.ImportedSite;
import io.github.candor.model.OneLine;
import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Logins;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a log says of its site as a {@code status.yml}. */
final class StatusText {
    private StatusText() {}

    /** Returns the whole file. */
    static String of(ImportedSite site) {
        StringBuilder text = new StringBuilder(head(site));
        site.components().forEach(node -> append(text, node, "  "));
        site.comments().forEach(line -> text.append("# ").append(line).append('\n'));
        return Logins.without(HiddenText.without(text));
    }

    private static String head(ImportedSite site) {
        StringBuilder text = new StringBuilder();
        site.facts()
                .forEach((key, value) -> text.append(key)
                        .append(value.startsWith("\n") ? ":" : ": ")
                        .append(value)
                        .append('\n'));
        return text.append("components:\n").toString();
    }

    /** Returns the component or group that stands on {@code line}, counted from 1, or null if it has none. */
    static @Nullable ImportedNode nodeAt(ImportedSite site, int line) {
        return nodeAt(site.components(), line - lines(head(site)));
    }

    private static @Nullable ImportedNode nodeAt(List<ImportedNode> nodes, int line) {
        int left = line;
        for (ImportedNode node : nodes) {
            int lines = lines(of(node));
            if (left > 0 && left <= lines) {
                int own = lines
                        - node.members().stream()
                                .mapToInt(member -> lines(of(member)))
                                .sum();
                ImportedNode member = nodeAt(node.members(), left - own);
                return member == null ? node : member;
            }
            left -= lines;
        }
        return null;
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Returns the lines of one component or group, as they stand in the list. */
    static String of(ImportedNode node) {
        StringBuilder text = new StringBuilder();
        append(text, node, "  ");
        return Logins.without(text.toString());
    }

    private static void append(StringBuilder text, ImportedNode node, String indent) {
        boolean isGroup = !node.members().isEmpty();
        text.append(indent)
                .append("- ")
                .append(isGroup ? "group: " : "id: ")
                .append(YamlText.of(node.id().value()));
        String below = "\n" + indent + "  ";
        String name = OneLine.of(HiddenText.without(node.name()));
        text.append(below)
                .append("name: ")
                .append(YamlText.of(HiddenText.isUnseen(name) ? node.id().value() : name));
        if (node.description() != null && !node.description().isBlank()) {
            text.append(below)
                    .append("description: ")
                    .append(YamlText.of(OneLine.of(HiddenText.without(node.description()))));
        }
        if (node.statuspageId() != null) {
            text.append(below).append("statuspage_id: ").append(YamlText.of(node.statuspageId()));
        }
        if (node.since() != null && !isGroup) {
            text.append(below).append("since: ").append(node.since());
        }
        if (isGroup) {
            text.append(below).append("components:\n");
            node.members().forEach(member -> append(text, member, indent + "    "));
        } else {
            text.append('\n');
        }
    }
}
