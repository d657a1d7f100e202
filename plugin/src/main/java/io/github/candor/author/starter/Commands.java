package io.github.candor.author.starter;

import java.nio.file.Files;
import java.nio.file.Path;

/** How the goals are called in a folder, for what is shown and written to authors. */
public record Commands(String group, String artifact, String version, Way way) {
    /** Which words come in front of a goal. */
    public enum Way {
        /** Maven as it is installed, and all that names the plugin: there is no {@code pom.xml} that does. */
        IN_FULL("mvn"),
        /** Maven as it is installed, and the plugin's prefix. */
        SHORT("mvn"),
        /** Maven's wrapper, which needs a JDK alone, and the plugin's prefix. */
        WRAPPED("./mvnw");

        private final String program;

        Way(String program) {
            this.program = program;
        }
    }

    /** Keeps which plugin it is; its goals are called in full. */
    public Commands(String group, String artifact, String version) {
        this(group, artifact, version, Way.IN_FULL);
    }

    /** Returns the same plugin as it is called in {@code folder}, by the files that are there. */
    public Commands in(Path folder) {
        if (!Files.exists(folder.resolve("pom.xml"))) {
            return as(Way.IN_FULL);
        }
        return as(Files.exists(folder.resolve("mvnw")) ? Way.WRAPPED : Way.SHORT);
    }

    /** Returns the same plugin, called in another way. */
    Commands as(Way other) {
        return new Commands(group, artifact, version, other);
    }

    /** Returns the program that runs goals, like {@code ./mvnw}. */
    String program() {
        return way.program;
    }

    /** Returns a command to be typed, like {@code ./mvnw candor:update}. */
    public String of(String goal) {
        return program() + " " + name(goal);
    }

    /** Returns the goal as an argument of Maven, like {@code candor:update}. */
    String name(String goal) {
        return way == Way.IN_FULL ? group + ":" + artifact + ":" + version + ":" + goal : "candor:" + goal;
    }

    /** Returns whether the plugin is no release, so that no repository of the world has it. */
    public boolean isSnapshot() {
        return version.endsWith("-SNAPSHOT");
    }
}
