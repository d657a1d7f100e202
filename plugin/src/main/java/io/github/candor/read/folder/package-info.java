/**
 * The whole content folder: every file read, and what can be judged only when all are.
 */
@NullMarked
package io.github.candor.read.folder;

import org.jspecify.annotations.NullMarked;
