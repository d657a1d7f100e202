package io.github.candor.migrate;

import io.github.candor.migrate.cstate.CstateSource;
import io.github.candor.migrate.mapped.MappedSource;
import io.github.candor.migrate.source.Source;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.statusfy.StatusfySource;
import io.github.candor.migrate.statuspage.StatuspageSource;
import io.github.candor.migrate.upptime.UpptimeSource;
import io.github.candor.problem.RefusalException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The programs whose logs can be read, in the order in which they are recognised. */
enum SourceKind {
    MAPPED,
    CSTATE,
    STATUSFY,
    UPPTIME,
    STATUSPAGE;

    /** Returns what reads it. */
    Source source() {
        return switch (this) {
            case MAPPED -> new MappedSource();
            case CSTATE -> new CstateSource();
            case STATUSFY -> new StatusfySource();
            case UPPTIME -> new UpptimeSource();
            case STATUSPAGE -> new StatuspageSource();
        };
    }

    /** Returns the public name, like {@code cstate}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the kind that {@code stated} names, else that of {@code files}.
     *
     * @throws RefusalException if there is none
     */
    static SourceKind of(@Nullable String stated, SourceFiles files) {
        for (SourceKind kind : values()) {
            if (stated == null
                    ? kind.source().recognises(files)
                    : kind.id().equals(stated.strip().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        String known = Arrays.stream(values()).map(SourceKind::id).collect(Collectors.joining(", "));
        throw new RefusalException(
                stated == null
                        ? "Nothing here looks like a log of one of these: " + known
                                + ". Say what it is with -Dcandor.kind=…"
                        : "candor.kind \"" + stated + "\" is not known. Use one of " + known + ".");
    }
}
