/**
 * What git knows of the authors' files: when each entry was posted and edited, and which words changed. It asks only for the
 * history of one commit, so that the same commit always gives the same answer.
 */
@NullMarked
package io.github.candor.revisions;

import org.jspecify.annotations.NullMarked;
