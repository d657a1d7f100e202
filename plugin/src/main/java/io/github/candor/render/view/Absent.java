package io.github.candor.render.view;

import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.render.site.RenderContext;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Says of a component or group of which nothing is claimed today until when it was there, or from when on it will be. */
final class Absent {
    private Absent() {}

    static StatusView of(RenderContext context, ComponentNode node) {
        boolean isGone = node.isGone(context.board().today());
        LocalDate day = isGone ? lastDay(node) : firstDay(node, context.board().today());
        String words = context.words()
                .fill(
                        isGone ? "component-gone" : "component-to-come",
                        context.calendar().day(day));
        return new StatusView(isGone ? "gone" : "to-come", words, "○");
    }

    private static LocalDate lastDay(ComponentNode node) {
        return Components.leaves(node)
                .flatMap(one -> Stream.ofNullable(one.until()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate firstDay(ComponentNode node, LocalDate today) {
        return Components.leaves(node)
                .filter(one -> one.isToCome(today))
                .flatMap(one -> Stream.ofNullable(one.since()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
