/**
 * The repositories that a site comes from and goes to: what the content's history says of two commits, what a branch is
 * fetched, written and pushed by. What the files mean is nothing to this room; {@link
 * io.github.candor.publish.branch.LedgerBranch} keeps other files the same way.
 */
@NullMarked
package io.github.candor.publish.branch;

import org.jspecify.annotations.NullMarked;
