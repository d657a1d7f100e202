/** Claims about the preview: a real server on loopback, asked by real connections, over a folder that changes. */
@NullMarked
package io.github.candor.preview;

import org.jspecify.annotations.NullMarked;
