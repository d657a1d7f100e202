package io.github.candor.migrate.source;

import io.github.candor.problem.Logins;
import java.util.List;

/** Compares a log with the site that was made of it, from what the log itself says. */
public interface Proof {
    /** Returns what differs, in the order of the log. */
    List<Difference> compare(ProvenSite site);

    /**
     * Something that is not the same in the log and on the site.
     *
     * @param what kind of thing, like {@code body}
     * @param where the entry or document that it is in
     * @param theirs what the log says
     * @param ours what the site says
     * @param reason why it cannot or should not be the same; empty when nothing explains it
     */
    record Difference(String what, String where, String theirs, String ours, String reason) {
        public Difference {
            where = Logins.without(where);
            theirs = Logins.without(theirs);
            ours = Logins.without(ours);
        }
    }
}
