/** Histories of content in real repositories. What is expected of them is in the names of the tests. */
@NullMarked
package io.github.candor.revisions;

import org.jspecify.annotations.NullMarked;
