/**
 * Logs of Statusfy: {@code config.js} and a file in {@code content/} for each incident, with its updates between lines of
 * three colons.
 */
@NullMarked
package io.github.candor.migrate.statusfy;

import org.jspecify.annotations.NullMarked;
