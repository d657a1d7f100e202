package io.github.candor.maven;

import io.github.candor.author.Author;
import io.github.candor.author.edit.Edit;
import io.github.candor.problem.ContentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Announces planned work: a new file in <code>maintenance/</code>. With <code>candor.id</code> of work that is there and
 * without a title it moves that to <code>candor.at</code> and <code>candor.until</code>. In a terminal it asks for what no switch says. Headings
 * of your own come from <code>template/maintenance.md</code>.
 */
@Mojo(name = "maintenance", requiresProject = false, aggregator = true, threadSafe = true)
public final class MaintenanceMojo extends EntryMojo {
    /** What is planned, in one line. */
    @Parameter(property = "candor.title")
    private @Nullable String title;

    /** Ids of the components or groups that are worked on, separated by commas. */
    @Parameter(property = "candor.components")
    private @Nullable String components;

    /** When the work ends, like <code>2025-03-02 00:30</code>, or <code>23:30</code> on the day on which it begins. */
    @Parameter(property = "candor.until")
    private @Nullable String until;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("title", title);
        own.put("components", components);
        own.put("until", until);
        return own;
    }

    @Override
    Edit edit(Author author) throws ContentException, IOException {
        return author.announce();
    }
}
