package io.github.candor;

import io.github.candor.model.ComponentNode;
import io.github.candor.notify.ledger.LedgerStore;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.Words;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeWindow;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a site would tell once it is published that the live one does not, beyond its files. Nothing is sent, and no secret needed.
 *
 * @param figures a line for each component and group whose uptime would be another at the same instant, in the words of the site
 * @param messages that channels would be told by the next {@code candor:notify}
 */
public record Outlook(List<String> figures, List<Message> messages) {
    public Outlook {
        figures = List.copyOf(figures);
        messages = List.copyOf(messages);
    }

    /**
     * A message that would go out.
     *
     * @param channel its key, like {@code slack SLACK_WEBHOOK}
     * @param at when it was said
     * @param heading its first line
     */
    public record Message(String channel, Instant at, String heading) {}

    /**
     * Looks ahead.
     *
     * @param live what is public, as of the instant of {@code next}, or null for nothing that can be compared
     * @param ledger of who was told what; read, and never written
     */
    static Outlook of(@Nullable StatusBoard live, SiteBuilder.Prepared next, LedgerStore ledger) throws IOException {
        List<String> figures = new ArrayList<>();
        if (live != null) {
            next.board().content().components().withMembers().forEach(node -> {
                String changes =
                        changes(live, next.board(), node, next.context().words());
                if (!changes.isEmpty()) {
                    figures.add(next.board().content().components().fullName(node.id()) + ": " + changes);
                }
            });
        }
        return new Outlook(
                figures,
                ChannelNotifier.of(next.context()).plan(ledger, next.board().now()));
    }

    private static String changes(StatusBoard live, StatusBoard next, ComponentNode node, Words words) {
        ComponentNode former = live.content().components().find(node.id());
        return next.uptime().rollingWindows().stream()
                .map(window ->
                        change(former == null ? null : uptime(live, former, window), uptime(next, node, window), words))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Uptime uptime(StatusBoard board, ComponentNode node, UptimeWindow window) {
        return board.uptime().rollingWindows().stream()
                .filter(one -> one.id().equals(window.id()))
                .findFirst()
                .map(one -> board.uptime().of(node, one))
                .orElse(null);
    }

    private static String change(@Nullable Uptime before, @Nullable Uptime after, Words words) {
        if (after == null || before == null || before.downtime().equals(after.downtime())) {
            return "";
        }
        return after.window().id() + " " + words.percent(before.percent()) + " → " + words.percent(after.percent())
                + " ("
                + Length.hoursAndMinutes(before.downtime(), words) + " → "
                + Length.hoursAndMinutes(after.downtime(), words) + ")";
    }
}
