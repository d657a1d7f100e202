/** Who is told what, how often: with runs that die, that meet, and services that do not answer. */
@NullMarked
package io.github.candor.notify.ledger;

import org.jspecify.annotations.NullMarked;
