package io.github.candor;

import io.github.candor.model.Channel;
import io.github.candor.model.Components;
import io.github.candor.notify.Patience;
import io.github.candor.notify.channel.Messages;
import io.github.candor.notify.channel.Tellers;
import io.github.candor.notify.ledger.Item;
import io.github.candor.notify.ledger.LedgerRun;
import io.github.candor.notify.ledger.LedgerStore;
import io.github.candor.notify.ledger.Line;
import io.github.candor.notify.ledger.Teller;
import io.github.candor.notify.ledger.Told;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.branch.LedgerBranch;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.render.api.v2.StatuspageWebhook;
import io.github.candor.render.feed.SampleStories;
import io.github.candor.render.feed.Stories;
import io.github.candor.render.feed.Story;
import io.github.candor.render.feed.Subject;
import io.github.candor.render.site.RenderContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The pipeline of news: what feeds would ring for, to every channel that {@code status.yml} names, once. */
public final class ChannelNotifier {
    /** What an item that is new to nobody is older than; of a rehearsal, which knows no ledger. */
    private static final Duration NEWS = Duration.ofHours(1);
    /** What an item that nobody is told any more is older than. */
    private static final Duration DUE = Duration.ofHours(24);

    private final RenderContext context;
    private final List<Channel> channels;
    private final Messages messages;
    private final Map<Locale, Stories> stories = new HashMap<>();

    private ChannelNotifier(RenderContext context) {
        this.context = context;
        this.channels = context.board().content().settings().told().channels();
        this.messages = new Messages(context.theme());
    }

    /**
     * Reads the authors' files.
     *
     * @throws ContentException with all that is wrong in them
     */
    public static ChannelNotifier of(SiteBuilder.Order order) throws ContentException {
        return of(SiteBuilder.prepare(order, new Progress()).context());
    }

    static ChannelNotifier of(RenderContext context) {
        return new ChannelNotifier(context);
    }

    /**
     * How it is told.
     *
     * @param content folder of the content
     * @param site which repository and branch the ledger lies beside
     * @param environment that holds the secrets
     * @param patience whose clock and pauses count
     * @param run tells this run from any other
     */
    public record Order(
            Path content, PublishOrder site, Map<String, String> environment, Patience patience, String run) {
        /** Nothing of it may get into a message by accident. */
        @Override
        public String toString() {
            return "run " + run;
        }
    }

    /**
     * Tells every channel what it has not heard.
     *
     * @param progress hears of each message that was told or not
     * @param warnings hears what cannot be read of what was noted before
     * @return what is still open, because a service did not take it or another run is telling it
     * @throws io.github.candor.problem.RefusalException if a secret is missing
     */
    public List<Line> tell(Order order, Consumer<Line> progress, Consumer<String> warnings)
            throws IOException, InterruptedException {
        Map<String, Teller> tellers = tellers(order.environment(), order.patience());
        requireMessages(order.patience());
        LedgerStore ledger = new BranchLedger(LedgerBranch.of(order.content(), order.site()), warnings);
        return run(ledger, tellers, order.patience(), order.run(), progress).tell();
    }

    LedgerRun run(
            LedgerStore ledger, Map<String, Teller> tellers, Patience patience, String run, Consumer<Line> progress) {
        Map<String, List<Item>> items = new LinkedHashMap<>();
        channels.forEach(channel -> items.put(channel.key(), items(channel)));
        return new LedgerRun(ledger, items, tellers, patience, run, progress);
    }

    /** Returns what tells each channel, by its key. */
    Map<String, Teller> tellers(Map<String, String> environment, Patience patience) {
        Map<String, Function<Story, CompletableFuture<Told>>> byKey =
                services(environment, patience.clock()).of(channels);
        Map<String, Teller> tellers = new LinkedHashMap<>();
        for (Channel channel : channels) {
            Function<Story, CompletableFuture<Told>> teller = Objects.requireNonNull(byKey.get(channel.key()));
            tellers.put(channel.key(), guid -> teller.apply(stories(channel).write(guid)));
        }
        return tellers;
    }

    /** Returns what {@link #tell} would tell at {@code now}, by what stands in the ledger; sends and writes nothing. */
    List<Outlook.Message> plan(LedgerStore ledger, Instant now) throws IOException {
        List<Outlook.Message> plan = new ArrayList<>();
        String told = channels.isEmpty() ? "" : ledger.read().text();
        for (Channel channel : channels) {
            LedgerRun.due(told, channel.key(), items(channel), now).stream()
                    .map(item -> stories(channel).write(item.guid()))
                    .map(story ->
                            new Outlook.Message(channel.key(), story.subject().at(), story.heading()))
                    .sorted(Comparator.comparing(Outlook.Message::at))
                    .forEach(plan::add);
        }
        return plan;
    }

    /**
     * A message that was not sent.
     *
     * @param at when it was said
     * @param isNews whether a channel that has not heard it would be told it now
     */
    public record Rehearsed(Channel channel, Instant at, boolean isNews, String message) {}

    /**
     * Shows each message of the last hour as it would go out, and sends none; of a channel for which there is none, the newest.
     *
     * @return what is wrong with the secrets in {@code environment}, without any value; empty if nothing is
     */
    public List<String> rehearse(Map<String, String> environment, Patience patience, Consumer<Rehearsed> show) {
        Instant since = patience.clock().instant().minus(NEWS);
        Tellers services = services(environment, patience.clock());
        for (Channel channel : channels) {
            List<Item> items = items(channel).stream()
                    .sorted(Comparator.comparing(Item::at))
                    .toList();
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                boolean isNews = !item.at().isBefore(since);
                if (isNews || i == items.size() - 1) {
                    String message = services.preview(channel, stories(channel).write(item.guid()));
                    show.accept(new Rehearsed(channel, item.at(), isNews, message));
                }
            }
        }
        return services.faults(channels);
    }

    /**
     * Writes the newest message of each channel, and one of each state that a story can have, and shows them to nobody. A
     * webhook has no template to try.
     *
     * @throws io.github.candor.render.theme.TemplateException if one cannot be written
     */
    void check() {
        Tellers services = services(Map.of(), () -> context.board().now());
        for (Channel channel : channels) {
            items(channel).stream()
                    .max(Comparator.comparing(Item::at))
                    .ifPresent(
                            item -> services.require(channel, stories(channel).write(item.guid())));
            if (channel.service() != Channel.Service.WEBHOOK) {
                SampleStories.of(in(channel)).forEach(story -> services.require(channel, story));
            }
        }
    }

    /** Writes whatever may be due, since a message that cannot be written should be known before any is claimed. */
    private void requireMessages(Patience patience) {
        Instant since = patience.clock().instant().minus(DUE);
        Tellers services = services(Map.of(), patience.clock());
        for (Channel channel : channels) {
            items(channel).stream()
                    .filter(item -> !item.at().isBefore(since))
                    .forEach(item -> services.require(channel, stories(channel).write(item.guid())));
        }
    }

    private Tellers services(Map<String, String> environment, InstantSource clock) {
        return new Tellers(environment, context.board().content().settings().url(), this::statuspage, messages, clock);
    }

    private byte[] statuspage(Story story) {
        String guid = story.subject().guid();
        Stories own = stories(context);
        return StatuspageWebhook.body(context, own.entry(guid).id(), own.update(guid));
    }

    private List<Item> items(Channel channel) {
        return stories(channel).subjects().stream()
                .filter(subject -> isWanted(channel, subject))
                .map(subject -> new Item(subject.guid(), subject.at()))
                .toList();
    }

    private boolean isWanted(Channel channel, Subject subject) {
        Components components = context.board().content().components();
        boolean isConcerned = channel.components().isEmpty()
                || channel.components().stream()
                        .anyMatch(id -> subject.concerned().contains(id) && components.find(id) != null);
        boolean isHardEnough =
                subject.kind() == Channel.Kind.MAINTENANCE || subject.impact().compareTo(channel.impact()) >= 0;
        return channel.kinds().contains(subject.kind()) && isConcerned && isHardEnough;
    }

    private Stories stories(Channel channel) {
        return stories(in(channel));
    }

    private Stories stories(RenderContext one) {
        return stories.computeIfAbsent(one.words().locale(), language -> Stories.of(one));
    }

    private RenderContext in(Channel channel) {
        Locale language = channel.language();
        return language == null || language.equals(context.words().locale()) ? context : context.in(language);
    }
}
