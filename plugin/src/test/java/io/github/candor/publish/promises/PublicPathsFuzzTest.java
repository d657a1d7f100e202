package io.github.candor.publish.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.address.Address;
import io.github.candor.address.OwnNames;
import io.github.candor.fuzz.Fuzz;
import io.github.candor.git.Git;
import io.github.candor.git.GitTree;
import io.github.candor.publish.files.StrangeFiles;
import io.github.candor.publish.past.FormerItems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Paths in the tree of a branch, which git keeps whatever they are. */
class PublicPathsFuzzTest extends Fuzz {
    @Override
    protected List<String> seeds() {
        return List.of(
                "incidents/2025-02-13-a/index.html",
                "api/v1/incidents/2025-02-13-a.json",
                "assets/logo.svg",
                "components/login/history.rss",
                ".git/config",
                "versions/12.json");
    }

    @Override
    protected List<String> words() {
        return List.of(
                "/", "../", ".git", "index.html", ".md", "history.atom", "maintenance.ics", "CNAME", "revisions/");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                "@@", "incidents/@@/index.html", "@@/index.html", "api/v1/incidents/@@.json", "assets/@@.git/config");
    }

    @Override
    protected void feed(byte[] input) {
        String path = new String(input, StandardCharsets.UTF_8);
        assertThat(Address.ofFile(path)).isNotNull();
        assertThat(OwnNames.promiseOf(path)).isNotNull();
        assertThat(GoneNames.of(Set.of(path))).doesNotContain("");
        assertThat(OwnNames.holds(path) && Address.of(path) == null && path.isEmpty())
                .isFalse();
        GitTree tree = new GitTree(Git.in(Path.of("")), new TreeMap<>(java.util.Map.of(path, "0")), List.of(path));
        assertThat(StrangeFiles.shown(StrangeFiles.in(tree)))
                .hasSizeLessThan(1000)
                .doesNotContain("\n", "\u001b", "\u202e");
        assertThat(FormerItems.isFeed(path) && FormerItems.isCalendar(path)).isFalse();
    }
}
