/**
 * Planned work as iCalendar (RFC 5545), to subscribe to from any calendar program: the whole site's, and each component's.
 * The same content gives the same bytes on every day, so nothing here asks what time it is.
 */
@NullMarked
package io.github.candor.render.calendar;

import org.jspecify.annotations.NullMarked;
