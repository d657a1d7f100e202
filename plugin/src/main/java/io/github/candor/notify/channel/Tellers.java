package io.github.candor.notify.channel;

import io.github.candor.model.Channel;
import io.github.candor.notify.Web;
import io.github.candor.notify.ledger.Told;
import io.github.candor.problem.RefusalException;
import io.github.candor.render.feed.Story;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes what tells each channel, out of the settings and the secrets that the environment holds. */
public final class Tellers {
    private static final Duration REQUEST = Duration.ofSeconds(15);
    private static final Duration MAIL = Duration.ofSeconds(60);
    /** What is asked at a greater one fails as if it had perhaps been heard. */
    private static final int MOST_PORT = 65_535;

    private static final Pattern TOKEN = Pattern.compile("[!-~]*+");

    private final Map<String, String> environment;
    private final URI site;
    private final Function<Story, byte[]> statuspage;
    private final Messages messages;
    private final InstantSource clock;
    private final Web web;

    /**
     * Keeps what is needed.
     *
     * @param environment holds the secrets
     * @param site address of the site
     * @param statuspage what Statuspage's webhook would post for a story
     * @param messages how each message is written
     * @param clock by which services say when to come back
     */
    public Tellers(
            Map<String, String> environment,
            URI site,
            Function<Story, byte[]> statuspage,
            Messages messages,
            InstantSource clock) {
        this.environment = Map.copyOf(environment);
        this.site = site;
        this.statuspage = statuspage;
        this.messages = messages;
        this.clock = clock;
        this.web = new Web(REQUEST);
    }

    /**
     * Returns what tells each of {@code channels}, by its key.
     *
     * @throws RefusalException naming each variable that is not set, or does not hold what it must; no value is repeated
     */
    public Map<String, Function<Story, CompletableFuture<Told>>> of(List<Channel> channels) {
        List<String> wrong = faults(channels);
        if (!wrong.isEmpty()) {
            throw new RefusalException(String.join("\n", wrong)
                    + "\nSet it where candor:notify runs; in a workflow of GitHub by env: and secrets.");
        }
        Map<String, Function<Story, CompletableFuture<Told>>> tellers = new LinkedHashMap<>();
        channels.forEach(channel -> tellers.put(channel.key(), teller(channel)));
        return tellers;
    }

    /** Returns each variable that is not set, or does not hold what it must; no value is repeated. */
    public List<String> faults(List<Channel> channels) {
        List<String> wrong = new ArrayList<>();
        for (Channel channel : channels) {
            List<String> missing = channel.variables().stream()
                    .filter(name -> environment.getOrDefault(name, "").isBlank())
                    .toList();
            missing.forEach(name -> wrong.add("The environment variable " + name + " for "
                    + channel.service().id() + " is not set."));
            if (missing.isEmpty()) {
                try {
                    teller(channel);
                } catch (UnfitTokenException e) {
                    wrong.add("The environment variable " + e.variable + " for "
                            + channel.service().id() + " " + e.getMessage() + ".");
                } catch (IllegalArgumentException e) {
                    String name = channel.service() == Channel.Service.MAIL ? channel.server() : channel.to();
                    wrong.add("The environment variable " + name + " for "
                            + channel.service().id() + " " + e.getMessage() + ".");
                }
            }
        }
        return wrong;
    }

    /** Returns what would be sent to {@code channel}, without any secret. */
    public String preview(Channel channel, Story story) {
        if (channel.service() == Channel.Service.MAIL) {
            Letter letter = new Letter(story, String.valueOf(site.getHost()), messages);
            return "Subject: " + letter.subject() + "\n\n" + letter.text();
        }
        return format(channel, URI.create("https://secret.invalid/topic"), null)
                .post(story)
                .text();
    }

    /**
     * Writes all that would be sent to {@code channel}, and shows it to nobody.
     *
     * @throws io.github.candor.render.theme.TemplateException if a part of it cannot be written
     */
    public void require(Channel channel, Story story) {
        preview(channel, story);
        if (channel.service() == Channel.Service.MAIL) {
            new Letter(story, String.valueOf(site.getHost()), messages).html();
        }
    }

    private Function<Story, CompletableFuture<Told>> teller(Channel channel) {
        if (channel.service() == Channel.Service.MAIL) {
            String server = secret(String.valueOf(channel.server()));
            return new MailTeller(SmtpServer.parse(server), channel.to(), site, MAIL, messages)::tell;
        }
        URI address = channel.service() == Channel.Service.MASTODON
                ? URI.create(String.valueOf(channel.server()))
                : address(secret(channel.to()));
        return new HttpTeller(format(channel, address, key(channel)), web, clock)::tell;
    }

    /** Returns what logs in or signs, or null where nothing does. */
    private @Nullable String key(Channel channel) {
        String secret = channel.secret();
        return switch (channel.service()) {
            case MASTODON -> token(channel.to());
            case NTFY -> secret == null ? null : token(secret);
            default -> secret == null ? null : secret(secret);
        };
    }

    private Format format(Channel channel, URI address, @Nullable String secret) {
        return switch (channel.service()) {
            case SLACK -> new SlackFormat(address, messages);
            case TEAMS -> new TeamsFormat(address, messages);
            case DISCORD -> new DiscordFormat(address, messages);
            case NTFY -> new NtfyFormat(address, secret, messages);
            case MASTODON -> new MastodonFormat(address, Objects.requireNonNullElse(secret, ""), messages);
            case WEBHOOK -> new WebhookFormat(address, secret, statuspage);
            case MAIL -> throw new IllegalArgumentException("mail is not a request");
        };
    }

    private String secret(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    /** It goes into a header, and whoever refuses that one repeats it. */
    private String token(String name) {
        String token = secret(name);
        if (!TOKEN.matcher(token).matches()) {
            throw new UnfitTokenException(name);
        }
        return token;
    }

    /** A token that no service gave out. */
    private static final class UnfitTokenException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String variable;

        UnfitTokenException(String variable) {
            super("holds a space, a line break or another character that no token has");
            this.variable = variable;
        }
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            boolean isHere =
                    address.getHost() != null && address.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
            boolean isReachable = address.getPort() != 0 && address.getPort() <= MOST_PORT;
            if (address.getHost() != null
                    && isReachable
                    && ("https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && isHere))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Its message repeats the address, which is a secret.
        }
        throw new IllegalArgumentException("holds no address that begins with https://");
    }
}
