package io.github.candor.publish;

import io.github.candor.git.Login;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be published, and how.
 *
 * @param work folder for what is needed only for a moment; removed in the end
 * @param clock when it is published
 * @param login for the remote, or null for git's own means
 * @param isForced whether an older commit of the content may follow a newer one, and files of others may be replaced
 * @param isRehearsal whether to find out everything and push nothing
 * @param gone addresses below the site's root, or GUIDs, that may vanish
 */
public record PublishOrder(
        Target target,
        Path work,
        Instant clock,
        @Nullable Login login,
        boolean isForced,
        boolean isRehearsal,
        Set<String> gone,
        SiteLimits limits) {
    public PublishOrder {
        gone = Set.copyOf(gone);
    }
}
