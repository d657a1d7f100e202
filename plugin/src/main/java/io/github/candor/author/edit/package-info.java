/**
 * One file of content, changed byte by byte. It is read again before it is written, and has to say what was meant and nothing
 * else.
 */
@NullMarked
package io.github.candor.author.edit;

import org.jspecify.annotations.NullMarked;
