/**
 * Logs of Upptime: the sites in {@code .upptimerc.yml}, and the incidents that are issues on GitHub, saved as the answers of
 * its API.
 */
@NullMarked
package io.github.candor.migrate.upptime;

import org.jspecify.annotations.NullMarked;
