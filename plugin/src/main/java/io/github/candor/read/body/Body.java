package io.github.candor.read.body;

import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Section;
import io.github.candor.model.Timeline;
import io.github.candor.model.Update;
import io.github.candor.problem.Place;
import io.github.candor.read.markdown.Placed;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What the text of an entry says.
 *
 * @param summary before the first heading
 * @param times of the timeline's entries, with the ends of spans, in order
 * @param milestones set by bold words in the timeline
 * @param zones in which those are written, by where they stand
 * @param updates oldest first
 */
public record Body(
        Markdown summary,
        Timeline timeline,
        List<Placed<Moment>> times,
        Map<Milestone, Placed<Moment>> milestones,
        Map<Place, ZoneId> zones,
        List<Placed<Update>> updates,
        List<Section> sections,
        List<ReadAction> actions) {
    public Body {
        times = List.copyOf(times);
        milestones = Map.copyOf(milestones);
        zones = Map.copyOf(zones);
        updates = List.copyOf(updates);
        sections = List.copyOf(sections);
        actions = List.copyOf(actions);
    }
}
