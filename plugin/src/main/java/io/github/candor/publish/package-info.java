/**
 * A finished site to a branch of a git repository: one commit on top of what is there, with a number, a tag and the facts of
 * the version. {@link io.github.candor.publish.PublishedSite} is the entrance; nothing here ever rewrites what was published.
 */
@NullMarked
package io.github.candor.publish;

import org.jspecify.annotations.NullMarked;
