/**
 * What logs say of their entries, compared with the site that was made of them. Sources that have documents of their own to
 * compare bring a proof of their own.
 */
@NullMarked
package io.github.candor.migrate.proof;

import org.jspecify.annotations.NullMarked;
