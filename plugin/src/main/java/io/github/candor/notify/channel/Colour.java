package io.github.candor.notify.channel;

import io.github.candor.model.Channel;
import io.github.candor.model.Impact;
import io.github.candor.model.UpdateState;
import io.github.candor.render.feed.Story;

/** The colour of a state where a service has one. */
enum Colour {
    RED(0xD92D20, "attention"),
    AMBER(0xDC6803, "warning"),
    GREEN(0x079455, "good"),
    BLUE(0x1570EF, "accent"),
    GREY(0x667085, "default");

    private final int rgb;
    private final String card;

    Colour(int rgb, String card) {
        this.rgb = rgb;
        this.card = card;
    }

    static Colour of(Story story) {
        UpdateState state = story.state();
        if (state == UpdateState.RESOLVED || state == UpdateState.COMPLETED || state.isWithdrawal()) {
            return GREEN;
        }
        if (story.subject().kind() == Channel.Kind.MAINTENANCE) {
            return BLUE;
        }
        if (story.subject().kind() == Channel.Kind.POSTMORTEMS) {
            return GREY;
        }
        return story.subject().impact().compareTo(Impact.MAJOR) >= 0 && story.isTrouble() ? RED : AMBER;
    }

    /** Returns it as a number, 0xRRGGBB. */
    int rgb() {
        return rgb;
    }

    /** Returns its name in Adaptive Cards. */
    String card() {
        return card;
    }
}
