package io.github.candor.maven.machine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that an author's goal gets by variables of the environment, like {@code CANDOR_TEXT} for {@code candor.text}: nothing
 * in them is a command of a shell, and nothing an expression of Maven, which replaces {@code ${…}} in switches.
 */
public final class EnvironmentSwitches {
    private EnvironmentSwitches() {}

    /** Returns what {@code switches} say, by the name after {@code candor.}, and what variables say of the others. */
    public static Map<String, String> with(Map<String, @Nullable String> switches, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        switches.forEach((name, value) -> {
            String said = value != null ? value : environment.get("CANDOR_" + name.toUpperCase(Locale.ROOT));
            if (said != null) {
                given.put(name, said);
            }
        });
        return given;
    }
}
