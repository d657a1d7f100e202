package io.github.candor.author;

/**
 * How the goals are called in a folder, for what is shown and written to authors.
 *
 * @param hasPom whether a {@code pom.xml} declares the plugin, so that its prefix is known
 */
public record Commands(String group, String artifact, String version, boolean hasPom) {
    /** Returns a command to be typed, like {@code mvn candor:update}. */
    public String of(String goal) {
        return "mvn " + name(goal);
    }

    /** Returns the goal as an argument of Maven, like {@code candor:update}. */
    public String name(String goal) {
        return hasPom ? "candor:" + goal : group + ":" + artifact + ":" + version + ":" + goal;
    }
}
