package io.github.candor.report.figures;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.problem.RefusalException;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.figures.SpanFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a period, for the whole site or some components: a board and what is asked for in, rows and sections out.
 *
 * @param rows uptime of components and groups, each group followed by its members
 * @param sections figures of incidents: of the whole site, or of each component and group that was asked for
 */
public record FiguresReport(ReportPeriod period, List<Row> rows, List<Section> sections) {
    public FiguresReport {
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
    }

    /**
     * The uptime of a component or group.
     *
     * @param group that it is shown in as a member, or null
     * @param uptime null where nothing of the period is known
     * @param budget of a component with an objective, over the whole period; else null
     * @param incidents that started in the period and hit it
     */
    public record Row(
            ComponentNode node,
            @Nullable ComponentGroup group,
            @Nullable Uptime uptime,
            @Nullable ErrorBudget budget,
            SpanFigures incidents) {}

    /**
     * The figures of incidents.
     *
     * @param node null for the whole site
     */
    public record Section(@Nullable ComponentNode node, SpanFigures figures) {}

    /**
     * Returns the report.
     *
     * @param asked ids of components and groups, separated by commas; null or blank for the whole site
     * @throws RefusalException if one of them is not known
     */
    public static FiguresReport of(StatusBoard board, ReportPeriod period, @Nullable String asked) {
        List<ComponentNode> chosen = nodes(board.content().components(), asked);
        List<ComponentNode> shown =
                chosen.isEmpty() ? board.content().components().nodes() : chosen;
        List<Row> rows =
                shown.stream().flatMap(node -> rows(board, period, node)).toList();
        List<Section> sections = new ArrayList<>();
        if (chosen.isEmpty()) {
            sections.add(new Section(null, board.figures(period.span(), null)));
        }
        chosen.forEach(node -> sections.add(new Section(node, board.figures(period.span(), node))));
        return new FiguresReport(period, rows, sections);
    }

    /** Returns every incident of the sections once, newest first. */
    List<IncidentStatus> incidents() {
        return sections.stream()
                .flatMap(section -> section.figures().incidents().stream())
                .distinct()
                .sorted((one, other) -> other.milestones()
                        .started()
                        .instant()
                        .compareTo(one.milestones().started().instant()))
                .toList();
    }

    private static Stream<Row> rows(StatusBoard board, ReportPeriod period, ComponentNode node) {
        if (node instanceof ComponentGroup group) {
            return Stream.concat(
                    Stream.of(row(board, period, group, null)),
                    group.members().stream().map(member -> row(board, period, member, group)));
        }
        return Stream.of(row(board, period, node, null));
    }

    private static Row row(StatusBoard board, ReportPeriod period, ComponentNode node, @Nullable ComponentGroup group) {
        return new Row(
                node,
                group,
                board.uptime().of(node, period.window()),
                node instanceof Component component ? board.uptime().budget(component, period.window()) : null,
                board.figures(period.span(), node));
    }

    private static List<ComponentNode> nodes(Components components, @Nullable String asked) {
        List<ComponentNode> nodes = new ArrayList<>();
        if (asked == null || asked.isBlank()) {
            return nodes;
        }
        for (String part : asked.split(",", -1)) {
            String id = part.strip();
            ComponentNode node = ComponentId.isValid(id) ? components.find(new ComponentId(id)) : null;
            if (node == null) {
                throw new RefusalException(
                        "candor.components: there is no component \"" + id + "\". Use one of " + ids(components) + ".");
            }
            nodes.add(node);
        }
        return nodes.stream().distinct().toList();
    }

    private static String ids(Components components) {
        return components.withMembers().stream()
                .map(ComponentNode::id)
                .map(ComponentId::value)
                .collect(Collectors.joining(", "));
    }
}
