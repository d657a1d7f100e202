/**
 * Candor's own API, version 1: every fact, figure and its working as JSON, each document with a JSON Schema beside it. It may
 * grow; a key that is there stays and keeps its meaning.
 */
@NullMarked
package io.github.candor.render.api.v1;

import org.jspecify.annotations.NullMarked;
