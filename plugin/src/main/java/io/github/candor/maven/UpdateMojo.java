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
 * Tells the public more about an incident or about maintenance: one more update below <em>Updates</em>, a section that is
 * made where there is none. It also opens again what was over, ends it, and extends, begins or cancels maintenance. No byte of
 * the file changes that need not. In a terminal it asks for what no switch says.
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
     * <code>update</code>, <code>resolved</code>, <code>postmortem</code>) or of maintenance (<code>scheduled</code>,
     * <code>in_progress</code>, <code>verifying</code>, <code>update</code>, <code>completed</code>, <code>cancelled</code>);
     * default is <code>update</code>, which leaves it as it is. A state that goes on opens again what was over, and
     * <code>in_progress</code> before its time begins work early. Or the status of components that are named without one.
     */
    @Parameter(property = "candor.status")
    private @Nullable String status;

    /** When maintenance ends instead, like <code>2025-03-02 00:30</code>, or <code>23:30</code> on the day on which it begins. */
    @Parameter(property = "candor.until")
    private @Nullable String until;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("components", components);
        own.put("status", status);
        own.put("until", until);
        return own;
    }

    @Override
    Edit edit(Author author) throws ContentException, IOException {
        return author.update();
    }
}
