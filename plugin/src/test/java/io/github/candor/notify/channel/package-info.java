/** What each service gets, against real servers on loopback and the schemas that the services publish. */
@NullMarked
package io.github.candor.notify.channel;

import org.jspecify.annotations.NullMarked;
