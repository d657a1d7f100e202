/**
 * What is claimed of edits of content files, on files as different authors write them. Nothing is mocked: somebody at a
 * terminal is a {@link io.github.candor.author.questions.ScriptedTerminal}.
 */
@NullMarked
package io.github.candor.author;

import org.jspecify.annotations.NullMarked;
