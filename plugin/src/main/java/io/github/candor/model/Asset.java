package io.github.candor.model;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path below the site's root, like {@code assets/logo.svg}
 * @param source where it lies on disk
 */
public record Asset(String path, Path source) {}
