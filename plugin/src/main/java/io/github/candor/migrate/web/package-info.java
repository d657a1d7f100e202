/**
 * Logs that are live, asked for their documents one after the other: a Statuspage, and a repository of Upptime on GitHub.
 * Alone in using the network here.
 */
@NullMarked
package io.github.candor.migrate.web;

import org.jspecify.annotations.NullMarked;
