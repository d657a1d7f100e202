package io.github.candor.architecture.bad.render;

import org.apache.maven.project.MavenProject;

/** Uses a library that belongs elsewhere. */
record UsesMaven(MavenProject foreign) {}
