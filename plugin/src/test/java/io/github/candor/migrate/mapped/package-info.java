/** Which files a mapping is about. */
@NullMarked
package io.github.candor.migrate.mapped;

import org.jspecify.annotations.NullMarked;
