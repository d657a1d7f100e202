package io.github.candor.read.settings;

import io.github.candor.model.Channel;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.Impact;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.PublishedAddress;
import io.github.candor.read.front.Values;
import io.github.candor.read.name.ComponentNames;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code notify} in {@code status.yml}: who is told of every update. */
public final class ChannelsReader {
    public static final List<String> KEYS =
            List.of("channel", "to", "server", "secret", "components", "impact", "kinds", "language");

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
    private static final Pattern MAIL =
            Pattern.compile("[!-~&&[^@<>,;:\"()\\\\]]+@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");

    private final Fields status;
    private final @Nullable Components components;
    private final Problems problems;

    ChannelsReader(Fields status, @Nullable Components components) {
        this.status = status;
        this.components = components;
        this.problems = status.problems();
    }

    /** Returns the channels; one that is wrong has been reported and is left out. */
    List<Channel> read() {
        List<Channel> channels = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlValue item : status.items("notify")) {
            if (!(item instanceof YamlValue.Mapping mapping)) {
                problems.report(
                        Rule.WRONG_TYPE,
                        item.place(),
                        "A channel should have keys, but here is " + item.kind() + ".",
                        "Write it like {channel: slack, to: SLACK_WEBHOOK}.");
                continue;
            }
            Fields fields = Fields.of(mapping, KEYS, problems).require("channel", "to");
            Channel channel = channel(fields);
            if (channel != null && !keys.add(channel.key())) {
                problems.report(
                        Rule.DUPLICATE_KEY,
                        fields.placeOf("to"),
                        "The channel \"" + channel.key() + "\" is named twice.",
                        "Keep one of the two; one channel is told once.");
            } else if (channel != null) {
                channels.add(channel);
            }
        }
        return channels;
    }

    private @Nullable Channel channel(Fields fields) {
        Channel.Service service = word(fields, "channel", Channel.Service.values(), Channel.Service::id);
        Impact impact = word(fields, "impact", Impact.values(), Impact::id);
        Set<Channel.Kind> kinds = kinds(fields);
        List<ComponentId> components = components(fields);
        var language = Values.language(fields, "language");
        String secret = fields.text("secret") == null ? null : variable(fields, "secret");
        if (service == null) {
            checkSecrets(fields);
            return null;
        }
        String server = server(fields, service);
        String to = service == Channel.Service.MAIL ? mail(fields) : variable(fields, "to");
        return to == null
                ? null
                : new Channel(
                        service,
                        to,
                        server,
                        secret,
                        components,
                        impact == null ? Impact.NONE : impact,
                        kinds,
                        language);
    }

    /** Of a service that is not known, too, the line with a secret is not shown. */
    private void checkSecrets(Fields fields) {
        String to = fields.text("to");
        if (to != null && !MAIL.matcher(to).matches()) {
            variable(fields, "to");
        }
    }

    /** The value is not repeated: an author who did not know better may have written the secret itself. */
    private @Nullable String variable(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null || VARIABLE.matcher(text).matches()) {
            return text;
        }
        problems.report(
                Rule.SECRET_VALUE,
                fields.placeOf(key),
                key + " is not the name of an environment variable.",
                "Write the name alone, like SLACK_WEBHOOK. What the variable holds is a secret; if it stood here,"
                        + " replace it.");
        return null;
    }

    private @Nullable String mail(Fields fields) {
        String text = fields.text("to");
        if (text == null || MAIL.matcher(text).matches()) {
            return text;
        }
        problems.report(
                Rule.INVALID_VALUE,
                fields.placeOf("to"),
                "to \"" + text + "\" is not an address of mail.",
                "Write that of the list, like status@lists.example.org.");
        return null;
    }

    private @Nullable String server(Fields fields, Channel.Service service) {
        YamlValue.Scalar server = fields.scalar("server");
        if (service == Channel.Service.MAIL) {
            fields.require("server");
            return variable(fields, "server");
        }
        if (service == Channel.Service.MASTODON) {
            fields.require("server");
            var address = server == null ? null : PublishedAddress.ofTheWeb(server, "server", problems);
            return address == null ? null : address.toString();
        }
        if (server != null) {
            problems.report(
                    Rule.UNKNOWN_KEY,
                    server.place(),
                    "The key \"server\" is of no use to " + service.id() + ".",
                    "Leave it out; \"to\" is all that is needed.");
        }
        return null;
    }

    private Set<Channel.Kind> kinds(Fields fields) {
        Map<String, Channel.Kind> known = byWord(Channel.Kind.values(), Channel.Kind::id);
        Set<Channel.Kind> kinds = new LinkedHashSet<>();
        for (YamlValue.Scalar one : fields.scalars("kinds")) {
            Channel.Kind kind = known.get(one.text().strip());
            if (kind == null) {
                reportUnknown(one, "kinds", known.keySet());
            } else {
                kinds.add(kind);
            }
        }
        return kinds.isEmpty() ? Channel.Kind.all() : kinds;
    }

    private List<ComponentId> components(Fields fields) {
        List<YamlValue.Scalar> written = fields.scalars("components");
        Values.checkOnce(written, "components", problems);
        Components known = components;
        List<ComponentId> ids = new ArrayList<>();
        for (YamlValue.Scalar one : written) {
            ComponentNode node =
                    known == null ? null : ComponentNames.find(one.text().strip(), known, problems, one.place());
            if (node != null) {
                ids.add(node.id());
            }
        }
        return ids;
    }

    private <T> @Nullable T word(Fields fields, String key, T[] values, Function<T, String> id) {
        YamlValue.Scalar written = fields.scalar(key);
        if (written == null) {
            return null;
        }
        Map<String, T> known = byWord(values, id);
        T found = known.get(written.text().strip());
        if (found == null) {
            reportUnknown(written, key, known.keySet());
        }
        return found;
    }

    private void reportUnknown(YamlValue.Scalar written, String key, Set<String> known) {
        String text = written.text().strip();
        problems.report(
                Rule.INVALID_VALUE,
                written.place(),
                key + " \"" + text + "\" is not known.",
                NearMiss.advice(text, List.copyOf(known)));
    }

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> id) {
        Map<String, T> known = new LinkedHashMap<>();
        Stream.of(values).forEach(one -> known.put(id.apply(one), one));
        return known;
    }
}
