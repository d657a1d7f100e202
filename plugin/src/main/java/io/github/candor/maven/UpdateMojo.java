package io.github.candor.maven;

import io.github.candor.author.Author;
import io.github.candor.author.AuthorException;
import io.github.candor.author.Edit;
import io.github.candor.problem.ContentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells the public more about an incident or about maintenance: one more update below <em>Updates</em>, a section that is
 * made where there is none. No other byte of the file changes. In a terminal it asks for what no switch says.
 */
@Mojo(name = "update", requiresProject = false, aggregator = true, threadSafe = true)
public final class UpdateMojo extends EntryMojo {
    /**
     * Components whose status changes now, separated by commas, like <code>login:operational,search:partial_outage</code>.
     */
    @Parameter(property = "candor.components")
    private @Nullable String components;

    /**
     * The state of the incident (<code>investigating</code>, <code>identified</code>, <code>monitoring</code>,
     * <code>update</code>) or of maintenance (<code>in_progress</code>, <code>verifying</code>, <code>update</code>); default
     * is <code>update</code>, which leaves it as it is. Or the status of components that are named without one.
     */
    @Parameter(property = "candor.status")
    private @Nullable String status;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("components", components);
        own.put("status", status);
        return own;
    }

    @Override
    String verb() {
        return "Updated";
    }

    @Override
    Edit edit(Author author) throws AuthorException, ContentException, IOException {
        return author.update();
    }

    @Override
    List<String> next(String id) {
        return List.of(later("see it", "generate", ""), later("end it", "resolve", id));
    }
}
