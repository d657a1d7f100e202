/** Claims about calling the program git. What it prints is looked at as a stranger would read it. */
@NullMarked
package io.github.candor.git;

import org.jspecify.annotations.NullMarked;
