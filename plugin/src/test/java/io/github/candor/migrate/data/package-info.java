/**
 * Imports of small logs in the shapes of each program, from files that the tests write themselves. The logs are made up;
 * those of others are never kept here.
 */
@NullMarked
package io.github.candor.migrate.data;

import org.jspecify.annotations.NullMarked;
