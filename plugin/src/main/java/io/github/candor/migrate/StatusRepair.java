package io.github.candor.migrate;

import io.github.candor.author.edit.YamlText;
import io.github.candor.migrate.source.Finding;
import io.github.candor.migrate.source.ImportedNode;
import io.github.candor.migrate.source.ImportedSite;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes components that the check refuses in another way, so that an odd name does not keep a whole log away. What cannot be
 * helped is told with its place in the log, since nobody has the {@code status.yml} that it would become.
 */
final class StatusRepair {
    private final Set<ImportedNode> bared = new HashSet<>();
    private ImportedSite site;

    StatusRepair(ImportedSite site) {
        this.site = site;
    }

    /** Returns whether all {@code problems} are in the {@code status.yml} itself. */
    static boolean isOfIt(List<Problem> problems) {
        return problems.stream().allMatch(problem -> problem.place().file().equals("status.yml"));
    }

    /**
     * Returns {@code file} with its components called by their ids where {@code problems} are.
     *
     * @throws ContentException if there is one elsewhere, or they are called so already
     */
    PlannedFile repaired(PlannedFile file, List<Problem> problems) throws ContentException {
        Set<ImportedNode> wrong = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            ImportedNode node = StatusText.nodeAt(site, problem.place().line());
            if (node == null || bared.contains(node)) {
                left.add(elsewhere(problem, node));
            } else if (wrong.add(node)) {
                findings.add(bare(node, problem));
            }
        }
        if (!left.isEmpty()) {
            throw new ContentException(left);
        }
        site = new ImportedSite(site.place(), site.facts(), bare(site.components(), wrong), site.comments());
        PlannedFile repaired = file;
        for (Finding finding : findings) {
            repaired = repaired.with(StatusText.of(site), finding);
        }
        return repaired;
    }

    private List<ImportedNode> bare(List<ImportedNode> nodes, Set<ImportedNode> wrong) {
        List<ImportedNode> bare = new ArrayList<>();
        for (ImportedNode node : nodes) {
            ImportedNode whole = node.with(bare(node.members(), wrong));
            ImportedNode next = wrong.contains(node) ? whole.bare() : whole;
            if (wrong.contains(node) || bared.contains(node)) {
                bared.add(next);
            }
            bare.add(next);
        }
        return bare;
    }

    private Finding bare(ImportedNode node, Problem problem) {
        String mark = (node.members().isEmpty() ? "- id: " : "- group: ")
                + YamlText.of(node.id().value());
        return new Finding(
                Finding.Kind.CHANGED,
                place(node),
                "The check refuses how it is named or described: " + problem.statement() + " It is called "
                        + node.id().value() + " now.",
                mark);
    }

    private Problem elsewhere(Problem problem, @Nullable ImportedNode node) {
        return new Problem(
                problem.rule(),
                problem.level(),
                place(node),
                "The check refuses the status.yml that it would become: " + problem.statement(),
                problem.advice());
    }

    private Place place(@Nullable ImportedNode node) {
        Place place = node == null ? null : node.place();
        return place == null ? site.place() : place;
    }
}
