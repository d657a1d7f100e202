package io.github.candor.publish.branch;

import io.github.candor.git.Login;
import io.github.candor.publish.files.SiteLimits;
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
 * @param occasion what makes somebody publish
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
        SiteLimits limits,
        Occasion occasion) {
    /** What makes somebody publish. */
    public enum Occasion {
        /** The content may have changed: if it cannot be published, somebody must know. */
        CHANGE,
        /** Time has passed: what is live stays unless it has become an older state of the same content. */
        CLOCK
    }

    public PublishOrder {
        gone = Set.copyOf(gone);
    }

    /** Returns the login for another remote: the same one if it is on the same server, else null for git's own means. */
    @Nullable
    Login loginFor(String remote) {
        return login != null && login.server().equals(Login.serverOf(remote)) ? login : null;
    }

    /** Returns an order without any special wish. */
    public static PublishOrder of(Target target, Path work, Instant clock, @Nullable Login login) {
        return new PublishOrder(
                target, work, clock, login, false, false, Set.of(), SiteLimits.GITHUB_PAGES, Occasion.CHANGE);
    }

    /** Returns the same order, which is carried out although it is refused for safety. */
    public PublishOrder forced() {
        return new PublishOrder(target, work, clock, login, true, isRehearsal, gone, limits, occasion);
    }

    /** Returns the same order, of which nothing is pushed. */
    public PublishOrder rehearsed() {
        return new PublishOrder(target, work, clock, login, isForced, true, gone, limits, occasion);
    }

    /** Returns the same order, by which what is named may vanish. */
    public PublishOrder without(Set<String> names) {
        return new PublishOrder(target, work, clock, login, isForced, isRehearsal, names, limits, occasion);
    }

    /** Returns the same order on another occasion. */
    public PublishOrder on(Occasion other) {
        return new PublishOrder(target, work, clock, login, isForced, isRehearsal, gone, limits, other);
    }
}
