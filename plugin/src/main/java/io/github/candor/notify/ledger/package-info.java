/**
 * Who was told what: a list of lines that only one run at a time can change, so that nobody is told twice and nothing is lost.
 * Where the list lies is not known here.
 */
@NullMarked
package io.github.candor.notify.ledger;

import org.jspecify.annotations.NullMarked;
