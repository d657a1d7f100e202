/**
 * The address book: which addresses a site has, what they are called, which names are taken, and what each owes to those
 * who keep it. No other room spells an address or cuts one up.
 */
@NullMarked
package io.github.candor.address;

import org.jspecify.annotations.NullMarked;
