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
 * Takes back an incident that was a false alarm: it stays visible as retracted, with the reason that <code>candor.text</code>
 * gives, and counts in no figure. With <code>candor.into</code> it becomes part of another incident, to which its address then
 * leads. Feeds tell of it once. No byte of the file changes that need not.
 */
@Mojo(name = "retract", requiresProject = false, aggregator = true, threadSafe = true)
public final class RetractMojo extends EntryMojo {
    /** Id of the incident of which this one turned out to be a part; without it, it was none. */
    @Parameter(property = "candor.into")
    private @Nullable String into;

    @Override
    Map<String, @Nullable String> own() {
        Map<String, @Nullable String> own = new HashMap<>();
        own.put("into", into);
        return own;
    }

    @Override
    Edit edit(Author author) throws ContentException, IOException {
        return author.retract();
    }
}
