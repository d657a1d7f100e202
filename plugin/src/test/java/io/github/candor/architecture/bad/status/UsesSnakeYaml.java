package io.github.candor.architecture.bad.status;

import org.yaml.snakeyaml.LoaderOptions;

/** Uses a library that belongs elsewhere. */
record UsesSnakeYaml(LoaderOptions foreign) {}
