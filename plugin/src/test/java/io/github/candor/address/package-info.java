/** The address book against every golden site. */
@NullMarked
package io.github.candor.address;

import org.jspecify.annotations.NullMarked;
