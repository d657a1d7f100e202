package io.github.candor;

import io.github.candor.notify.ledger.LedgerStore;
import io.github.candor.publish.branch.LedgerBranch;
import java.io.IOException;
import java.time.Instant;

/** The ledger of who was told what, in a branch of git. */
record BranchLedger(LedgerBranch branch) implements LedgerStore {
    @Override
    public Found read() throws IOException {
        LedgerBranch.Found found = branch.read();
        return new Found(found.commit(), found.text());
    }

    @Override
    public boolean replace(Found before, String text, Instant at) throws IOException {
        return branch.replace(new LedgerBranch.Found(before.version(), before.text()), text, at);
    }
}
