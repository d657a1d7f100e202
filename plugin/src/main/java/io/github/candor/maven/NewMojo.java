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
 * Opens an incident: a new file in <code>incidents/</code> with its title, what is hit, since when, and what the public is
 * told. In a terminal it asks for what no switch says. Headings of your own come from <code>template/incident.md</code>.
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends EntryMojo {
    /** What is wrong, in one line. */
    @Parameter(property = "candor.title")
    private @Nullable String title;

    /**
     * What is hit, separated by commas: ids of components or groups, each with its status after a colon, like
     * <code>login:partial_outage,search</code>.
     */
    @Parameter(property = "candor.components")
    private @Nullable String components;

    /**
     * The status of components that are named without one (<code>degraded_performance</code>, <code>partial_outage</code>,
     * <code>major_outage</code>), or the state of the incident (default <code>investigating</code>).
     */
    @Parameter(property = "candor.status")
    private @Nullable String status;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("title", title);
        own.put("components", components);
        own.put("status", status);
        return own;
    }

    @Override
    Edit edit(Author author) throws ContentException, IOException {
        return author.open();
    }
}
