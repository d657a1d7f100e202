package io.github.candor.git;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What of the caller's environment git may see: all that logs in and reaches servers, nothing that would lead git away from
 * our folder, change what is published, or make it print what it sends.
 */
final class GitEnvironment {
    /** Of git's own variables only these; there are more of the others with each of its versions. */
    private static final Pattern KNOWN = Pattern.compile("GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS"
            + "|(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)"
            + "|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|CONFIG_COUNT|CONFIG_KEY_\\d+|CONFIG_VALUE_\\d+|CONFIG_PARAMETERS"
            + "|EXEC_PATH|TEMPLATE_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM"
            + "|SSL_\\w+|PROXY_\\w+|HTTP_PROXY_AUTHMETHOD|HTTP_USER_AGENT|HTTP_LOW_SPEED_\\w+)");

    /**
     * English, since we read it; no prompt, since nobody may be there to answer; nothing that stands in for a commit; no way
     * to a server that starts another program.
     */
    private static final Map<String, String> OURS = Map.of(
            "LC_ALL", "C",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_NO_REPLACE_OBJECTS", "1",
            "GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh");

    private GitEnvironment() {}

    /** Takes out of {@code variables} what git may not see, and adds what it needs. */
    static void settle(Map<String, String> variables) {
        variables
                .keySet()
                .removeIf(
                        name -> name.startsWith("GIT_") && !KNOWN.matcher(name).matches());
        variables.putAll(OURS);
    }
}
