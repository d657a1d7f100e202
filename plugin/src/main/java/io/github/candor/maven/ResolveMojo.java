package io.github.candor.maven;

import io.github.candor.author.Author;
import io.github.candor.author.edit.Edit;
import io.github.candor.problem.ContentException;
import java.io.IOException;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;

/**
 * Ends an incident: states <code>resolved</code> in the front matter and adds the closing update, which takes back the
 * statuses that earlier updates gave. Of maintenance it states <code>completed</code>. No other byte of the file changes.
 */
@Mojo(name = "resolve", requiresProject = false, aggregator = true, threadSafe = true)
public final class ResolveMojo extends EntryMojo {
    @Override
    Map<String, @Nullable String> own() {
        return Map.of();
    }

    @Override
    Edit edit(Author author) throws ContentException, IOException {
        return author.resolve();
    }
}
