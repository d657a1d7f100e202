package io.github.candor.author.starter;

import java.nio.file.Path;

/**
 * A file of the plugin, or of what belongs to it, that a status repository brings along.
 *
 * @param name the artifact's, like {@code candor-maven-plugin}
 * @param type {@code jar} or {@code pom}
 * @param file where it is on this machine
 */
public record BroughtArtifact(String name, String type, Path file) {}
