/**
 * The Markdown below the front matter: timeline, updates and action items as data, everything else as text.
 */
@NullMarked
package io.github.candor.read.body;

import org.jspecify.annotations.NullMarked;
