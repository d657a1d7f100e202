/**
 * The feeds in programs of other people that follow feeds: newsboat, rss2email and the library ROME. A reader that is
 * missing is skipped on the machine of somebody who has none, and fails where {@code CI} is {@code true}.
 */
@NullMarked
package io.github.candor.programs.feed;

import org.jspecify.annotations.NullMarked;
