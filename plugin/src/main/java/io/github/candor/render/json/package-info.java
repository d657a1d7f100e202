/**
 * Turns records into JSON documents. A record's components are the document's keys, so that none can be forgotten and none
 * can slip in.
 */
@NullMarked
package io.github.candor.render.json;

import org.jspecify.annotations.NullMarked;
