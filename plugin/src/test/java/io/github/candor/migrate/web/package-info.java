/** Which addresses a log is asked from. */
@NullMarked
package io.github.candor.migrate.web;

import org.jspecify.annotations.NullMarked;
