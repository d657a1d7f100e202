/**
 * What a branch holds already, what its files are, and what a new site says that they did not. A version with a manifest is
 * known by it; of those from before there were manifests the files themselves are looked at, in the classes {@code Former…}.
 */
@NullMarked
package io.github.candor.publish.past;

import org.jspecify.annotations.NullMarked;
