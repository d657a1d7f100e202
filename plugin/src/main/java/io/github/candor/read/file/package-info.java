/**
 * What lies on disk and its text: which files there are, whether they can be read as text, where the front matter ends. Every file
 * of an author passes here first.
 */
@NullMarked
package io.github.candor.read.file;

import org.jspecify.annotations.NullMarked;
