/** Calendars as programs that we did not write read them. */
package io.github.candor.render.calendar;
