package io.github.candor.git;

/**
 * A name in a repository and what it stands for.
 *
 * @param name in full, like {@code refs/heads/main}
 * @param object git's name of it
 */
public record Ref(String name, String object) {}
