package io.github.candor.render.feed;

import io.github.candor.model.Channel;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.UpdateText;
import io.github.candor.status.incident.PublicUpdate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Made-up stories of every state, which templates of messages are tried with before one of them is true. */
public final class SampleStories {
    private static final Markdown WORDS = new Markdown("One *word*.");

    private final RenderContext context;

    private SampleStories(RenderContext context) {
        this.context = context;
    }

    /** Returns stories in the words of {@code context}: of each state one that has all a story can have, and one without. */
    public static List<Story> of(RenderContext context) {
        SampleStories samples = new SampleStories(context);
        List<Story> stories = new ArrayList<>();
        for (UpdateState state : UpdateState.values()) {
            stories.addAll(samples.both(samples.update(state, WORDS), samples.update(state, Markdown.EMPTY)));
        }
        stories.addAll(samples.both(samples.cancelling(WORDS), samples.cancelling(Markdown.EMPTY)));
        return stories;
    }

    private List<Story> both(PublicUpdate told, PublicUpdate bare) {
        String name = context.board().content().settings().title();
        List<Story.Part> parts = Arrays.stream(ComponentStatus.values())
                .map(status -> new Story.Part(
                        name, context.words().get("status-" + status.id().replace('_', '-'))))
                .toList();
        String plan = told.state() == UpdateState.SCHEDULED ? context.words().fill("feed-planned", name, name) : null;
        List<Story> stories = new ArrayList<>();
        for (Channel.Kind kind : Channel.Kind.values()) {
            stories.add(story(told, kind, plan, parts));
            stories.add(story(bare, kind, null, List.of(new Story.Part(name, null))));
            stories.add(story(bare, kind, null, List.of()));
        }
        return stories;
    }

    private Story story(PublicUpdate update, Channel.Kind kind, @Nullable String plan, List<Story.Part> parts) {
        UpdateText text = new UpdateText(context.words(), context.markdown());
        var settings = context.board().content().settings();
        boolean isTrouble = parts.size() > 1;
        Impact impact = isTrouble ? Impact.CRITICAL : Impact.NONE;
        return new Story(
                new Subject("sample", update.at().instant(), kind, impact, List.of()),
                new Story.Strand("sample", "sample"),
                settings.title(),
                context.words().fill("feed-update-title", text.state(update), settings.title()),
                update.state(),
                isTrouble,
                settings.url().toString(),
                text.lines(update),
                plan,
                parts,
                new Story.Site(settings.title(), context.words().locale()),
                new Story.Source(update.text(), "", settings.url().toString(), context.markdown()));
    }

    private PublicUpdate update(UpdateState state, Markdown words) {
        return new PublicUpdate(Moment.at(context.board().now()), state, words, null, true, false, Map.of());
    }

    private PublicUpdate cancelling(Markdown words) {
        return new PublicUpdate(
                Moment.at(context.board().now()), UpdateState.UPDATE, words, null, true, true, Map.of());
    }
}
