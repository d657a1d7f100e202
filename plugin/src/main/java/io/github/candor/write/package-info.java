/**
 * Files in memory to a folder, or to one archive. The folder is a whole site at any time: the new one is prepared beside
 * the old and swapped in.
 */
@NullMarked
package io.github.candor.write;

import org.jspecify.annotations.NullMarked;
