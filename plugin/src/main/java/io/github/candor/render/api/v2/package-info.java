/**
 * The public API of Atlassian Statuspage, version 2, as files, so that existing clients only change the address. No key of
 * ours is ever added and none left out: strict clients refuse unknown ones.
 */
@NullMarked
package io.github.candor.render.api.v2;

import org.jspecify.annotations.NullMarked;
