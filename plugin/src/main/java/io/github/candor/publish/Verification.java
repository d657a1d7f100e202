package io.github.candor.publish;

import io.github.candor.model.PublishedVersion;
import java.util.List;

/**
 * How a published version compares to what its commit gives when it is built again.
 *
 * @param files how many were compared, byte for byte
 * @param differences paths of files that are missing, too many or other than they should be
 */
public record Verification(PublishedVersion version, int files, List<String> differences) {
    public Verification {
        differences = List.copyOf(differences);
    }

    /** Returns whether every byte is as it should be. */
    public boolean isGood() {
        return differences.isEmpty();
    }
}
