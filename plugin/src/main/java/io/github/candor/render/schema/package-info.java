/**
 * JSON Schemas of what authors write, by which editors complete and check it while they type. They lie in the jar and on
 * every site.
 */
@NullMarked
package io.github.candor.render.schema;

import org.jspecify.annotations.NullMarked;
