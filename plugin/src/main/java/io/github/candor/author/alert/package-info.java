/**
 * What monitoring sends when something breaks, and the drafts that it becomes. {@code AlertDraft} is the entrance.
 */
@NullMarked
package io.github.candor.author.alert;

import org.jspecify.annotations.NullMarked;
