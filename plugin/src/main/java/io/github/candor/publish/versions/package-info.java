/**
 * The list of versions that a branch carries, as its documents say it. What others may have put into a document is believed
 * only as far as it can be true.
 */
@NullMarked
package io.github.candor.publish.versions;

import org.jspecify.annotations.NullMarked;
