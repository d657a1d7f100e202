/**
 * What several rooms do with files on disk, and every one of them could do wrong. It knows nothing of what is in the files.
 */
@NullMarked
package io.github.candor.disk;

import org.jspecify.annotations.NullMarked;
