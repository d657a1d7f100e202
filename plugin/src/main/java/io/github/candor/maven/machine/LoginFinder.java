package io.github.candor.maven.machine;

import io.github.candor.git.Login;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** Looks for a login: in Maven's settings first, then in the environment; without one, git looks by its own means. */
public record LoginFinder(@Nullable Settings settings, SettingsDecrypter decrypter, Map<String, String> environment) {
    /** By this name GitHub takes a token of any kind. */
    private static final String TOKEN_USER = "x-access-token";

    /** Returns a finder, or null where Maven cannot decrypt passwords. */
    public static @Nullable LoginFinder of(
            @Nullable Settings settings, @Nullable SettingsDecrypter decrypter, Map<String, String> environment) {
        return decrypter == null ? null : new LoginFinder(settings, decrypter, environment);
    }

    /**
     * Returns the login for a remote.
     *
     * @param address of the remote
     * @param id of the server in the settings, or null for the name of the remote's host
     * @return null if nothing is known, or the remote takes no password
     * @throws MojoFailureException if there is no server with this id, or its password cannot be read
     */
    @Nullable
    public Login find(String address, @Nullable String id) throws MojoFailureException {
        String server = Login.serverOf(address);
        if (server == null) {
            return null;
        }
        String host = server.replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
        Server known = settings == null ? null : settings.getServer(id == null ? host : id);
        if (known != null) {
            return login(address, decrypted(known));
        }
        if (id != null) {
            throw new MojoFailureException("candor.server \"" + id + "\" is not a server in Maven's settings.xml.");
        }
        String token = token(server);
        return token == null ? null : Login.of(address, TOKEN_USER, token);
    }

    private static @Nullable Login login(String address, Server server) {
        String user = server.getUsername();
        String secret = server.getPassword();
        return Login.of(address, user == null || user.isBlank() ? TOKEN_USER : user, secret == null ? "" : secret);
    }

    private Server decrypted(Server server) throws MojoFailureException {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            throw new MojoFailureException("The password of the server \"" + server.getId()
                    + "\" in Maven's settings.xml cannot be decrypted: " + problem.getMessage());
        }
        return result.getServer();
    }

    /** The token of a GitHub workflow is for GitHub alone; ours is for whatever the user publishes to. */
    private @Nullable String token(String server) {
        String own = environment.get("CANDOR_TOKEN");
        if (own != null && !own.isBlank()) {
            return own;
        }
        String github = environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com");
        String token = server.equals(github) ? environment.get("GITHUB_TOKEN") : null;
        return token == null || token.isBlank() ? null : token;
    }
}
