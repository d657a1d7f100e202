package io.github.candor.model;

/**
 * A headed part of an entry's text that has no meaning of its own to Candor, such as <em>Lessons learned</em>.
 *
 * @param heading plain text, as written
 * @param text everything below it up to the next heading of the same or a higher level, with its own sub-headings
 */
public record Section(String heading, Markdown text) {}
