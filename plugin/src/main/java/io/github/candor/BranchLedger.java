package io.github.candor;

import io.github.candor.notify.ledger.LedgerRun;
import io.github.candor.notify.ledger.LedgerStore;
import io.github.candor.publish.branch.LedgerBranch;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The ledger of who was told what, in a branch of git; says once what others made of it that cannot be read. */
final class BranchLedger implements LedgerStore {
    private static final int SHOWN = 10;

    private final LedgerBranch branch;
    private final Consumer<String> warnings;
    private boolean isChecked;

    /**
     * Keeps the branch.
     *
     * @param warnings hears at most one sentence
     */
    BranchLedger(LedgerBranch branch, Consumer<String> warnings) {
        this.branch = branch;
        this.warnings = warnings;
    }

    @Override
    public Found read() throws IOException {
        LedgerBranch.Found found = branch.read();
        if (!isChecked && found.commit() != null) {
            check(found.text());
        }
        isChecked = true;
        return new Found(found.commit(), found.text());
    }

    private void check(String text) {
        List<Integer> lines = LedgerRun.unread(text);
        if (!lines.isEmpty()) {
            String some = lines.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
            String rest = lines.size() > SHOWN ? " and " + (lines.size() - SHOWN) + " more lines" : "";
            warnings.accept(
                    branch.place() + ":" + some + rest + (text.isEmpty() ? " is missing or empty" : " cannot be read")
                            + ", so what was noted there counts for nothing and channels may be told again what is not"
                            + " older than a day. Somebody else has changed that branch: look who may push to it.");
        }
    }

    @Override
    public boolean replace(Found before, String text, Instant at) throws IOException {
        return branch.replace(new LedgerBranch.Found(before.version(), before.text()), text, at);
    }
}
