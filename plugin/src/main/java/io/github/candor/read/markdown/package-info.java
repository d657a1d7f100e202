/**
 * Markdown as it was written: its comments, code, links and headings, each with its place in the file. What they mean is read in
 * {@code read.body}.
 */
@NullMarked
package io.github.candor.read.markdown;

import org.jspecify.annotations.NullMarked;
